package dev.docket.cli.newsroom.print;

import dev.docket.cli.newsroom.paper.Outlet;
import dev.docket.cli.newsroom.paper.Piece;
import java.time.Instant;
import java.util.List;

/**
 * What an outlet shows at one moment.
 *
 * @param pieces what is out, the newest first
 * @param base scheme and authority of all addresses, without a slash at the end
 */
public record Front(Outlet outlet, List<Piece> pieces, String base) {

    /** The front of {@code outlet} at {@code now}. */
    public static Front of(Outlet outlet, Instant now, String base) {
        return new Front(outlet, outlet.publishedBy(now), base);
    }

    String home() {
        return base + "/" + outlet.slug() + "/";
    }

    String feed() {
        return base + "/" + outlet.slug() + "/feed";
    }

    String address(Piece piece) {
        return home() + piece.slug();
    }

    /** When something was last added; the epoch as long as nothing is out. */
    Instant changed() {
        return pieces.isEmpty() ? Instant.EPOCH : pieces.getFirst().published();
    }

    String html(Piece piece) {
        return piece.body().html(base);
    }
}
