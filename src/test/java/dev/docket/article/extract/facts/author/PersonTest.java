package dev.docket.article.extract.facts.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.article.extract.facts.view.PageView;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    private final Person person =
            new Person(PageView.of(Jsoup.parse("", "https://www.openlab.test/")).site());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jana Nová",
                "J. R. von Daalen",
                "Ana de la Cruz",
                "Jean-Luc d'Arc",
                "Anne O’Neill",
                "Ludwig van der Veen",
                "PETR MALÝ"
            })
    void a_full_name_is_known_by_its_form(String name) {
        assertTrue(Person.isFull(name));
        assertTrue(person.isFullyNamed(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Jana", "jana nová", "Weights and biases", "王芳", "A story of one model"})
    void other_words_have_another_form(String name) {
        assertFalse(Person.isFull(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dpa",
                "Redaktion",
                "Lab News",
                "Editorial Team",
                "Open Lab",
                "openlab.test",
                "Muster GmbH",
                "AFP",
                "jana.nova",
                "Institut für Modelle"
            })
    void a_house_and_an_account_are_no_person(String name) {
        assertFalse(person.isAmong(List.of(name)));
    }

    @Test
    void a_person_among_houses_is_found() {
        assertTrue(person.isAmong(List.of("dpa", "Jana")));
        assertFalse(person.isAmong(List.of()));
    }

    @Test
    void a_short_name_has_at_most_three_words() {
        assertEquals(
                List.of(true, false),
                List.of(
                        Person.isShort("Ana Mia Gómez"),
                        Person.isShort("Children Online Privacy Act")));
    }
}
