package dev.docket.platform.http;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where an answer's Link headers lead (RFC 8288), in their order.
 *
 * @param links that are about the document itself; those about another (the parameter {@code
 *     anchor}) are left out, and those that lead out of the web
 */
public record LinkHeader(List<Link> links) {

    /** No links at all. */
    public static final LinkHeader NONE = new LinkHeader(List.of());

    private static final String QUOTED = "\"((?:[^\"\\\\]|\\\\.)*+)\"";
    private static final String PARAMETER =
            "\\s*+;\\s*+([^\\s=;,\"<>]*+)(?:\\s*+=\\s*+(?:%s|([^\\s;,\"]*+)))?".formatted(QUOTED);
    private static final Pattern LINK =
            Pattern.compile("<([^>]*+)>((?:%s)*+)".formatted(PARAMETER));
    private static final Pattern ONE_PARAMETER = Pattern.compile(PARAMETER);
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    /**
     * One link.
     *
     * @param relation in small letters, such as {@code hub}
     * @param target an absolute web address
     */
    public record Link(String relation, URI target) {}

    public LinkHeader {
        links = List.copyOf(links);
    }

    /**
     * Reads headers. What is damaged in them is left out (RFC 8288, appendix B).
     *
     * @param value of the header, or of several with commas between
     * @param base the address of the document, to which relative references belong
     */
    static LinkHeader of(String value, URI base) {
        var links = new ArrayList<Link>();
        var link = LINK.matcher(value);
        while (link.find()) {
            var parameters = link.group(2);
            boolean own =
                    parameter(parameters, "anchor")
                            .map(anchor -> target(anchor, base).equals(Optional.of(base)))
                            .orElse(true);
            var target = target(link.group(1), base);
            if (own && target.isPresent()) {
                relations(parameters)
                        .forEach(relation -> links.add(new Link(relation, target.get())));
            }
        }
        return new LinkHeader(links);
    }

    private static List<String> relations(String parameters) {
        return parameter(parameters, "rel")
                .map(rel -> List.of(rel.strip().toLowerCase(Locale.ROOT).split("\\s+")))
                .orElse(List.of());
    }

    /** The first of that name counts (RFC 8288, section 3.3). */
    private static Optional<String> parameter(String parameters, String name) {
        return ONE_PARAMETER
                .matcher(parameters)
                .results()
                .filter(one -> one.group(1).equalsIgnoreCase(name))
                .findFirst()
                .map(one ->
                        one.group(2) == null
                                ? String.valueOf(one.group(3))
                                : ESCAPED.matcher(one.group(2)).replaceAll("$1"));
    }

    private static Optional<URI> target(String reference, URI base) {
        try {
            return Optional.of(reference.isBlank() ? base : WebAddress.resolve(base, reference));
        } catch (IllegalArgumentException elsewhere) {
            return Optional.empty();
        }
    }

    /** The addresses of one relation, in their order, each once. */
    public List<String> targets(String relation) {
        return links.stream()
                .filter(link -> link.relation().equals(relation))
                .map(link -> link.target().toString())
                .distinct()
                .toList();
    }
}
