package dev.docket.archive.search;

import dev.docket.archive.search.Hit.Piece;
import dev.docket.archive.shelf.Catalogue;
import dev.docket.archive.shelf.Placed;
import dev.docket.archive.text.Says;
import dev.docket.digest.Digest;
import dev.docket.digest.DigestKey;
import dev.docket.digest.Wording;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Turns what the index matched into what a reader sees. */
record Hits(Catalogue catalogue, Says says) {

    List<Hit> of(Matches matches) {
        return matches.page().stream().flatMap(this::hit).toList();
    }

    private Stream<Hit> hit(Matches.Match match) {
        return switch (match.kind()) {
            case STORY ->
                    catalogue
                            .story(Long.parseLong(match.name()))
                            .map(story -> story(story, match.snippet()))
                            .stream();
            case DIGEST ->
                    catalogue
                            .digest(key(match.name()))
                            .map(d -> digest(d, match.snippet()))
                            .stream();
        };
    }

    private static DigestKey key(String name) {
        int slash = name.lastIndexOf('/');
        return new DigestKey(name.substring(0, slash), Integer.parseInt(name.substring(slash + 1)));
    }

    private Hit story(Placed placed, List<Piece> snippet) {
        var story = placed.story();
        var headline = story.headline(says.language());
        var label = Wording.label(says.language(), story.verdict().stamp());
        return new Hit(
                "/" + says.tag() + "/stories/" + story.id(),
                headline.text(),
                headline.language(),
                label + " · " + number(placed.newest()),
                orElse(snippet, story.verdict().sentence().in(says.language())));
    }

    private Hit digest(Digest digest, List<Piece> snippet) {
        var key = digest.key();
        return new Hit(
                "/%s/digests/%s/%d".formatted(says.tag(), key.edition(), key.number()),
                digest.title().in(says.language()),
                says.tag(),
                says.text("search.digest") + " · " + number(digest),
                orElse(snippet, digest.lead().in(says.language())));
    }

    private String number(Digest digest) {
        return says.text("digest.number", Map.of("number", digest.key().number()));
    }

    private static List<Piece> orElse(List<Piece> snippet, String otherwise) {
        return snippet.isEmpty() ? List.of(new Piece(otherwise, false)) : snippet;
    }
}
