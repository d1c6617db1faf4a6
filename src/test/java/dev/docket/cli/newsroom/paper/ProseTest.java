package dev.docket.cli.newsroom.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {

    private static final String BASE = "http://127.0.0.1:8099";

    @Test
    void each_line_is_a_paragraph() {
        assertEquals("<p>One.</p>\n<p>Two.</p>", html("One.", "Two."));
    }

    @Test
    void bullets_in_a_row_are_one_list() {
        assertEquals("<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<p>c</p>", html("- a", "- b", "c"));
    }

    @Test
    void a_list_may_end_the_text() {
        assertEquals("<h2>Files</h2>\n<ul>\n<li>a</li>\n</ul>", html("## Files", "- a"));
    }

    @Test
    void a_link_leads_to_a_piece_under_the_address_the_visitor_uses() {
        assertEquals(
                "<p>See <a href=\"http://127.0.0.1:8099/lantern/lsa-14\">the &lt;note&gt;</a>.</p>",
                html("See [the <note>](@lantern/lsa-14)."));
    }

    @Test
    void a_heading_and_a_bullet_may_hold_links_too() {
        assertEquals(
                "<h2><a href=\"http://127.0.0.1:8099/a/b\">x</a></h2>\n<ul>\n<li><a"
                        + " href=\"http://127.0.0.1:8099/a/c\">y</a></li>\n</ul>",
                html("## [x](@a/b)", "- [y](@a/c)"));
    }

    @Test
    void markup_in_a_manuscript_stays_text() {
        assertEquals(
                "<p>if a &lt; b &amp;&amp; c &gt; &quot;d&quot;</p>",
                html("if a < b && c > \"d\""));
    }

    @Test
    void brackets_that_are_no_link_stay() {
        assertEquals("<p>array[0](1) and [sic]</p>", html("array[0](1) and [sic]"));
    }

    private static String html(String... lines) {
        return Prose.of(List.of(lines)).html(BASE);
    }
}
