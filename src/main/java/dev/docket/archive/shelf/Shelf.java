package dev.docket.archive.shelf;

import dev.docket.digest.Digest;
import dev.docket.digest.Digests;
import dev.docket.digest.Edition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Keeps the frozen digests in memory. Any replica may compose the next one, so each visit asks
 * whether there is a newer number; only then are they read again.
 */
@ApplicationScoped
public class Shelf {

    private final Digests digests;
    private volatile Catalogue catalogue = Catalogue.EMPTY;

    public Shelf(Digests digests) {
        this.digests = digests;
    }

    public Catalogue catalogue() {
        var known = catalogue;
        return isCurrent(known) ? known : read();
    }

    private boolean isCurrent(Catalogue known) {
        var editions = digests.editions();
        return editions.equals(known.editions())
                && editions.stream().allMatch(edition -> newest(edition) == newest(known, edition));
    }

    private int newest(Edition edition) {
        return digests.latest(edition.slug()).map(digest -> digest.key().number()).orElse(0);
    }

    private static int newest(Catalogue known, Edition edition) {
        return known.digests(edition).stream().findFirst().map(d -> d.key().number()).orElse(0);
    }

    private synchronized Catalogue read() {
        var editions = digests.editions();
        List<Digest> all = editions.stream()
                .flatMap(edition -> digests.recent(edition.slug(), Integer.MAX_VALUE).stream())
                .toList();
        return catalogue = new Catalogue(editions, all);
    }
}
