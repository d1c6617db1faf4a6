package dev.docket.feed.parse;

import dev.docket.feed.parse.xml.Base;
import dev.docket.feed.parse.xml.Element;
import java.net.URI;
import java.util.IdentityHashMap;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Resolves links against {@code xml:base} and the address of the document. */
final class Links {

    private final @Nullable URI document;

    /** By place in the document: many links have one base. */
    private final IdentityHashMap<Base, URI> bases = new IdentityHashMap<>();

    Links(@Nullable URI document) {
        this.document = document;
    }

    /** Absolute where a base is known; as written where none is; null if nothing is written. */
    @Nullable String resolve(Element near, String link) {
        return link.isBlank() ? null : Address.resolve(base(near.base()), link);
    }

    /** The same for a document that has no bases of its own. */
    String resolve(String link) {
        return Address.resolve(document, link);
    }

    /**
     * HTML whose links are made absolute if the document states a base for them. Where it does not,
     * they stay: the reader of the text knows the entry's own address, which authors mean.
     */
    String resolveWithin(Element near, String html) {
        var base = near.base() == null ? null : base(near.base());
        if (base == null || !base.isAbsolute()) {
            return html;
        }
        var body = Jsoup.parseBodyFragment(html).body();
        for (var attribute : new String[] {"href", "src"}) {
            for (var element : body.select("[" + attribute + "]")) {
                element.attr(attribute, Address.resolve(base, element.attr(attribute)));
            }
        }
        return body.html();
    }

    private @Nullable URI base(@Nullable Base written) {
        if (written == null) {
            return document;
        }
        var known = bases.get(written);
        if (known != null) {
            return known;
        }
        var outer = base(written.outer());
        var resolved = Address.parse(Address.resolve(outer, written.written()));
        var base = resolved == null ? outer : resolved;
        if (base != null) {
            bases.put(written, base);
        }
        return base;
    }
}
