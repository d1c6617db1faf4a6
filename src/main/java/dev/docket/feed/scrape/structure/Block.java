package dev.docket.feed.scrape.structure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One place in a list.
 *
 * @param body the element that holds it
 * @param lead the element in it by which it was found: its link, its heading or its date
 * @param run what follows {@code body} up to the next place, where a heading stands above its text
 * @param near a date that stands outside of {@code body} and is meant for it
 */
public record Block(Element body, Element lead, List<Element> run, @Nullable Instant near) {

    /** All that belongs to it, in the order of the page. */
    public Stream<Element> parts() {
        return Stream.concat(Stream.of(body), run.stream());
    }

    /** The first match, in {@code body} or in what follows. */
    public Optional<Element> first(String css) {
        return parts().flatMap(part -> Optional.ofNullable(part.selectFirst(css)).stream())
                .findFirst();
    }
}
