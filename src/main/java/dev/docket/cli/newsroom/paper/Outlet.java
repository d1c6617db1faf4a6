package dev.docket.cli.newsroom.paper;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One site of the newsroom with everything that it will ever have published.
 *
 * @param slug first segment of its addresses
 */
public record Outlet(String slug, Profile profile, Shape shape, List<Piece> pieces) {

    public Outlet {
        pieces = pieces.stream().sorted(Comparator.comparing(Piece::published)).toList();
    }

    /** What is out at {@code now}, the newest first. */
    public List<Piece> publishedBy(Instant now) {
        return pieces.reversed().stream().filter(piece -> piece.isOutAt(now)).toList();
    }

    /** The piece of that slug if it is out at {@code now}. */
    public Optional<Piece> find(String slug, Instant now) {
        return pieces.stream()
                .filter(piece -> piece.slug().equals(slug) && piece.isOutAt(now))
                .findFirst();
    }
}
