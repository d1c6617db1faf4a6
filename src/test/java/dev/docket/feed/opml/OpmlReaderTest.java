package dev.docket.feed.opml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.docket.feed.Location;
import dev.docket.feed.NewSource;
import dev.docket.feed.Selectors;
import dev.docket.feed.Shelf;
import dev.docket.feed.SourceKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static List<String> names(String file) {
        return OpmlReader.read(file.getBytes(UTF_8)).sources().stream()
                .map(NewSource::name)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<opml><body><outline text='Tide'"
                        + " xmlUrl='https://tide.example/feed'/></body></opml>",
                "<opml version='1.0'><head/><body><outline type='rss' text='Tide'"
                        + " xmlUrl='https://tide.example/feed'></outline></body></opml>",
                "<OPML><BODY><OUTLINE TEXT='Tide'"
                        + " XMLURL='https://tide.example/feed'/></BODY></OPML>",
                "<!DOCTYPE opml [<!ENTITY x 'y'>]><opml><body><outline text='Tide'"
                        + " xmlUrl='https://tide.example/feed'/></body></opml>",
                "<opml><body><outline text='Tide' xmlUrl=' https://tide.example/feed '/>",
                "<opml><body><outline text='A' ><outline text='B'><outline text='C'><outline"
                    + " text='Tide'"
                    + " xmlUrl='https://tide.example/feed'/></outline></outline></outline></body></opml>",
                "<outline text='Tide' xmlUrl='https://tide.example/feed'/>",
                "\ufeff<?xml version='1.0' encoding='utf-8'?><opml><body><outline text='Tide'"
                        + " xmlUrl='https://tide.example/feed'/></body></opml>",
                "<opml><body><outline text='Tide'"
                        + " xmlUrl='https://tide.example/feed?a=1&b=2'/></body></opml>",
                "<opml><body><outline text='Ebb & flow' /><outline text='Tide'"
                        + " xmlUrl='https://tide.example/feed'/></body></opml>"
            })
    void what_other_programs_write_is_read(String file) {
        assertEquals(List.of("Tide"), names(file));
    }

    @Test
    void entities_of_a_file_are_never_fetched() {
        var file =
                "<!DOCTYPE opml [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><opml><body>"
                        + "<outline text='&x;' xmlUrl='https://tide.example/feed'/></body></opml>";
        assertEquals(List.of("&x;"), names(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)", "file:///etc/passwd", "feed:https://tide.example/feed",
                "tide.example/feed", "https://", "http://tide.example:99999/"
            })
    void an_address_that_leads_nowhere_is_a_problem_of_its_line(String address) {
        var opml = read("<outline text='Tide' xmlUrl='" + address + "'/>");
        assertEquals(List.of(), opml.sources());
        assertEquals(3, opml.problems().getFirst().line());
    }

    @Test
    void a_site_that_is_no_web_address_is_left_out() {
        var location =
                read("<outline text='Tide' xmlUrl='https://t.example/f' htmlUrl='javascript:x'/>")
                        .sources()
                        .getFirst()
                        .location();
        assertNull(location.site());
    }

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "EN-us, en",
        "zh_Hans, zh",
        "'', und",
        "english, und",
        "x, und",
        "{{l}}, und"
    })
    void a_language_is_a_tag_or_unknown(String written, String language) {
        var shelf =
                read("<outline text='T' xmlUrl='https://t.example/f' language='" + written + "'/>")
                        .sources()
                        .getFirst()
                        .shelf();
        assertEquals(language, shelf.language());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "-1", "high", "1.5", "３"})
    void an_authority_out_of_range_is_named(String written) {
        assertEquals(
                List.of("line 3 (T): The authority is 1, 2 or 3, not " + written),
                problems(
                        "<outline text='T' xmlUrl='https://t.example/f' authority='"
                                + written
                                + "'/>"));
    }

    @Test
    void no_file_breaks_the_reader() {
        var random = new java.util.Random(20);
        var file = "<opml><body><outline text='T' xmlUrl='https://t.example/f'/></body></opml>";
        for (int round = 0; round < 1000; round++) {
            var bytes = file.getBytes(UTF_8);
            for (int flips = random.nextInt(6); flips >= 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            var opml = OpmlReader.read(bytes);
            assertEquals(true, opml.sources().size() <= 1);
        }
    }
}
