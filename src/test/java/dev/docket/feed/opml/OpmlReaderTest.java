package dev.docket.feed.opml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.feed.Location;
import dev.docket.feed.NewSource;
import dev.docket.feed.Selectors;
import dev.docket.feed.Shelf;
import dev.docket.feed.SourceKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpmlReaderTest {

    private static Opml read(String body) {
        return OpmlReader.read(
                ("<?xml version=\"1.0\"?>\n<opml version=\"2.0\"><body>\n"
                                + body
                                + "\n</body></opml>")
                        .getBytes(UTF_8));
    }

    private static List<String> problems(String body) {
        return read(body).problems().stream().map(Opml.Problem::toString).toList();
    }

    @Test
    void an_outline_gives_all_it_says() {
        var opml =
                read(
                        """
                        <outline text="Tide" title="Tide Log" XMLURL="https://tide.example/feed" htmlURL="https://tide.example/"
                            Language="zh-CN" category="/press,verified" authority="3" publisher="Tide House"/>\
                        """);
        var expected =
                new NewSource(
                        "Tide Log",
                        "Tide House",
                        Location.feed("https://tide.example/feed", "https://tide.example/"),
                        new Shelf("press", "zh", 3),
                        false);
        assertEquals(new Opml(List.of(expected), List.of()), opml);
    }

    @Test
    void nested_outlines_are_sections() {
        var source =
                read("<outline text='Labs'><outline text='Tide'"
                                + " xmlUrl='https://tide.example/feed'/></outline>")
                        .sources()
                        .getFirst();
        assertEquals(new Shelf("Labs", "und", 2), source.shelf());
        assertEquals("Tide", source.publisher());
    }

    @Test
    void pages_without_a_feed_are_sources_too() {
        var source =
                read("<outline text='Pier' scrape='TRUE' htmlUrl='https://pier.example/'"
                                + " selectorList='li' selectorTitle='b' paused='true'/>")
                        .sources()
                        .getFirst();
        var selectors = new Selectors("li", "b", null, null, null);
        assertEquals(
                new Location(
                        SourceKind.PAGE,
                        "https://pier.example/",
                        "https://pier.example/",
                        selectors),
                source.location());
        assertEquals(true, source.paused());
    }

    @Test
    void two_sources_of_one_house_have_one_publisher() {
        var publishers =
                read(
                                """
                                <outline text="Qwen" xmlUrl="https://one.example/feed"/><outline text="Qwen 博客" xmlUrl="https://two.example/feed"/>\
                                """)
                        .sources()
                        .stream()
                        .map(NewSource::publisher)
                        .distinct()
                        .toList();
        assertEquals(List.of("Alibaba Qwen"), publishers);
    }

    @Test
    void wrong_outlines_are_reported_one_by_one_and_cost_no_other_anything() {
        var body =
                """
                <outline text="Nothing"/>
                <outline text="Odd" xmlUrl="ftp://tide.example/feed"/>
                <outline text="Good" xmlUrl="https://tide.example/feed"/>
                <outline text="Again" xmlUrl="https://tide.example/feed"/>
                <outline text="Proud" xmlUrl="https://proud.example/feed" authority="11"/>
                <outline text="Blind" scrape="true"/>
                <outline xmlUrl="https://nameless.example/feed"/>\
                """;
        assertEquals(
                List.of(
                        "line 3 (Nothing): The outline has no xmlUrl",
                        "line 4 (Odd): Not an http or https address: ftp://tide.example/feed",
                        "line 6 (Again): The address stands in the file already:"
                                + " https://tide.example/feed",
                        "line 7 (Proud): The authority is 1, 2 or 3, not 11",
                        "line 8 (Blind): The outline has no htmlUrl"),
                problems(body));
        assertEquals(
                List.of("Good", "https://nameless.example/feed"),
                read(body).sources().stream().map(NewSource::name).toList());
    }

    @Test
    void what_is_no_opml_is_one_problem() {
        var expected =
                List.of(
                        new Opml.Problem(
                                1, "", "The file has no outlines: it is no OPML, or an empty one"));
        assertEquals(expected, OpmlReader.read("<html>no</html>".getBytes(UTF_8)).problems());
        assertEquals(expected, OpmlReader.read(new byte[0]).problems());
    }
}
