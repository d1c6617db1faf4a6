package dev.docket.platform.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.mail.AddressCheck.Invalid;
import dev.docket.platform.mail.AddressCheck.Problem;
import dev.docket.platform.mail.AddressCheck.Valid;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressCheckTest {

    @ParameterizedTest
    @CsvSource({
        "anna@example.org, anna@example.org",
        "' anna@example.org ', anna@example.org",
        "Anna.Novak+docket@Example.ORG, Anna.Novak+docket@example.org",
        "o'neil@sub.example.co.uk, o'neil@sub.example.co.uk",
        "jana@příklad.cz, jana@xn--pklad-zsa96e.cz",
        "li@例子.中国, li@xn--fsqu00a.xn--fiqs8s"
    })
    void an_address_that_can_be_written_to_is_taken(String typed, String address) {
        assertEquals(address, ((Valid) AddressCheck.of(typed)).address().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "'  ', EMPTY",
        "anna, NO_AT",
        "@example.org, NO_AT",
        "anna novak@example.org, SPACE",
        "jíra@example.org, NOT_ASCII",
        ".anna@example.org, LOCAL_PART",
        "a..b@example.org, LOCAL_PART",
        "a@b@example.org, LOCAL_PART",
        "<anna>@example.org, LOCAL_PART",
        "anna@example, DOMAIN",
        "anna@, DOMAIN",
        "anna@-example.org, DOMAIN",
        "anna@example..org, DOMAIN",
        "anna@[127.0.0.1], DOMAIN",
        "anna@127.0.0.1, DOMAIN"
    })
    void an_address_that_cannot_says_why(String typed, Problem problem) {
        assertEquals(new Invalid(problem), AddressCheck.of(typed));
    }

    @Test
    void a_line_end_can_never_reach_an_envelope() {
        assertEquals(
                new Invalid(Problem.SPACE),
                AddressCheck.of("anna@example.org\r\nRCPT TO:<eva@example.org>"));
        assertEquals(new Invalid(Problem.SPACE), AddressCheck.of("an\u0000na@example.org"));
    }

    @Test
    void the_longest_address_has_254_characters() {
        var domain = ("d".repeat(60) + ".").repeat(3) + "example";
        var local = "a".repeat(254 - 1 - domain.length());
        assertEquals(
                254, ((Valid) AddressCheck.of(local + "@" + domain)).address().toString().length());
        assertEquals(new Invalid(Problem.TOO_LONG), AddressCheck.of(local + "a@" + domain));
    }

    @Test
    void a_monster_costs_no_time_and_no_stack() {
        var monsters =
                List.of(
                        "a@" + "b.".repeat(200_000) + "example",
                        "a.".repeat(200_000) + "@example.org",
                        "@".repeat(200_000),
                        "a@" + "č".repeat(200_000) + ".cz");
        for (var monster : monsters) {
            assertEquals(new Invalid(Problem.TOO_LONG), AddressCheck.of(monster));
        }
    }

    @Test
    void whatever_is_taken_fits_a_path_and_is_one_word_of_ascii() {
        for (int seed = 0; seed < 2_000; seed++) {
            var text = new RandomText(seed);
            var typed = text.of(12) + "@" + text.of(8) + ".example";
            if (AddressCheck.of(typed) instanceof Valid(var address)) {
                assertTrue(address.toString().matches("[!-~&&[^<>\"(),:;\\\\]]{3,254}"), typed);
            }
        }
    }

    @Test
    void two_spellings_of_one_mailbox_have_one_key() {
        assertEquals(
                "anna@example.org", ((Valid) AddressCheck.of("Anna@Example.org")).address().key());
    }
}
