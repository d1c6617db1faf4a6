package dev.docket.feed.parse.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a | a",
                "&lt;&gt;&amp;&quot;&apos; | <>&\"'",
                "&amp;lt; | &lt;",
                "&#65;&#x42;&#X43; | ABC",
                "&#8217; | ’",
                "&#x1f600; | 😀",
                "&#146; | ’",
                "a&nbsp;b | a\u00a0b",
                "&eacute;t&eacute; | été",
                "&hellip; | …",
                "&copy 2026 | © 2026",
                "R&D | R&D",
                "a & b | a & b",
                "?a=1&b=2 | ?a=1&b=2",
                "?a=1&in=2 | ?a=1&in=2",
                "&unknown; | &unknown;",
                "&; | &;",
                "&#; | &#;",
                "&#x; | &#x;",
                "&#xd800; | \ufffd",
                "&#1114112; | \ufffd",
                "&#99999999999999; | &#99999999999999;",
                "a&#11;b | ab",
                "& | &",
                "&amp | &",
                "&amp;&amp; | &&"
            })
    void references_become_what_they_stand_for(String written, String text) {
        assertEquals(text, References.resolve(written));
    }

    @Test
    void a_million_of_them_are_no_trouble() {
        assertEquals(1_000_000, References.resolve("&".repeat(1_000_000)).length());
        assertEquals(1_000_000, References.resolve("&amp;".repeat(1_000_000)).length());
    }
}
