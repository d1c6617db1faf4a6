package dev.docket.feed.scrape.structure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds where a block leads: to a page of its own, or to a place on this one. */
final class Target {

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
    private static final String ELSEWHERE = "a[href]:not([href^=#])";
    private static final String MARKED =
            "a.u-url[href], a[itemprop=url][href], a[rel=bookmark][href]";

    private Target() {}

    /** The absolute address; that of the page itself if nothing else can be told. */
    static String of(Block block) {
        var lead = block.lead();
        if (isLink(lead)) {
            return lead.absUrl("href");
        }
        return marked(block)
                .or(() -> more(block))
                .or(() -> isPlace(block) ? anchor(block) : Optional.empty())
                .or(() -> only(block))
                .or(() -> anchor(block))
                .or(() -> likeliest(block))
                .orElseGet(() -> page(block.body()));
    }

    /** What has a name of its own on the page is a place on it, whatever it links to. */
    private static boolean isPlace(Block block) {
        return block.lead().tagName().matches("h\\d|dt") || !block.body().id().isEmpty();
    }

    private static boolean isLink(Element element) {
        return element.tagName().equals("a") && !element.attr("href").startsWith("#");
    }

    /** By its marks, by its heading, or around it. */
    private static Optional<String> marked(Block block) {
        var body = block.body();
        return Stream.of(
                        body.select(MARKED).stream(),
                        body.select(HEADINGS).stream()
                                .flatMap(heading -> heading.select(ELSEWHERE).stream()),
                        Stream.ofNullable(body.closest(ELSEWHERE)))
                .flatMap(links -> links)
                .map(link -> link.absUrl("href"))
                .filter(address -> !address.isEmpty())
                .findFirst();
    }

    private static Optional<String> more(Block block) {
        return links(block).stream()
                .filter(link -> Words.isMore(link.text()))
                .map(link -> link.absUrl("href"))
                .findFirst();
    }

    private static Optional<String> only(Block block) {
        var targets = links(block).stream().map(link -> link.absUrl("href")).distinct().toList();
        return targets.size() == 1 ? Optional.of(targets.getFirst()) : Optional.empty();
    }

    private static Optional<String> likeliest(Block block) {
        return Words.likeliest(links(block), Element::text).map(link -> link.absUrl("href"));
    }

    private static List<Element> links(Block block) {
        return block.parts()
                .flatMap(part -> part.select(ELSEWHERE).stream())
                .filter(link -> !link.absUrl("href").isEmpty())
                .toList();
    }

    private static Optional<String> anchor(Block block) {
        var lead = block.lead();
        return Stream.of(
                        lead.select("a[href^=#]").stream()
                                .map(link -> link.attr("href").substring(1)),
                        Stream.of(lead.id(), block.body().id()),
                        signs(block.body()),
                        block.body().select("[id]").stream().map(Element::id),
                        block.body().select("a[name]").stream().map(link -> link.attr("name")))
                .flatMap(names -> names)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(name -> page(block.body()) + "#" + name);
    }

    /** The sign beside a heading by which it can be linked to, where there is just one. */
    private static Stream<String> signs(Element body) {
        var signs = body.select("a[href^=#]");
        return signs.size() == 1
                ? Stream.of(signs.getFirst().attr("href").substring(1))
                : Stream.empty();
    }

    private static String page(Element element) {
        return element.baseUri().replaceFirst("#.*$", "");
    }
}
