package dev.docket.feed.opml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.feed.Health;
import dev.docket.feed.Location;
import dev.docket.feed.NewSource;
import dev.docket.feed.Selectors;
import dev.docket.feed.Shelf;
import dev.docket.feed.Source;
import dev.docket.feed.SourceKind;
import dev.docket.feed.SourceStatus;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpmlWriterTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static NewSource source(
            String name, String section, Location location, String language, boolean paused) {
        return new NewSource(
                name, "P of " + name, location, new Shelf(section, language, 3), paused);
    }

    private static Location page(String address, @Nullable Selectors selectors) {
        return new Location(SourceKind.PAGE, address, address, selectors);
    }

    private static String write(List<NewSource> sources) {
        var visits = new SourceStatus.Visits(null, null, NOON, 3600);
        var all =
                IntStream.range(0, sources.size())
                        .mapToObj(i -> {
                            var given = sources.get(i);
                            var source =
                                    new Source(
                                            i,
                                            "s" + i,
                                            given.name(),
                                            given.publisher(),
                                            given.location(),
                                            given.shelf());
                            return new SourceStatus(
                                    source, Health.NEW, null, 0, given.paused(), 0, visits);
                        })
                        .toList();
        return OpmlWriter.write("Ours & yours", all);
    }

    @Test
    void everything_that_is_written_is_read_again() {
        var all = new Selectors("div.post > a[href*=\"/n\"]", "h2", "a", "time", "p");
        var sources =
                List.of(
                        source(
                                "A & B <i>\"c\"</i>",
                                "labs",
                                Location.feed("https://a.test/f?x=1&y=2", "https://a.test/"),
                                "en",
                                false),
                        source(
                                "Žluťoučký kůň 馬 🐎",
                                "labs",
                                Location.feed("https://b.test/f", null),
                                "und",
                                true),
                        source(
                                "List only",
                                "press, and more",
                                page(
                                        "https://c.test/",
                                        new Selectors("li", null, null, null, null)),
                                "cs",
                                false),
                        source(
                                "All selectors",
                                "press, and more",
                                page("https://d.test/x", all),
                                "pl",
                                true),
                        source(
                                "By structure",
                                "unsorted",
                                page("https://e.test/", null),
                                "zh",
                                false));
        var read = OpmlReader.read(write(sources).getBytes(UTF_8));
        assertEquals(List.of(), read.problems());
        var byName = Comparator.comparing(NewSource::name);
        assertEquals(
                sources.stream().sorted(byName).toList(),
                read.sources().stream().sorted(byName).toList());
    }

    @Test
    void sections_are_groups_in_order_and_the_same_sources_give_the_same_bytes() {
        var sources =
                List.of(
                        source("Z", "b", Location.feed("https://z.test/", null), "en", false),
                        source("Y", "a", Location.feed("https://y.test/", null), "en", false),
                        source("X", "b", Location.feed("https://x.test/", null), "en", false));
        var file = write(sources);
        assertEquals(
                List.of("Y", "Z", "X"),
                OpmlReader.read(file.getBytes(UTF_8)).sources().stream()
                        .map(NewSource::name)
                        .toList());
        assertEquals(file, write(sources));
        assertTrue(file.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"), file);
        assertTrue(file.contains("<title>Ours &amp; yours</title>"), file);
    }

    @Test
    void other_readers_find_name_and_address_where_the_format_says() {
        var file =
                write(
                        List.of(
                                source(
                                        "Lab",
                                        "labs",
                                        Location.feed("https://a.test/f", "https://a.test/"),
                                        "en",
                                        false)));
        assertTrue(
                file.contains(
                        "<outline type=\"rss\" text=\"Lab\" xmlUrl=\"https://a.test/f\""
                                + " htmlUrl=\"https://a.test/\""),
                file);
    }
}
