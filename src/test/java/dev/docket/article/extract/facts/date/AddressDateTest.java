package dev.docket.article.extract.facts.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://lab.test/2026/03/02/a",
                "https://lab.test/2026/3/2/",
                "https://lab.test/2026/03/02",
                "https://lab.test/2026-03-02-a",
                "https://lab.test/2026_03_02/a",
                "https://lab.test/2026/03/02?x=1",
                "https://lab.test/news/20260302/a",
                "https://lab.test/a-20260302.html"
            })
    void the_day_of_an_article_is_in_its_address(String address) {
        assertEquals(LocalDate.of(2026, 3, 2), AddressDate.of(address).orElseThrow().day());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://lab.test/a",
                "https://lab.test/2026/03/a",
                "https://lab.test/2026/13/02/a",
                "https://lab.test/2026/02/31/a",
                "https://lab.test/id/202603021234567",
                "https://lab.test/1970/01/01/a",
                "https://lab.test/1826/03/02/a"
            })
    void numbers_that_are_no_day_are_none(String address) {
        assertTrue(AddressDate.of(address).isEmpty(), address);
    }
}
