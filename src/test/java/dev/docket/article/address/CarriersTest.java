package dev.docket.article.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CarriersTest {

    @ParameterizedTest
    @CsvSource({
        "https://lab-test.cdn.ampproject.org/c/s/lab.test/a, https://lab.test/a",
        "https://lab-test.cdn.ampproject.org/v/s/lab.test/a?amp=1, https://lab.test/a?amp=1",
        "https://lab-test.cdn.ampproject.org/c/lab.test/a, http://lab.test/a",
        "https://www.google.com/amp/s/lab.test/a/amp, https://lab.test/a/amp",
        "https://www.google.co.uk/amp/lab.test/a, http://lab.test/a",
        "https://www.google.com/url?q=https://lab.test/a&sa=U, https://lab.test/a",
        "https://google.cz/url?sa=t&url=https%3A%2F%2Flab.test%2Fa%3Fid%3D1,"
                + " https://lab.test/a?id=1",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Flab.test%2Fa&h=x, https://lab.test/a",
        "https://link.zhihu.com/?target=https%3A//lab.test/a, https://lab.test/a",
        "https://duckduckgo.com/l/?uddg=https%3A%2F%2Flab.test%2Fa+b, https://lab.test/a+b",
        "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Flab.test%2Fa&data=1,"
                + " https://lab.test/a",
        "https://freedium.cfd/https://medium.com/@jana/a-0123456789ab,"
                + " https://medium.com/@jana/a-0123456789ab",
        "https://r.jina.ai/https:/lab.test/a, https://lab.test/a",
        "https://open.substack.com/pub/notes/p/a-model?r=1,"
                + " https://notes.substack.com/p/a-model?r=1"
    })
    void what_is_carried_comes_out(String url, String expected) {
        assertEquals(expected, Carriers.unloaded(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://lab.test/url?q=https://other.test/a",
                "https://www.google.com/search?q=https://lab.test/a",
                "https://www.google.com/url?q=javascript:alert(1)",
                "https://www.google.com/url?q=https%3A%2F%2Flab.test%2F%zz",
                "https://web.archive.org/web/2026/https://lab.test/a",
                "https://lab.test/amp/s/other.test/a"
            })
    void other_addresses_carry_nothing(String url) {
        assertEquals(url, Carriers.unloaded(url));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 200})
    void a_carrier_within_carriers_comes_to_an_end(int depth) {
        var unloaded = Carriers.unloaded("https://r.jina.ai/".repeat(depth) + "https://lab.test/a");
        assertEquals(depth < 4, unloaded.equals("https://lab.test/a"), unloaded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://feedproxy.google.com/~r/notes/~3/x1y2/a-model.html",
                "http://feeds.feedburner.com/~r/notes/~3/x1y2/",
                "https://news.google.com/rss/articles/CBMi?oc=5",
                "https://t.co/abc",
                "https://bit.ly/abc",
                "https://link.medium.com/abc",
                "https://substack.com/redirect/1-2-3?j=x"
            })
    void only_a_visit_tells_where_a_detour_ends(String url) {
        assertTrue(Detours.isOne(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://lab.test/a",
                "https://feeds.feedburner.com/notes",
                "https://t.co/",
                "https://news.google.com/",
                "https://substack.com/home/post/p-1",
                "https://bit.lying.test/a"
            })
    void a_plain_address_is_no_detour(String url) {
        assertFalse(Detours.isOne(url));
    }
}
