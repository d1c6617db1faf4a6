package dev.docket.cli.newsroom.print;

import dev.docket.cli.newsroom.paper.Piece;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Pages of an outlet: header, navigation, footer and cookie bar around the one thing that matters.
 */
public final class Layout {

    private static final int RELATED = 3;

    private final Front front;
    private final String name;
    private final Map<String, String> frame;

    private Layout(Front front) {
        this.front = front;
        name = front.outlet().shape().layout();
        frame = new HashMap<>(Words.in(front.outlet().profile().language()));
        frame.putAll(Values.of(front));
    }

    /** The page that lists what the outlet shows. */
    public static Document index(Front front) {
        return new Layout(front).index();
    }

    /** The page of {@code piece}. */
    public static Document piece(Front front, Piece piece) {
        return new Layout(front).page(piece);
    }

    private Document index() {
        var item = Template.named("index-item");
        var items =
                front.pieces().stream()
                        .map(piece -> item.fill(Values.of(front, piece)))
                        .collect(Collectors.joining());
        return dress("index", Map.of("items", items), front.changed());
    }

    private Document page(Piece piece) {
        var values = new HashMap<>(Values.of(front, piece));
        values.put("related", related(piece));
        return dress(name + "-piece", values, piece.published());
    }

    private Document dress(String fragment, Map<String, String> values, Instant changed) {
        var all = new HashMap<>(frame);
        all.putAll(values);
        all.put("main", Template.named(fragment).fill(all));
        return Document.html(Template.named(name).fill(all), changed);
    }

    /** Earlier pieces only, so that a page stays as it was when it appeared. */
    private String related(Piece piece) {
        return front.pieces().stream()
                .filter(other -> other.published().isBefore(piece.published()))
                .limit(RELATED)
                .map(other -> "<li>" + Values.anchor(front.address(other), other.title()) + "</li>")
                .collect(Collectors.joining("\n"));
    }
}
