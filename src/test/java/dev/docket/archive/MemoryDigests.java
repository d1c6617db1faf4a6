package dev.docket.archive;

import dev.docket.digest.Digest;
import dev.docket.digest.DigestKey;
import dev.docket.digest.Digests;
import dev.docket.digest.Edition;
import dev.docket.digest.Period;
import dev.docket.digest.SampleDigest;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Digests in a list, for tests that need no database. */
@Alternative
@Singleton
public class MemoryDigests implements Digests {

    public static final Edition WEEKLY =
            new Edition(
                    "weekly",
                    "Docket weekly",
                    DayOfWeek.MONDAY,
                    LocalTime.of(6, 0),
                    ZoneOffset.UTC);

    private final List<Digest> digests = new ArrayList<>();
    private boolean broken;

    /** Three weeks: numbers 29, 30 and 31, each with the stories of the sample. */
    public static MemoryDigests threeWeeks() {
        var digests = new MemoryDigests();
        for (int number = 29; number <= 31; number++) {
            digests.add(numbered(number));
        }
        return digests;
    }

    /** The sample under another number, as many weeks earlier or later as the number says. */
    public static Digest numbered(int number) {
        var sample = SampleDigest.digest();
        var shift = Duration.ofDays(7L * (number - sample.key().number()));
        return new Digest(
                new DigestKey("weekly", number),
                new Period(sample.period().from().plus(shift), sample.period().to().plus(shift)),
                sample.title(),
                sample.lead(),
                sample.coverage(),
                sample.picture(),
                sample.stories(),
                sample.quiet());
    }

    public void clear() {
        digests.clear();
        broken = false;
    }

    /** From now on nothing can be read, as if the database were gone. */
    public void breakDown() {
        broken = true;
    }

    public void add(Digest digest) {
        digests.add(digest);
        digests.sort(Comparator.comparingInt((Digest d) -> d.key().number()).reversed());
    }

    @Override
    public Optional<Digest> digest(DigestKey key) {
        return digests.stream().filter(digest -> digest.key().equals(key)).findFirst();
    }

    @Override
    public Optional<Digest> latest(String edition) {
        if (broken) {
            throw new IllegalStateException("secret-host:5432 is gone <script>");
        }
        return digests.stream().findFirst();
    }

    @Override
    public List<Digest> recent(String edition, int limit) {
        return digests.stream().limit(limit).toList();
    }

    @Override
    public List<Edition> editions() {
        return List.of(WEEKLY);
    }
}
