package dev.docket.article.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "utm_source=x",
                "UTM_CAMPAIGN=x",
                "utm_source",
                "utm_source=",
                "utm_source=a=b",
                "amp;utm_source=x",
                "&&utm_source=x&&",
                "utm_source=x&fbclid=y&ref=z",
                "_ga=1&_gl=2&__s=3",
                "mc_cid=1&mc_eid=2",
                "_hsenc=1&_hsmi=2",
                "pk_campaign=1&piwik_kwd=2&matomo_kwd=3",
                "ncid=1&cmpid=2&s_cid=3",
                "isFreemail=true&r=1&triedRedirect=true",
                "publication_id=1&post_id=2"
            })
    void what_tells_where_a_reader_came_from_is_taken_out(String query) {
        assertEquals("", Tracking.removedFrom(query));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id=1",
                "post_id=2",
                "utm=1",
                "utmost_source=1",
                "x=utm_source",
                "gallery_ga=1",
                "refs=1",
                "sourceid=1",
                "_hs=1",
                "mc_page=1",
                "page=2&lang=cs",
                "=utm_source",
                "q=100%25",
                "q=%zz",
                "新=闻",
                "amp;id=1"
            })
    void what_may_tell_which_page_is_meant_stays(String query) {
        assertEquals(query, Tracking.removedFrom(query));
    }

    @ParameterizedTest
    @CsvSource({
        "a=1&utm_source=x&b=2, a=1&b=2",
        "utm_source=x&b=2&a=1, b=2&a=1",
        "a=1&amp;utm_source=x&amp;fbclid=y, a=1",
        "post_id=2&publication_id=1&x=3, x=3",
        "a=1&a=1, a=1&a=1"
    })
    void the_rest_keeps_its_order(String query, String rest) {
        assertEquals(rest, Tracking.removedFrom(query));
    }
}
