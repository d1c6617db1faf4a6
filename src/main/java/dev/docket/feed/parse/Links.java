package dev.docket.feed.parse;

import java.net.URI;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Resolves links against {@code xml:base} and the address of the document (RFC 3986, section 5).
 */
final class Links {

    private final @Nullable URI document;

    Links(@Nullable URI document) {
        this.document = document;
    }

    /** Absolute where a base is known; as written where none is; empty if nothing is written. */
    Optional<String> resolve(Node near, String link) {
        return link.isBlank() ? Optional.empty() : Optional.of(against(base(near), link));
    }

    /** The same for a document that has no bases of its own. */
    String resolve(String link) {
        return against(document, link);
    }

    private static String against(@Nullable URI base, String link) {
        var clean = link.strip().replaceAll("\\s+", "%20");
        return base == null ? clean : join(base, clean);
    }

    private @Nullable URI base(Node near) {
        var bases = new ArrayList<String>();
        for (var element = near.element(); element != null; element = element.parent()) {
            var base = new Node(element).attribute("xml:base");
            if (!base.isEmpty()) {
                bases.addFirst(base);
            }
        }
        URI base = document;
        for (var next : bases) {
            var joined = base == null ? next : join(base, next);
            base = parse(joined) == null ? base : parse(joined);
        }
        return base;
    }

    private static String join(URI base, String link) {
        var target = parse(link);
        if (target == null || target.isAbsolute()) {
            return link;
        }
        if (link.startsWith("?")) { // java.net.URI drops the last segment of the path here
            return base.toString().replaceFirst("[?#].*$", "") + link;
        }
        return base.resolve(target).toString();
    }

    private static @Nullable URI parse(String text) {
        try {
            return URI.create(text.replace("|", "%7C").replace("[", "%5B").replace("]", "%5D"));
        } catch (IllegalArgumentException broken) {
            return null;
        }
    }
}
