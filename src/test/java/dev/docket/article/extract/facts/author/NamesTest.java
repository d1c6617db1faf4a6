package dev.docket.article.extract.facts.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Jana Nová and Petr Malý | Jana Nová; Petr Malý",
                "Von Max Muster, Eva Klein und Jan Voß | Max Muster; Eva Klein; Jan Voß",
                "Jana Nová; Petr Malý | Jana Nová; Petr Malý",
                "Jana Nová & Petr Malý | Jana Nová; Petr Malý",
                "Jana Nová, Petr Malý | Jana Nová; Petr Malý",
                "Ana Gómez y Luis Pérez | Ana Gómez; Luis Pérez",
                "Zoé Martin et Luc Petit | Zoé Martin; Luc Petit",
                "王芳、李明 | 王芳; 李明",
                "Tom and Jerry | Tom and Jerry",
                "Nová, Jana | Nová, Jana",
                "Weights and Biases Team | Weights and Biases Team"
            })
    void names_are_parted_where_whole_names_stand_on_both_sides(String byline, String names) {
        assertEquals(List.of(names.split("; ")), Names.of(byline));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jana Nová, Senior Reporter",
                "Jana Nová, the chief editor of it all",
                "Jana Nová, PhD",
                "Staff writer Jana Nová",
                "Chefredakteurin Jana Nová",
                "jana.nova@lab.test (Jana Nová)",
                "Jana Nová <jana@lab.test>",
                "Verfasst von Jana Nová am 2. März 2026",
                "Text & Fotos: Jana Nová",
                "Napsala: Jana Nová",
                "Tekst: Jana Nová",
                "geschreven door Jana Nová",
                "escrito por Jana Nová",
                "a cura di Jana Nová",
                "Автор: Jana Nová",
                "取材・文：Jana Nová",
                "作者：Jana Nová",
                "Jana Nová / The Lab",
                "Jana Nová March 2, 2026",
                "Jana Nová am Montag, 2. März",
                "Jana Nová aktualisiert gestern",
                "Jana Nová,"
            })
    void a_name_loses_its_role_address_and_lead_in(String byline) {
        assertEquals(List.of("Jana Nová"), Names.of(byline));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AFP/The Local", "Ana (Mia) Gómez", "mh", "user name of mine", "c1ph4"})
    void other_names_stay_as_they_are(String name) {
        assertEquals(List.of(name), Names.of(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//lab.test/jana", "www.lab.test", "link78", "user_12", "Username", "undefined",
                "{{ author }}", "Foto © hr", "View all posts by", "Posts", "null", "index.html",
                "jana@lab.test"
            })
    void what_is_no_name_is_none(String raw) {
        assertEquals(List.of(), Names.of(raw));
    }
}
