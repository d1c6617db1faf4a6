package dev.docket.feed.scrape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.parse.Reading;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists as real sites make them; each file is one way. Nothing may be missing, nothing added. */
class LivelyListsTest {

    private static final Instant NOW = Instant.parse("2026-02-27T10:00:00Z");

    static PageReading look(String file) {
        try (var in =
                Objects.requireNonNull(
                        LivelyListsTest.class.getResourceAsStream(
                                "/feed/pages/" + file + ".html"))) {
            return PageReader.look(
                    in.readAllBytes(),
                    "text/html; charset=utf-8",
                    URI.create("https://dock.example/list/"),
                    null,
                    NOW);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    static List<String> lines(PageReading reading) {
        return assertInstanceOf(Reading.Feed.class, reading.reading()).feed().entries().stream()
                .map(LivelyListsTest::line)
                .toList();
    }

    private static String line(ParsedEntry entry) {
        return "%s %s %s"
                .formatted(
                        day(entry.published()),
                        String.valueOf(entry.link()).replace("https://dock.example", ""),
                        entry.title());
    }

    private static String day(@Nullable Instant date) {
        return date == null ? "-" : date.toString().substring(0, 10);
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                list(
                        "card-grid",
                        "2026-02-26 /news/harbour-2 Harbour 2 is out with open weights",
                        "2026-02-11 /news/tide-tables Tide tables, a corpus of nine languages",
                        "2026-01-30 /news/lock-keepers What lock keepers want from regulators"),
                list(
                        "nested-links",
                        "2026-02-20 /p/anchor An anchor for small models",
                        "2026-02-03 /p/rope Rope, position and other knots",
                        "2026-01-17 /p/keel Keel 0.4 balances experts better"),
                list(
                        "table",
                        "2026-02-24 /a/41 New licence identifiers accepted",
                        "2026-02-09 /a/40 Call for comments on model cards",
                        "2026-01-19 /a/39 Minutes of the January meeting"),
                list(
                        "definition-list",
                        "2026-02-24 /c/weights Weights of the river model released",
                        "2026-02-02 /c/ferry The ferry benchmark gets a second part",
                        "2025-12-15 /c/year A year of river models in review"),
                list(
                        "date-headings",
                        "2026-02-25 /l/9 Pilot boats learn to read charts",
                        "2026-02-25 /l/8 A speech corpus from lighthouse keepers",
                        "2026-02-24 /l/7 Harbour office opens its archive",
                        "2026-02-20 /l/6 Smaller tugs pull larger models",
                        "2026-02-20 /l/5 Fog horn synthesis without data"),
                list(
                        "wordpress",
                        "2026-02-18 https://dockside.example/2026/02/crane-lm/ Crane LM lifts nine"
                                + " languages",
                        "2026-01-22 https://dockside.example/2026/01/winch/ Winch, a trainer for"
                                + " one card"),
                list(
                        "changelog",
                        "2026-02-21 /list/#v210 v2.1.0",
                        "2026-02-02 /list/#v203 v2.0.3",
                        "2026-01-12 /list/#v202 v2.0.2"),
                list(
                        "updates",
                        "2026-02-19 /list/#2026-02-19 Beacon 5 Air",
                        "2026-01-28 /list/#2026-01-28 Beacon Voice",
                        "2025-12-30 /list/#2025-12-30 Beacon 4 leaves the beta."),
                list(
                        "releases-page",
                        "2026-02-17 /quay/pilot/releases/tag/v0.9.0 Pilot v0.9.0",
                        "2026-01-29 /quay/pilot/releases/tag/v0.8.2 Pilot v0.8.2"),
                list(
                        "undated",
                        "- /essays/ballast On the ballast of large vocabularies",
                        "- /essays/wake What a training run leaves in its wake",
                        "- /essays/charts Old charts, new evaluations",
                        "- /essays/pilots Why pilots distrust benchmarks"),
                list(
                        "ago",
                        "2026-02-25 /s/1 Sounding lines for sparse attention",
                        "2026-02-24 /s/2 Echo sounders hear hallucinations",
                        "2026-02-22 /s/3 测深仪模型开源",
                        "2026-02-26 /s/4 A lead line of plain text"),
                list(
                        "chinese",
                        "2026-02-26 /news/88.html 起重机语言模型开放权重",
                        "2026-02-10 /news/87.html 潮汐数据集发布",
                        "2026-01-15 /news/86.html 灯塔助手上线"),
                list(
                        "no-year",
                        "2026-02-26 /j/30 Mast repaired, models retrained",
                        "2026-01-03 /j/29 A quiet start with loud evaluations",
                        "2025-12-19 /j/28 The last voyage of the old tokenizer"),
                list(
                        "featured",
                        "2026-02-25 /stories/regatta The regatta of open models begins",
                        "2026-02-14 /stories/oars Oars for those without engines",
                        "2026-02-01 /stories/sails New sails from recycled data",
                        "2026-01-21 /stories/knots Knots that tie evaluations down"),
                list(
                        "json-ld",
                        "2026-02-22 /blog/dry Dry dock for tired weights",
                        "2026-02-05 /blog/floating Floating dock for agents",
                        "2026-01-09 /blog/wet Wet dock, dry humour"),
                list(
                        "item-list",
                        "2026-02-12 /p/one Bilge pumps for leaking data",
                        "2026-01-31 /p/two Barnacles on the loss curve"),
                list(
                        "microdata",
                        "2026-02-13 /y/hull Hull tests of long contexts",
                        "2026-01-27 /y/rib Ribs and routers"),
                list(
                        "hfeed",
                        "2026-02-23 /n/214 Quantising below four bits at sea",
                        "2026-02-07 /n/213 A licence that fits on a postcard"),
                list(
                        "hidden-titles",
                        "2026-02-12 /w/12 Portrait of a diffusion model as a young boat",
                        "2026-02-04 /w/11 Still life with open weights",
                        "2026-01-20 /w/10 Landscape with training data"),
                list(
                        "ghost",
                        "2026-02-19 /wick/ Wick trims its context",
                        "2026-02-06 /oil/ Oil: a corpus pressed cold",
                        "2026-01-14 /glass/ Glass house rules"),
                list(
                        "hugo",
                        "2026-02-08 /posts/reeds/ Reeds and recurrent nets",
                        "2026-01-25 /posts/moss/ Moss on old benchmarks",
                        "2025-11-30 /posts/ferns/ Ferns, fractals, features"),
                list(
                        "newsletter-archive",
                        "2026-02-22 https://tide.example/p/eddies Eddies in the training stream",
                        "2026-02-15 https://tide.example/p/springs Spring tides, neap licences",
                        "2026-02-08 https://tide.example/p/moons Two moons over one dataset"),
                list(
                        "utility-classes",
                        "2026-02-24 /newsroom/petrel Petrel walks on water",
                        "2026-02-03 /newsroom/skua Skua steals no data",
                        "2026-01-12 /newsroom/gannet Gannet dives into logs"),
                list(
                        "years",
                        "2026-02-12 /press/tern Tern lands with all its checkpoints",
                        "2026-01-09 /press/auk Auk joins the open model alliance",
                        "2025-12-02 /press/wader Wader crosses shallow benchmarks"),
                list(
                        "double-rows",
                        "2026-02-26 https://one.example/sponge Sponge: absorbs corpora up to ten"
                                + " terabytes",
                        "2026-02-25 https://two.example/coral Coral grows its own evaluations",
                        "2026-02-24 https://three.example/kelp Kelp, a forest of tiny experts"),
                list(
                        "home",
                        "2026-02-18 /news/ebb-bench EbbBench measures forgetting",
                        "2026-02-02 /news/flow-data Flow data is ours and yours"),
                list(
                        "spans",
                        "2026-02-24 /a/31 Maják vydává nový jazykový model",
                        "2026-02-03 /a/30 Bóje hlídá kvalitu dat",
                        "2026-01-09 /a/29 Přístav otevírá archiv"),
                list(
                        "changelog-github",
                        "2026-02-18 /list/#070---2026-02-18 0.7.0",
                        "2026-01-30 /list/#061---2026-01-30 0.6.1",
                        "2026-01-11 /list/#060---2026-01-11 0.6.0"),
                list(
                        "leading-dates",
                        "2026-02-21 /log/quay Quay stores nine languages",
                        "2026-02-05 /log/pier Pier serves without a network",
                        "2026-01-22 /log/mole Mole digs through filings"),
                list(
                        "lines",
                        "2026-02-20 /list/news/20feb.html Version 3 of the chart reader",
                        "2026-02-01 /list/news/01feb.html Two new mirrors for the corpus",
                        "2025-12-24 /list/news/24dec.html Season's greetings from the crew"));
    }

    private static Arguments list(String file, String... lines) {
        return Arguments.of(file, List.of(lines));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_list_is_read_whole_and_nothing_else(String file, List<String> expected) {
        assertEquals(expected, lines(look(file)));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_preview_says_how_sure_it_is_and_why(String file, List<String> expected) {
        var reading = look(file);
        boolean dated = expected.stream().noneMatch(line -> line.startsWith("-"));
        assertTrue(
                dated ? reading.confidence() > 0.6 : reading.confidence() < 0.6,
                () -> reading.toString());
        assertTrue(!reading.reasons().isEmpty());
    }

    @Test
    void an_article_is_no_list_of_articles() {
        var reading = look("article");
        assertTrue(reading.confidence() < 0.4, reading::toString);
    }

    @Test
    void what_a_card_says_is_kept_as_its_text() {
        var entries =
                assertInstanceOf(Reading.Feed.class, look("card-grid").reading()).feed().entries();
        assertEquals(
                "<p>Weights, code and the data recipe of our newest model.</p>",
                entries.getFirst().html());
    }

    @Test
    void what_follows_a_heading_is_its_text() {
        var entries =
                assertInstanceOf(Reading.Feed.class, look("changelog").reading()).feed().entries();
        assertTrue(entries.getFirst().html().contains("the order of tools"));
        assertTrue(entries.get(1).html().contains("To all who reported."), "subheadings too");
    }

    @Test
    void the_next_page_is_known() {
        assertEquals(
                URI.create("https://dockside.example/page/2/").getPath(),
                String.valueOf(look("ghost").next()).replace("https://dock.example", ""));
    }
}
