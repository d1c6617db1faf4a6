package dev.docket.delivery.email.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.digest.DigestKey;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    private final Links links = Links.of(URI.create("https://docket.example/sub//"), "cs");

    @Test
    void our_own_pages_are_in_the_readers_language_under_the_base() {
        assertEquals("https://docket.example/sub/cs/stories/41", links.story(41));
        assertEquals(
                "https://docket.example/sub/cs/digests/weekly/31",
                links.digest(new DigestKey("weekly", 31)));
    }

    @Test
    void a_text_in_another_language_is_marked() {
        assertEquals("", links.to("Text", "cs", "https://a.example/").mark());
        assertEquals("ZH", links.to("文", "zh", "https://a.example/").mark());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://lab.example/a?b=1#c",
                "https://lab.example/@anna/post",
                "https://příklad.example/článek"
            })
    void a_secure_address_is_a_way(String url) {
        assertEquals(url, links.outside("x", "cs", url).url());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://lab.example/",
                "HTTPS://lab.example/",
                "https://anna@lab.example/",
                "https://lab.example/a b",
                "https://lab.example/\r\nX: y",
                "javascript:alert(1)",
                "data:text/html,x"
            })
    void any_other_is_left_out_and_the_text_stays(String url) {
        assertEquals(new Linked("x", "cs", "", ""), links.outside("x", "cs", url));
    }

    @ParameterizedTest
    @CsvSource({
        "bank.example, https://evil.example/, “bank.example”",
        "https://bank.example/login, https://evil.example/, “https://bank.example/login”",
        "bank.example, https://evil.example/?next=//bank.example, “bank.example”",
        "bank.example, https://evil.example//bank.example, “bank.example”",
        "bank.example, https://bank.example.evil.example/, “bank.example”",
        "bank.example, '', “bank.example”",
        "bank.example, https://bank.example/x, bank.example",
        "Bank.Example, https://bank.example/x, Bank.Example",
        "bank.example, https://bank.example:8443/, bank.example",
        "Bank of Example, https://evil.example/, Bank of Example",
        "GPT-4.5, https://lab.example/, GPT-4.5"
    })
    void a_text_that_looks_like_another_host_is_in_quotes(String text, String url, String shown) {
        assertEquals(shown, links.to(text, "cs", url).text());
    }
}
