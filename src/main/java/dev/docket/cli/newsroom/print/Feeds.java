package dev.docket.cli.newsroom.print;

import java.util.Optional;

/** The feed of an outlet, in the outlet's format. */
public final class Feeds {

    private Feeds() {}

    /** The feed that shows {@code front}; empty if the outlet has none. */
    public static Optional<Document> of(Front front) {
        return switch (front.outlet().shape().kind()) {
            case RSS -> feed(RssFeed.of(front), front);
            case ATOM -> feed(AtomFeed.of(front), front);
            case RDF -> feed(RdfFeed.of(front), front);
            case JSON -> feed(JsonFeed.of(front), front);
            case HTML -> Optional.empty();
        };
    }

    private static Optional<Document> feed(String body, Front front) {
        var mediaType = front.outlet().shape().kind().mediaType();
        return Optional.of(new Document(mediaType + "; charset=utf-8", body, front.changed()));
    }
}
