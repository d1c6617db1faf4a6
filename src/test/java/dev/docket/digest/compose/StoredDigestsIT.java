package dev.docket.digest.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.digest.Digest;
import dev.docket.digest.DigestKey;
import dev.docket.digest.EditionConfig;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.database.TestDatabase;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoredDigestsIT {

    private final StoredDigests digests = new StoredDigests(TestDatabase.fresh(), defaults());

    static EditionConfig defaults() {
        return new SmallRyeConfigBuilder()
                .withMapping(EditionConfig.class)
                .build()
                .getConfigMapping(EditionConfig.class);
    }

    private static Digest number(int number) {
        var sample = SampleDigest.digest();
        return new Digest(
                new DigestKey("weekly", number),
                sample.period(),
                sample.title(),
                sample.lead(),
                sample.coverage(),
                sample.picture(),
                sample.stories(),
                sample.quiet());
    }

    @Test
    void what_was_kept_is_read_back_whole() {
        var digest = SampleDigest.digest();
        assertTrue(digests.keep(digest, SampleDigest.MONDAY));
        assertEquals(Optional.of(digest), digests.digest(digest.key()));
        assertEquals(Optional.of(digest), digests.latest("weekly"));
        assertEquals(List.of(), digests.recent("other", 5));
    }

    @Test
    void a_digest_never_changes_once_kept() {
        var first = SampleDigest.digest();
        digests.keep(first, SampleDigest.MONDAY);
        assertFalse(digests.keep(SampleDigest.with(List.of()), SampleDigest.MONDAY));
        assertEquals(Optional.of(first), digests.digest(first.key()));
    }

    @Test
    void two_replicas_can_not_both_compose_one_period() {
        assertTrue(digests.keep(number(1), SampleDigest.MONDAY));
        assertFalse(digests.keep(number(2), SampleDigest.MONDAY));
    }

    @Test
    void the_same_digest_is_the_same_bytes() {
        var document = StoredDigests.write(SampleDigest.digest());
        assertEquals(document, StoredDigests.write(StoredDigests.read(document)));
    }
}
