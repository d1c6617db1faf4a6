package dev.docket.delivery.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackDialectTest {

    private static final URI API = URI.create("http://127.0.0.1:8099/slack/api/");

    private final SlackDialect dialect = new SlackDialect();

    @Test
    void nothing_of_others_is_a_mention_or_a_link() {
        assertEquals(
                "&lt;!channel&gt; &lt;https://evil.example|ok&gt; &amp;amp;",
                dialect.escape("<!channel> <https://evil.example|ok>\n&amp;"));
    }

    @Test
    void stars_become_look_alikes() {
        assertEquals("∗not bold∗ ˋnot codeˋ", dialect.escape("*not bold* `not code`"));
    }

    @Test
    void italics_are_undone_and_names_with_underscores_stay() {
        assertEquals("ˍnot italicˍ", dialect.escape("_not italic_"));
        assertEquals("see ˍaˍ, ˍbˍ.", dialect.escape("see _a_, _b_."));
        assertEquals("train_v2_final.py", dialect.escape("train_v2_final.py"));
        assertEquals("模型_v2", dialect.escape("模型_v2"));
    }

    @Test
    void a_markdown_link_of_others_is_pulled_apart() {
        assertEquals(
                "[ok]\u00A0(https://evil.example)", dialect.escape("[ok](https://evil.example)"));
    }

    @Test
    void an_address_with_parentheses_or_a_bar_keeps_its_link_whole() {
        assertEquals(
                "<https://lab.example/a_%28b%29|x>",
                dialect.link("x", "https://lab.example/a_(b)").text());
    }

    @Test
    void an_address_that_escaping_makes_too_addressis_left_out() {
        var address = "https://lab.example/?" + "&".repeat(390);
        assertTrue(dialect.link("x", address).text().startsWith("<https://lab.example/?&amp;"));
        assertEquals("x", dialect.link("x", address + "&".repeat(100)).text());
    }

    @Test
    void a_link_keeps_its_address_and_escapes_its_label() {
        assertEquals(
                "<https://lab.example/?a=1&amp;b=%7C2|A &lt;b&gt;>",
                dialect.link("A <b>", "https://lab.example/?a=1&b=|2").text());
        assertEquals("label", dialect.link("label", "javascript:alert(1)").text());
    }

    @Test
    void answers_go_to_slack_or_to_the_configured_stand_in() {
        assertEquals(
                Optional.of(URI.create("https://hooks.slack.com/commands/T/1/x")),
                SlackResponseUrl.of("https://hooks.slack.com/commands/T/1/x", API));
        var standIn = "http://127.0.0.1:8099/slack/response/x";
        assertEquals(Optional.of(URI.create(standIn)), SlackResponseUrl.of(standIn, API));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://hooks.slack.com/x",
                "https://hooks.slack.com:8443/x",
                "https://evilslack.com/x",
                "https://slack.com.evil.example/x",
                "http://127.0.0.1:22/x",
                "https://127.0.0.1:8099/x",
                "file:///etc/passwd",
                "http://169.254.169.254/latest",
                "not an address"
            })
    void answers_go_nowhere_else(String address) {
        assertEquals(Optional.empty(), SlackResponseUrl.of(address, API));
    }
}
