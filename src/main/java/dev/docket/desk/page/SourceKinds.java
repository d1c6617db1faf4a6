package dev.docket.desk.page;

import dev.docket.feed.SourceKind;
import java.util.Locale;

/** Kinds of sources in words. */
final class SourceKinds {

    private SourceKinds() {}

    static String words(SourceKind kind) {
        return kind == SourceKind.PAGE ? "web page" : kind.name().toLowerCase(Locale.ROOT);
    }

    static boolean hasSelectors(SourceKind kind) {
        return kind == SourceKind.PAGE;
    }
}
