package dev.docket.article.extract;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Tells why a page gave hardly any text. */
final class Obstacles {

    /** The largest page that is read, in bytes or characters. */
    static final int LARGEST = 20 << 20;

    /** A page of fewer characters to be seen, and of scripts, is built by its scripts. */
    private static final int HARDLY_ANY = 200;

    private static final int SAMPLE = 2000;

    private static final String FRAMES = "frameset, body > iframe:only-child";

    /** Where the well-known frameworks put what they draw. */
    private static final String ROOTS =
            "#root, #app, #__next, #__nuxt, #___gatsby, #svelte, app-root, [data-reactroot], [ng-app]";

    private Obstacles() {}

    /**
     * The obstacle to reading {@code page}.
     *
     * @param page as it was parsed, with nothing taken out
     * @param found the text that it gave all the same
     */
    static @Nullable Obstacle of(Document page, String found) {
        if (page.selectFirst(FRAMES) != null && found.isEmpty()) {
            return Obstacle.FRAMES;
        }
        if (isBinary(page.wholeText())) {
            return Obstacle.NOT_HTML;
        }
        if (found.length() < HARDLY_ANY && isDrawnByScripts(page)) {
            return Obstacle.NEEDS_JAVASCRIPT;
        }
        return found.isEmpty() ? Obstacle.NO_TEXT : null;
    }

    private static boolean isDrawnByScripts(Document page) {
        if (page.selectFirst("script") == null || page.body().text().length() > HARDLY_ANY) {
            return false;
        }
        var told = page.select("noscript").text().toLowerCase(Locale.ROOT);
        return told.contains("javascript")
                || page.selectFirst(ROOTS) != null
                || page.body().text().isBlank();
    }

    /** Text has no control characters and hardly any that could not be decoded. */
    private static boolean isBinary(String text) {
        var sample = text.substring(0, Math.min(SAMPLE, text.length()));
        long strange = sample.chars().filter(Obstacles::isStrange).count();
        return strange * 10 > sample.length();
    }

    private static boolean isStrange(int c) {
        return c == 0xfffd || (c < ' ' && !Character.isWhitespace(c));
    }
}
