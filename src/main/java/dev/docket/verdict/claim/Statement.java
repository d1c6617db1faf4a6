package dev.docket.verdict.claim;

import dev.docket.verdict.Evidence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * A sentence without markup, with everything the lexicon knows in it.
 *
 * @param evidence the sentence as it stands in the article
 * @param index 0 for the title, else the sentence's number from 1
 * @param links addresses that the sentence links to
 */
record Statement(
        Evidence evidence,
        int index,
        String text,
        String lower,
        List<String> links,
        List<Hit<Cue>> hits,
        List<Mention> mentions) {

    private static final Phrasebook<Cue> CUES = Lexicon.cues();

    private static final int LEAD = 2;

    static Statement of(Evidence evidence, int index, String text, List<String> links) {
        var lower = lower(text);
        return new Statement(
                evidence, index, text, lower, links, cues(lower), Names.in(text, lower));
    }

    private static List<Hit<Cue>> cues(String lower) {
        var found = CUES.find(lower);
        var traps = new HashSet<Integer>();
        found.stream().filter(hit -> hit.what() == Cue.TRAP).forEach(hit -> traps.add(hit.start()));
        return found.stream().filter(hit -> !traps.contains(hit.start())).toList();
    }

    /** Lower case that keeps every unit in its place. */
    static String lower(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return lower.length() == text.length() ? lower : text;
    }

    boolean isTitle() {
        return index == 0;
    }

    /** Whether it stands where reporters put the news: the title and the first sentences. */
    boolean isLead() {
        return index <= LEAD;
    }

    boolean has(Cue cue) {
        return hits.stream().anyMatch(hit -> hit.what() == cue);
    }

    List<Hit<Cue>> all(Cue... cues) {
        var wanted = List.of(cues);
        var found = new ArrayList<Hit<Cue>>();
        hits.stream().filter(hit -> wanted.contains(hit.what())).forEach(found::add);
        return found;
    }

    /** Whether a hit of {@code cue} lies wholly between two places. */
    boolean hasBetween(Cue cue, int from, int to) {
        return hits.stream()
                .anyMatch(hit -> hit.what() == cue && hit.start() >= from && hit.end() <= to);
    }

    /** Whether the text between two places holds one of {@code marks}. */
    boolean hasMark(String marks, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, text.length()); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    boolean linksTo(String part) {
        return links.stream().anyMatch(link -> link.contains(part));
    }

    boolean mentions(Mention.Kind... kinds) {
        var wanted = List.of(kinds);
        return mentions.stream().anyMatch(mention -> wanted.contains(mention.kind()));
    }
}
