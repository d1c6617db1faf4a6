package dev.docket.archive.shelf;

import dev.docket.digest.Digest;
import dev.docket.digest.DigestKey;
import dev.docket.digest.Edition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All digests at one moment, in the order of the editions and the newest first, and their stories. */
public final class Catalogue {

    static final Catalogue EMPTY = new Catalogue(List.of(), List.of());

    private final List<Edition> editions;
    private final List<Digest> digests;
    private final Map<Long, Placed> stories = new LinkedHashMap<>();

    Catalogue(List<Edition> editions, List<Digest> digests) {
        this.editions = List.copyOf(editions);
        this.digests = List.copyOf(digests);
        digests.forEach(this::place);
    }

    private void place(Digest digest) {
        digest.stories().forEach(story -> stories.merge(
                story.id(), new Placed(story, List.of(digest)), Catalogue::add));
    }

    private static Placed add(Placed known, Placed older) {
        var digests = new ArrayList<>(known.digests());
        digests.addAll(older.digests());
        return new Placed(known.story(), List.copyOf(digests));
    }

    public List<Edition> editions() {
        return editions;
    }

    public List<Digest> digests() {
        return digests;
    }

    /** The digests of one edition, the newest first. */
    public List<Digest> digests(Edition edition) {
        return digests.stream().filter(d -> d.key().edition().equals(edition.slug())).toList();
    }

    public Optional<Digest> digest(DigestKey key) {
        return digests.stream().filter(digest -> digest.key().equals(key)).findFirst();
    }

    public Optional<Edition> edition(String slug) {
        return editions.stream().filter(edition -> edition.slug().equals(slug)).findFirst();
    }

    public Optional<Placed> story(long id) {
        return Optional.ofNullable(stories.get(id));
    }

    /** Every story once, those of the newest digests first. */
    public Collection<Placed> stories() {
        return stories.values();
    }
}
