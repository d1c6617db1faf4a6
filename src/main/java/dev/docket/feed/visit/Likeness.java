package dev.docket.feed.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How sure it is that two entries are one. No single property will do: publishers edit titles, move
 * addresses, renew their GUIDs, give one GUID to all items or an old one to a new item. Any two
 * that agree are proof; a GUID or link alone needs a witness, such as a title that is only edited.
 */
final class Likeness {

    /** They are different entries. */
    static final int NONE = 0;

    private static final int ALONE = 1;
    private static final int PAIR = 2;

    private static final Duration SAME_HOUR = Duration.ofHours(1);

    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{IsHan})");

    private final Trust trust;

    Likeness(Trust trust) {
        this.trust = trust;
    }

    /** How much speaks for it: {@link #NONE} if they are different entries. */
    int of(Known known, Marks before, FoundEntry found, Marks now) {
        boolean guid = before.guid().equals(now.guid());
        boolean link = before.link() != null && before.link().equals(now.link());
        boolean path = !link && before.path() != null && before.path().equals(now.path());
        boolean title = before.title() != null && before.title().equals(now.title());
        boolean date = before.date() != null && before.date().equals(now.date());
        boolean ownLink = (link || path) && trust.tellsLink(now);
        // a GUID that is the link proves nothing more
        boolean ownGuid = guid && trust.tellsGuid(now) && !(ownLink && now.isNamedByLink());
        int proofs = count(ownGuid) + count(ownLink) + count(title) + count(date);
        if (proofs >= PAIR) {
            return proofs;
        }
        if (title) {
            return guid || link || (before.hasOnlyTitle() && now.hasOnlyTitle()) ? PAIR : NONE;
        }
        boolean alone = trust.isList() && (ownGuid || (ownLink && link));
        return alone && hasWitness(known, found, ownGuid) ? ALONE : NONE;
    }

    private static int count(boolean proof) {
        return proof ? 1 : 0;
    }

    /** For a link an undated entry is witness enough: nothing speaks against it. */
    private static boolean hasWitness(Known known, FoundEntry found, boolean guid) {
        boolean undated = known.published() == null || found.published() == null;
        return (!guid && undated)
                || areNear(known.published(), found.published())
                || areSimilar(known.title(), found.title());
    }

    private static boolean areNear(@Nullable Instant one, @Nullable Instant other) {
        return one != null
                && other != null
                && Duration.between(one, other).abs().compareTo(SAME_HOUR) <= 0;
    }

    /** Whether half the words of the shorter title are in the longer. */
    private static boolean areSimilar(String one, String other) {
        var mine = words(one);
        var theirs = words(other);
        int fewer = Math.min(mine.size(), theirs.size());
        mine.retainAll(theirs);
        return fewer > 0 && 2 * mine.size() >= fewer;
    }

    private static Set<String> words(String title) {
        var words = BETWEEN_WORDS.split(title.toLowerCase(Locale.ROOT));
        var set = new HashSet<>(Arrays.asList(words));
        set.remove("");
        return set;
    }
}
