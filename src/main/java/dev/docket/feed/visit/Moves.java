package dev.docket.feed.visit;

import dev.docket.feed.FeedSettings;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * Takes a publisher at its word that it has moved for good, but not at the first word: a
 * misconfigured evening redirects for good too. Only when visits on several days were all sent to
 * one and the same address, and found the feed there, is that the address to ask.
 */
final class Moves {

    private static final Logger LOG = Logger.getLogger(Moves.class);

    private final FeedSettings settings;

    Moves(FeedSettings settings) {
        this.settings = settings;
    }

    /** Notes where a visit that found the feed was sent. */
    void follow(VisitStore store, DueSource source, String movedTo, Instant now) {
        store.noteMove(source.id(), movedTo, now);
        var before = now.minus(settings.trustMoveAfter());
        if (store.persistMove(source.id(), before, settings.trustMoveDays()) > 0) {
            LOG.infof(
                    "%s has moved for good: it is read at %s from now on, no longer at %s",
                    source.slug(), movedTo, source.location().address());
        }
    }
}
