package dev.docket.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SlavicNewsTest {

    @Test
    void a_czech_release_is_read() {
        var verdict =
                Told.about(
                        "Lipka 7B",
                        "Tým zveřejnil váhy modelu Lipka 7B, jsou ke stažení pod licencí Apache"
                                + " 2.0.");
        assertEquals(Label.OPEN_WEIGHTS, verdict.ruling().label());
    }

    @Test
    void a_czech_promise_is_read() {
        assertEquals(
                Label.PROMISED,
                Told.about(
                                "Lipka 7B",
                                "Tým plánuje, že váhy modelu Lipka 7B budou zveřejněny příští"
                                        + " měsíc.")
                        .ruling()
                        .label());
    }

    @Test
    void a_polish_release_is_read() {
        var verdict = Told.about("Bielik 9", "Zespół udostępnił wagi modelu Bielik 9 do pobrania.");
        assertEquals(Label.OPEN_WEIGHTS, verdict.ruling().label());
    }

    @Test
    void a_polish_refusal_is_read() {
        var verdict = Told.about("Bielik 9", "Zespół nie udostępnił wagi modelu Bielik 9.");
        assertEquals(Status.WITHHELD, Told.status(verdict, Component.WEIGHTS));
    }
}
