package dev.docket.article.extract;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What on a page may keep its text from being read.
 *
 * @param frames whether it is but a set of frames
 * @param binary whether it is no text at all
 * @param drawn whether its scripts put the text there
 */
record Obstacles(boolean frames, boolean binary, boolean drawn) {

    /** The largest page that is read, in bytes or characters. */
    static final int LARGEST = 20 << 20;

    /** A page of fewer characters to be seen, and of scripts, is built by its scripts. */
    private static final int HARDLY_ANY = 200;

    private static final int SAMPLE = 2000;

    private static final String FRAMES = "frameset";

    /** Where the well-known frameworks put what they draw. */
    private static final String ROOTS =
            "#root, #app, #__next, #__nuxt, #___gatsby, #svelte, app-root, [data-reactroot],"
                    + " [ng-app]";

    /** Looks at {@code page} as it was parsed, with nothing taken out. */
    static Obstacles of(Document page) {
        return new Obstacles(
                page.selectFirst(FRAMES) != null || isOnlyFrame(page.body()),
                isBinary(page.wholeText()),
                isDrawn(page));
    }

    /** Why {@code page} is not even parsed; null if it is. */
    static @Nullable Obstacle excess(byte[] page) {
        return page.length > LARGEST ? Obstacle.TOO_LARGE : Bulk.of(page);
    }

    /** The same for a page that is text; mark-up is ASCII, so other letters may become one. */
    static @Nullable Obstacle excess(String page) {
        return page.length() > LARGEST
                ? Obstacle.TOO_LARGE
                : page.length() < Bulk.SHORTEST
                        ? null
                        : Bulk.of(page.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static boolean isOnlyFrame(Element body) {
        return body.childrenSize() == 1 && body.child(0).nameIs("iframe");
    }

    /** What has kept more than {@code found} from being read; null if that is an article. */
    @Nullable Obstacle to(String found) {
        if (drawn && found.length() < HARDLY_ANY) {
            return Obstacle.NEEDS_JAVASCRIPT;
        }
        if (found.isEmpty()) {
            return frames ? Obstacle.FRAMES : Obstacle.NO_TEXT;
        }
        return null;
    }

    private static boolean isDrawn(Document page) {
        var seen = page.body().text();
        if (page.selectFirst("script") == null || seen.length() > HARDLY_ANY) {
            return false;
        }
        var told = page.select("noscript").text().toLowerCase(Locale.ROOT);
        return seen.isBlank() || told.contains("javascript") || page.selectFirst(ROOTS) != null;
    }

    /**
     * Whether {@code text} is none: text has no control characters and hardly any that could not be
     * decoded.
     */
    static boolean isBinary(String text) {
        var sample = text.substring(0, Math.min(SAMPLE, text.length()));
        long strange = sample.chars().filter(Obstacles::isStrange).count();
        return strange * 10 > sample.length();
    }

    private static boolean isStrange(int c) {
        return c == 0xfffd || (c < ' ' && !Character.isWhitespace(c));
    }
}
