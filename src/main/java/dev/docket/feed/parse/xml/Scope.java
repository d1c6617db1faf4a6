package dev.docket.feed.parse.xml;

import org.jspecify.annotations.Nullable;

/**
 * A namespace that an element declares for all within.
 *
 * @param prefix empty for the default
 * @param outer what was declared before; null if nothing was
 * @param depth how many declarations there are, this one included
 */
record Scope(String prefix, String namespace, @Nullable Scope outer, int depth) {

    /** Nobody needs as many; looking one up in millions would take a hostile document's time. */
    private static final int MOST = 64;

    static @Nullable Scope declare(String prefix, String namespace, @Nullable Scope outer) {
        int depth = outer == null ? 0 : outer.depth();
        return depth == MOST ? outer : new Scope(prefix, namespace.strip(), outer, depth + 1);
    }

    /** The namespace that a prefix stands for; empty if it was never declared. */
    static String namespace(@Nullable Scope scope, String prefix) {
        for (var next = scope; next != null; next = next.outer()) {
            if (next.prefix().equals(prefix)) {
                return next.namespace();
            }
        }
        return "";
    }
}
