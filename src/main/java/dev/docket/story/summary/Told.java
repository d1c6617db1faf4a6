package dev.docket.story.summary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a summary says so far, and what its readers have read before. */
final class Told {

    private static final double READ_BEFORE = 0.8;
    private static final double SAME_AS_LINE = 0.55;
    private static final double SAME_AS_CHINESE_LINE = 0.42;

    /** An announcement that names fewer things anew announces what was announced. */
    private static final int NEW_THINGS = 2;

    private final List<Set<String>> readBefore;
    private final List<Candidate> lines = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /**
     * @param readBefore sentences that must not be told again
     */
    Told(Collection<String> readBefore) {
        this.readBefore =
                readBefore.stream().map(Words::of).map(Words::unnumbered).distinct().toList();
    }

    List<Candidate> lines() {
        return lines;
    }

    void add(Candidate candidate) {
        lines.add(candidate);
        names.addAll(candidate.names());
    }

    boolean haveAnyOf(Set<String> others) {
        return others.stream().anyMatch(names::contains);
    }

    /** How many names and numbers a sentence tells first. */
    int news(Candidate candidate) {
        int fresh = (int) candidate.names().stream().filter(n -> !names.contains(n)).count();
        // Chinese names cannot be told by their writing: what is not said again is new, unless
        // another language may have said it.
        boolean chineseOnly = lines.stream().allMatch(Candidate::isChinese);
        return fresh == 0 && candidate.isChinese() && chineseOnly ? 1 : fresh;
    }

    /** A sentence that comes back with other numbers is a formula of the page. */
    boolean wasRead(Candidate candidate) {
        var words = Words.unnumbered(candidate.words());
        return readBefore.stream().anyMatch(read -> Words.likeness(words, read) >= READ_BEFORE);
    }

    /** Whether no line says it already. */
    boolean misses(Candidate candidate) {
        // Pairs of characters change more than words do when one fact is told twice.
        double bar = candidate.isChinese() ? SAME_AS_CHINESE_LINE : SAME_AS_LINE;
        return !isAnnouncedAgain(candidate)
                && lines.stream()
                        .allMatch(line -> Words.overlap(line.words(), candidate.words()) < bar);
    }

    /** Chinese reports often begin twice: once in short, once at length. */
    private boolean isAnnouncedAgain(Candidate candidate) {
        return candidate.isChinese()
                && candidate.is(Trait.NEWS)
                && candidate.names().stream().filter(n -> !names.contains(n)).count() < NEW_THINGS
                && lines.stream().anyMatch(line -> line.isChinese() && line.is(Trait.NEWS));
    }
}
