package dev.docket.article.extract.facts.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteNameTest {

    private static SiteName site(String head, String address) {
        return PageView.of(Jsoup.parse(head, address)).site();
    }

    private static String json(String content) {
        return "<script type='application/ld+json'>" + content + "</script>";
    }

    @Test
    void a_page_declares_its_site_in_several_places() {
        var og = "<meta property=og:site_name content='The Open Lab'>";
        var ld = json("{\"@type\":\"WebSite\",\"name\":\"Lab &amp; Co\"}");
        var by = json("{\"@type\":\"Article\",\"publisher\":{\"name\":\"Lab Press\"}}");
        assertEquals("The Open Lab", site(og + ld + by, "").declared());
        assertEquals("Lab & Co", site(ld + by, "").declared());
        assertEquals("Lab Press", site(by, "").declared());
        assertEquals("App", site("<meta name=application-name content=App>", "").declared());
        assertEquals("", site("", "https://lab.test/a").declared());
    }

    @Test
    void the_publisher_speaks_before_the_site_is_described() {
        var page =
                json("{\"@type\":\"WebSite\",\"name\":\"Site\"}")
                        + json("{\"@type\":\"Article\",\"publisher\":{\"name\":\"Lab Press\"}}");
        assertEquals("Lab Press", site(page, "").house());
        assertEquals("", site("", "").house());
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.openlab.co.uk/a, Open Lab, true",
        "https://blog.openlab.org/a, open-lab, true",
        "https://openlab.org/a, openlab.org, true",
        "https://openlab.org/a, Open, false",
        "file:///a.html, a, false"
    })
    void an_address_names_its_site(String address, String words, boolean same) {
        assertEquals(same, site("", address).is(words));
    }

    @Test
    void a_title_in_the_place_of_a_sites_name_is_none() {
        var page =
                "<meta property=og:title content='A new model'>"
                        + "<meta name=application-name content='A new model'>";
        assertFalse(site(page, "").is("A new model"));
        assertEquals("", site(page, "").declared());
    }

    @Test
    void names_resemble_if_one_holds_the_other() {
        var site = site("", "https://www.openlab.org/");
        assertTrue(site.resembles("Open Lab Daily"));
        assertFalse(site.resembles("Lab"));
        assertFalse(site.resembles("Daily"));
    }

    @Test
    void a_house_is_no_person_even_of_the_same_name() {
        var own = "<meta property=og:site_name content='Jana Nová'>";
        var person = json("{\"@type\":\"Person\",\"name\":\"Jana Nová\"}");
        var house = json("{\"@type\":\"NewsMediaOrganization\",\"name\":\"Deutsche Wolle\"}");
        assertTrue(site(own, "").isHouse("Jana Nová"));
        assertFalse(site(own + person, "").isHouse("Jana Nová"));
        assertTrue(site(house, "").isHouse("Deutsche Wolle"));
        assertFalse(site(house, "").isHouse("Petr Malý"));
    }
}
