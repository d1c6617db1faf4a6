package dev.docket.delivery.chat;

import dev.docket.digest.Digest;
import dev.docket.digest.DigestKey;
import dev.docket.digest.Digests;
import dev.docket.digest.Edition;
import dev.docket.digest.SampleDigest;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Digests in memory: one weekly edition, and the sample digest unless told otherwise. */
@Alternative
@Singleton
public class FakeDigests implements Digests {

    private final List<Digest> digests = new ArrayList<>(List.of(SampleDigest.digest()));
    private @Nullable RuntimeException failure;
    private CountDownLatch database = new CountDownLatch(0);

    /** The newest digest from now on. */
    public FakeDigests add(Digest digest) {
        digests.addFirst(digest);
        return this;
    }

    public FakeDigests clear() {
        digests.clear();
        return this;
    }

    /** Every question fails from now on. */
    public void fail(RuntimeException with) {
        failure = with;
    }

    /** Every question waits for this from now on. */
    public void waitFor(CountDownLatch latch) {
        database = latch;
    }

    @Override
    public Optional<Digest> digest(DigestKey key) {
        return digests.stream().filter(digest -> digest.key().equals(key)).findFirst();
    }

    @Override
    public Optional<Digest> latest(String edition) {
        return recent(edition, 1).stream().findFirst();
    }

    @Override
    public List<Digest> recent(String edition, int limit) {
        return digests.stream()
                .filter(digest -> digest.key().edition().equals(edition))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Edition> editions() {
        if (failure != null) {
            throw failure;
        }
        try {
            database.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return List.of(edition("weekly", "Weekly"), edition("research", "Research and debate"));
    }

    private static Edition edition(String slug, String name) {
        return new Edition(slug, name, DayOfWeek.MONDAY, LocalTime.of(7, 0), ZoneOffset.UTC);
    }
}
