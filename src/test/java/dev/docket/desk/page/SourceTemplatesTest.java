package dev.docket.desk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.archive.Rendering;
import dev.docket.feed.Health;
import dev.docket.feed.HubStage;
import dev.docket.feed.HubStatus;
import dev.docket.feed.Location;
import dev.docket.feed.Pointers;
import dev.docket.feed.Rules;
import dev.docket.feed.Sieve;
import dev.docket.feed.Source;
import dev.docket.feed.SourceKind;
import dev.docket.feed.SourceSettings;
import dev.docket.feed.SourceStatus;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SourceTemplatesTest {

    private static final DeskFrame FRAME = new DeskFrame("Lab", "/desk/sources", "token", false);

    private static SourceStatus status(SourceKind kind, Rules rules) {
        var plain = Statuses.status(Health.WELL, null);
        var source = plain.source();
        var location = new Location(kind, source.address(), null, null, rules);
        return new SourceStatus(
                new Source(
                        source.id(),
                        source.slug(),
                        source.name(),
                        source.publisher(),
                        location,
                        source.shelf()),
                plain.health(),
                null,
                0,
                false,
                12,
                plain.visits(),
                "3 of 9 entries are <left> out by its rules");
    }

    private static HubStatus hub(HubStage stage) {
        return new HubStatus(
                7,
                "https://hub.test/",
                stage,
                Statuses.NOON.plus(Duration.ofDays(9)),
                null,
                "It was slow");
    }

    private static Document page(SourceStatus status, List<HubStatus> hubs) {
        var chart = RhythmChart.of(new TreeMap<>(), LocalDate.of(2026, 3, 2));
        var view =
                new SourceView(
                        status,
                        SourceRow.of(status, null, 0, Statuses.NOON),
                        null,
                        hubs.stream().map(HubRow::of).toList(),
                        SourceForm.of(SourceSettings.of(status.source())),
                        List.of("labs"),
                        new SourceView.Lately(chart, List.of(), List.of()),
                        "");
        return Jsoup.parse(
                Rendering.render("web/desk/source.html", Map.of("frame", FRAME, "view", view)));
    }

    private static Document list(String hubsOff) {
        var row = SourceRow.of(status(SourceKind.HUB, Rules.NONE), null, 0, Statuses.NOON);
        var list = SourceList.of(List.of(row), SourceFilter.of("", ""));
        return Jsoup.parse(
                Rendering.render(
                        "web/desk/sources.html",
                        Map.of("frame", FRAME, "list", list, "hubsOff", hubsOff)));
    }

    @ParameterizedTest
    @CsvSource({
        "FEED, 'minimumWords mustMatch path', feed",
        "RELEASES, 'minimumWords mustMatch path', releases of a repository",
        "HUB, 'minimumWords mustMatch path', list of an organisation on Hugging Face",
        "PAGE, 'minimumWords mustMatch path pages', web page",
        "SITEMAP, 'minimumWords mustMatch path newest pages', sitemap",
    })
    void each_kind_has_the_rules_that_it_can_have(SourceKind kind, String fields, String words) {
        var page = page(status(kind, Rules.NONE), List.of());
        var details = page.select("form details:has(#path)");
        assertEquals(fields, String.join(" ", details.select("input").eachAttr("name")));
        assertFalse(details.hasAttr("open"));
        assertTrue(page.select("dl.facts").text().contains("Kind " + words), page::text);
        assertEquals(kind == SourceKind.PAGE, !page.select("#next").isEmpty());
    }

    @Test
    void rules_and_pointers_that_there_are_are_shown() {
        var rules =
                new Rules(
                        new Pointers("/all", "/t", "/u", null, null, "page"),
                        new Sieve(5, "boat, \"rope\"", null, null),
                        4);
        var page = page(status(SourceKind.JSON, rules), List.of());
        assertTrue(page.select("form details:has(#path)").hasAttr("open"));
        assertEquals("boat, \"rope\"", page.select("#mustMatch").val());
        assertEquals("5", page.select("#minimumWords").val());
        assertEquals("4", page.select("#pages").val());
        assertEquals("/all", page.select("#jsonList").val());
        assertEquals("page", page.select("#jsonNext").val());
    }

    @Test
    void what_the_last_visit_says_is_shown_on_the_page_and_in_the_list() {
        var note = "3 of 9 entries are <left> out by its rules";
        assertTrue(page(status(SourceKind.FEED, Rules.NONE), List.of()).text().contains(note));
        assertTrue(list("").select("td").text().contains(note));
        assertTrue(list("").select("th").text().contains("list of an organisation"));
    }

    @ParameterizedTest
    @EnumSource(HubStage.class)
    void a_hub_is_shown_with_how_we_get_on(HubStage stage) {
        var facts =
                page(status(SourceKind.FEED, Rules.NONE), List.of(hub(stage))).select("dl.facts");
        var words = HubRow.of(hub(stage)).stage();
        assertTrue(
                facts.text().contains("Hub https://hub.test/ " + words + ": It was slow"),
                facts::text);
        assertTrue(facts.text().contains("Hub agreed until 2026-03-11T12:00:00Z"), facts::text);
        assertTrue(facts.text().contains("Last word of the hub never"), facts::text);
    }

    @Test
    void a_source_without_a_hub_says_nothing_of_one() {
        var page = page(status(SourceKind.FEED, Rules.NONE), List.of());
        assertFalse(page.select("dl.facts").text().contains("Hub"));
    }

    @Test
    void why_no_hub_is_asked_stands_under_the_list() {
        assertTrue(list("it is <off>").text().contains("at once what is new: it is <off>."));
        assertFalse(list("").text().contains("hub is asked"));
    }
}
