package dev.docket.cli.bench.sample;

import dev.docket.digest.Digest;
import dev.docket.digest.DigestKey;
import dev.docket.digest.Digests;
import dev.docket.digest.Edition;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** An archive of a single digest. */
record OneDigest(Digest only) implements Digests {

    @Override
    public Optional<Digest> digest(DigestKey key) {
        return Optional.of(only).filter(digest -> digest.key().equals(key));
    }

    @Override
    public Optional<Digest> latest(String edition) {
        return Optional.of(only).filter(digest -> digest.key().edition().equals(edition));
    }

    @Override
    public List<Digest> recent(String edition, int limit) {
        return latest(edition).stream().limit(limit).toList();
    }

    @Override
    public List<Edition> editions() {
        return List.of(
                new Edition(
                        only.key().edition(),
                        "Weekly",
                        DayOfWeek.MONDAY,
                        LocalTime.MIDNIGHT,
                        ZoneOffset.UTC));
    }
}
