package dev.docket.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkHeaderTest {

    private static final URI HERE = URI.create("https://tide.example/notes/feed.xml");

    private static LinkHeader read(String value) {
        return LinkHeader.of(value, HERE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<https://hub.example/>; rel=\"hub\" | https://hub.example/",
                "<https://hub.example/>;rel=hub | https://hub.example/",
                "<https://hub.example/> ; REL = \"HUB\" | https://hub.example/",
                "<https://hub.example/>; type=x; rel=\"first hub last\" | https://hub.example/",
                "< /hub >; rel=hub | https://tide.example/hub",
                "<hub?a=1,2;b>; rel=hub | https://tide.example/notes/hub?a=1,2;b",
                "<?hub>; rel=hub | https://tide.example/notes/feed.xml?hub",
                "<>; rel=hub | https://tide.example/notes/feed.xml",
                "<//hub.example/x>; rel=hub | https://hub.example/x",
                "<https://hub.example/>; ; rel=hub; | https://hub.example/",
                "<https://hub.example/>; rel=\"h\\ub\" | https://hub.example/",
                "<https://hub.example/>; flag; rel=hub | https://hub.example/",
                "<https://hub.example/>; rel=hub; rel=other | https://hub.example/",
                "<https://hub.example/>; anchor=\"\"; rel=hub | https://hub.example/",
                "</x>; rel=self; title=\"a, <b>; rel=hub \\\" c\", </h>; rel=hub |"
                        + " https://tide.example/h",
                "oops, <https://hub.example/>; rel=hub, oops | https://hub.example/",
            })
    void a_hub_is_found_however_it_is_written(String value, String hub) {
        assertEquals(List.of(hub), read(value).targets("hub"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``",
                "<https://hub.example/>",
                "<https://hub.example/>; rel",
                "<https://hub.example/; rel=hub",
                "<https://hub.example/>; rel=\"\"",
                "<https://hub.example/>; rel=other; rel=hub",
                "<https://hub.example/>; rel=hubs",
                "<https://hub.example/>; rel=hub; anchor=\"/other\"",
                "<ftp://hub.example/>; rel=hub",
                "<javascript:alert(1)>; rel=hub",
            })
    void what_is_no_hub_of_this_document_is_none(String value) {
        assertEquals(List.of(), read(value).targets("hub"));
    }

    @Test
    void several_links_and_headers_keep_their_order_each_once() {
        var both = read("</a>; rel=hub, </b>; rel=\"self hub\", </a>; rel=hub");
        assertEquals(
                List.of("https://tide.example/a", "https://tide.example/b"), both.targets("hub"));
        assertEquals(List.of("https://tide.example/b"), both.targets("self"));
    }

    @Test
    void a_hostile_header_takes_no_time() {
        var long1 = "<" + "a".repeat(50_000) + "; rel=\"" + "\\a".repeat(20_000);
        var long2 = "<a>" + "; x".repeat(3_000) + " ".repeat(5_000) + "\"";
        assertTimeout(
                Duration.ofSeconds(2),
                () -> assertTrue(read(long1 + "<".repeat(5_000) + long2).links().isEmpty()));
    }
}
