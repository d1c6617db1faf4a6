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
                "publication_id=1&post_id=2",
                "gad_source=1&gad_campaignid=2&ysclid=3&epik=4&s_kwcid=5",
                "at_medium=1&at_campaign=2&ns_mchannel=3&WT.mc_id=4",
                "hmsr=1&hmpl=2&bd_vid=3&spm_id_from=4&vd_source=5",
                "jsessionid=1A&PHPSESSID=x&CFID=1&CFTOKEN=2&ASPSESSIONIDQSQ=y",
                "sid=9f86d081884c7d659a2feaa0c55ad015&session_id=00112233445566778899aabb",
                "replytocom=12&__twitter_impression=true&sc_channel=em&fb_ref=x",
                "via=hackernews&share=twitter&campaign=7&cmp=x"
            })
    void what_tells_where_a_reader_came_from_is_taken_out(String query) {
        assertEquals("", Tracking.removedFrom(query, "/a"));
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
                "amp;id=1",
                "sid=1804221",
                "session=keynote-2",
                "sid=deadbeefdeadbeef",
                "share_price=7"
            })
    void what_may_tell_which_page_is_meant_stays(String query) {
        assertEquals(query, Tracking.removedFrom(query, "/a"));
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
        assertEquals(rest, Tracking.removedFrom(query, "/a"));
    }

    @ParameterizedTest
    @CsvSource({
        "/index.php, r=site/view, r=site/view",
        "/index.php, r=about, r=about",
        "/view.jsp, source=88&utm_source=x, source=88",
        "/news, from=2026-03, from=2026-03",
        "/en/article/, ref=a7, ref=a7",
        "/, r=12, r=12",
        "/, ref=hackernews, ''",
        "/index.php, id=3&src=rss, id=3",
        "/index.php, id=3&ref=lab.example.com, id=3",
        "/view.php, src=report.html, src=report.html",
        "/some-interview, ref=a7, ''",
        "/2026/a-model, from=12&source=34, ''"
    })
    void a_hint_is_kept_where_the_path_names_no_page(String path, String query, String rest) {
        assertEquals(rest, Tracking.removedFrom(query, path));
    }
}
