package dev.docket.archive.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.docket.archive.MemoryDigests;
import dev.docket.archive.Rendering;
import dev.docket.archive.text.Says;
import dev.docket.digest.Digest;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.text.Language;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AtomViewTest {

    private static final URI BASE = URI.create("https://docket.example");

    private static SyndFeed feed(List<Digest> digests, Language language) throws FeedException {
        var says = new Says(language);
        var atom = AtomView.of(digests, BASE, says);
        var xml = Rendering.render("web/atom.xml", Map.of("lang", says.tag(), "atom", atom));
        return new SyndFeedInput().build(new StringReader(xml));
    }

    @Test
    void a_feed_reader_gets_every_digest_with_its_address_and_date() throws FeedException {
        var feed = feed(MemoryDigests.threeWeeks().recent("weekly", 3), Language.CS);
        assertEquals("atom_1.0", feed.getFeedType());
        assertEquals(3, feed.getEntries().size());
        var entry = feed.getEntries().getFirst();
        assertEquals("Alder 3 otevírá celou kuchyni", entry.getTitle());
        assertEquals("https://docket.example/cs/digests/weekly/31", entry.getLink());
        assertEquals(entry.getLink(), entry.getUri());
        assertEquals("2026-03-16T00:00:00Z", entry.getUpdatedDate().toInstant().toString());
    }

    @Test
    void text_of_a_source_stays_text_inside_the_content() throws FeedException {
        var entry = feed(List.of(MemoryDigests.numbered(31)), Language.EN).getEntries().getFirst();
        var content = entry.getContents().getFirst().getValue();
        assertTrue(content.contains("&lt;b&gt;"), content);
        assertFalse(content.contains("<b>"), content);
    }

    @Test
    void a_feed_without_digests_is_a_feed() throws FeedException {
        assertTrue(feed(List.of(), Language.PL).getEntries().isEmpty());
    }

    @Test
    void an_id_stays_the_same_when_newer_digests_come_and_differs_by_language()
            throws FeedException {
        var digests = MemoryDigests.threeWeeks();
        var before = ids(feed(digests.recent("weekly", 9), Language.PL));
        digests.add(MemoryDigests.numbered(32));
        var after = ids(feed(digests.recent("weekly", 9), Language.PL));
        assertEquals(before, after.subList(1, 4));
        assertEquals(4, after.stream().distinct().count());
        assertFalse(ids(feed(digests.recent("weekly", 9), Language.CS)).contains(after.getFirst()));
    }

    private static List<String> ids(SyndFeed feed) {
        return feed.getEntries().stream().map(SyndEntry::getUri).toList();
    }

    @Test
    void a_feed_knows_its_own_address_and_language_and_when_it_last_changed() throws FeedException {
        var digests = MemoryDigests.threeWeeks().recent("weekly", 3);
        var view = AtomView.of(digests, BASE, new Says(Language.CS));
        assertEquals("https://docket.example/cs/feed.atom", view.self());
        assertEquals("https://docket.example/cs/", view.home());
        assertEquals(digests.getFirst().period().to().toString(), view.updated());
        var links = feed(digests, Language.CS).getLinks();
        assertTrue(links.stream().anyMatch(link -> "self".equals(link.getRel())));
    }

    @ParameterizedTest
    @EnumSource
    void a_week_without_stories_is_an_entry_with_its_lead(Language language) throws FeedException {
        var entry = feed(List.of(SampleDigest.with(List.of())), language).getEntries().getFirst();
        var lead = SampleDigest.digest().lead().in(language);
        assertEquals(lead, entry.getDescription().getValue());
        assertTrue(entry.getContents().getFirst().getValue().contains(lead));
    }

    @Test
    void characters_that_xml_forbids_are_left_out() {
        assertEquals("ab\tc🦊", XmlText.clean("a\u0000b\u000B\tc\uFFFE🦊\uD800"));
    }
}
