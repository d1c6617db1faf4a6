package dev.docket.archive.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.archive.MemoryDigests;
import dev.docket.archive.shelf.Shelf;
import dev.docket.archive.text.Says;
import dev.docket.platform.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private final MemoryDigests digests = MemoryDigests.threeWeeks();
    private final Shelf shelf = new Shelf(digests);
    private final Search search = new Search();

    private Found find(String query, Language language) {
        return search.find(shelf.catalogue(), query, 1, new Says(language));
    }

    private List<String> hrefs(String query) {
        return find(query, Language.EN).hits().stream().map(Hit::href).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "published training code, /en/stories/41",
        "downloading Birch, /en/stories/42",
        "licence háčkem, /en/digests/weekly/31",
        "hackem, /en/digests/weekly/31",
        "odchodzą, /en/stories/43",
        "训练数据, /en/stories/41",
        "Apache-2.0, /en/stories/41"
    })
    void stories_and_digests_are_found_in_four_languages_with_or_without_accents(
            String query, String href) {
        assertTrue(hrefs(query).contains(href), () -> query + " finds " + hrefs(query));
    }

    @Test
    void every_word_must_occur_a_phrase_in_order_and_what_has_a_minus_not_at_all() {
        assertTrue(hrefs("Alder nonexistentword").isEmpty());
        assertEquals(List.of("/en/stories/43"), hrefs("\"last week at the lab\""));
        assertTrue(hrefs("\"week last\"").isEmpty());
        assertFalse(hrefs("Alder -kitchen").contains("/en/stories/41"));
    }

    @Test
    void what_matched_is_marked_and_the_rest_is_left_as_it_is() {
        var hit = find("asks open source", Language.EN).hits().getFirst();
        var marked = hit.snippet().stream().filter(Hit.Piece::marked).map(Hit.Piece::text).toList();
        assertTrue(marked.contains("open"), marked::toString);
        var whole = hit.snippet().stream().map(Hit.Piece::text).collect(Collectors.joining());
        assertFalse(whole.contains(Snippets.OPEN) || whole.contains(Snippets.CLOSE), whole);
    }

    @Test
    void snippets_come_in_the_readers_language_first() {
        var hit =
                find("Alder 3", Language.CS).hits().stream()
                        .filter(h -> h.href().equals("/cs/stories/41"))
                        .findFirst()
                        .orElseThrow();
        var whole = hit.snippet().stream().map(Hit.Piece::text).collect(Collectors.joining());
        assertTrue(whole.contains("S modelem"), whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\"",
                "(((",
                "-",
                "+ |",
                "a:b",
                "*",
                "~2",
                "\\",
                "\u0000\u0007",
                "🦊"
            })
    void nothing_that_can_be_typed_is_a_failure(String query) {
        assertTrue(find(query, Language.PL).total() >= 0);
    }

    @Test
    void a_query_longer_than_anybody_types_is_cut() {
        assertEquals(Search.LONGEST, Search.words("x".repeat(100_000)).length());
    }

    @Test
    void a_query_is_not_cut_in_the_middle_of_a_character() {
        var words = Search.words("x" + "🦊".repeat(500));
        assertEquals(Search.LONGEST - 1, words.length());
        assertTrue(words.endsWith("🦊"), words);
    }

    @Test
    void spaces_around_a_query_and_control_characters_in_it_do_not_count() {
        assertEquals("Alder", Search.words("  Alder\n"));
        assertEquals("Alder Birch", Search.words("Alder\u0000\tBirch"));
        assertEquals("", Search.words("\u0007 \u0000"));
    }

    @Test
    void chinese_is_found_by_part_of_a_sentence_and_marked() {
        var hit = find("训练数据", Language.PL).hits().getFirst();
        assertEquals("/pl/stories/41", hit.href());
        assertTrue(hit.snippet().stream().anyMatch(Hit.Piece::marked), hit::toString);
    }

    @Test
    void labels_and_sources_are_found_in_the_readers_words() {
        assertTrue(hrefs("Gazette").contains("/en/stories/42"));
        assertTrue(hrefs("\"Fully open\"").contains("/en/stories/41"));
        assertTrue(hrefs("Commons Lab blog").contains("/en/stories/43"));
    }

    @Test
    void a_minus_alone_or_a_phrase_of_nothing_finds_nothing_and_fails_nothing() {
        for (var query : new String[] {"-", "--", "\"\"", "\" \"", "-\"\"", "\"-\""}) {
            assertEquals(0, find(query, Language.EN).total(), query);
        }
    }

    @Test
    void no_story_is_found_twice_and_pages_do_not_overlap() {
        for (int number = 32; number <= 70; number++) {
            digests.add(MemoryDigests.numbered(number));
        }
        var seen = new ArrayList<String>();
        var says = new Says(Language.EN);
        var found = search.find(shelf.catalogue(), "Alder", 1, says);
        found.hits().forEach(hit -> seen.add(hit.href()));
        assertTrue(found.hasNext());
        for (int page = 2; found.hasNext(); page++) {
            found = search.find(shelf.catalogue(), "Alder", page, says);
            found.hits().forEach(hit -> seen.add(hit.href()));
        }
        assertEquals(found.total(), seen.size());
        assertEquals(seen.size(), seen.stream().distinct().count());
    }

    @Test
    void marks_in_a_text_of_a_source_do_no_harm() {
        assertEquals(List.of(new Hit.Piece("a", false)), Snippets.pieces("a"));
        assertEquals(
                List.of(new Hit.Piece("a", true), new Hit.Piece(" b", false)),
                Snippets.pieces(Snippets.OPEN + "a" + Snippets.CLOSE + " b"));
        assertEquals(
                List.of(new Hit.Piece("lone", false)), Snippets.pieces(Snippets.OPEN + "lone"));
        assertEquals(List.of(), Snippets.pieces(""));
    }

    @Test
    void pages_outside_the_results_are_brought_inside_or_are_empty() {
        var catalogue = shelf.catalogue();
        var says = new Says(Language.EN);
        assertEquals(1, search.find(catalogue, "Alder", -5, says).page());
        var far = search.find(catalogue, "Alder", 1_000_000_000, says);
        assertEquals(Search.LAST_PAGE, far.page());
        assertTrue(far.hits().isEmpty());
        assertFalse(far.hasNext());
    }

    @Test
    void a_new_digest_is_found_as_soon_as_it_is_out() {
        assertFalse(hrefs("Alder").contains("/en/digests/weekly/32"));
        digests.add(MemoryDigests.numbered(32));
        assertTrue(hrefs("Alder").contains("/en/digests/weekly/32"));
    }
}
