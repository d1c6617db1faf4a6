package dev.docket.article.reading;

import dev.docket.article.ArticleText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry that has been read and is not filed yet.
 *
 * @param url canonical address
 * @param key equal for all addresses of the page
 * @param problem why this is the feed's own text although the page was wanted; null if all went
 *     well
 */
public record Draft(
        String url,
        String key,
        ArticleText text,
        Trimmings trimmings,
        Form form,
        @Nullable Instant published,
        @Nullable String problem) {

    /**
     * What goes with the text.
     *
     * @param links absolute addresses that the text links to, in order, without repeats
     */
    public record Trimmings(@Nullable String author, @Nullable String image, List<String> links) {}

    /**
     * Where the text is from and how it may be shown.
     *
     * @param ofPage whether the text is that of the page, whoever listed it
     * @param html small safe HTML of the text; null if there is none
     * @param teaser whether this is the beginning of a text that only those who pay see
     */
    public record Form(boolean ofPage, @Nullable String html, boolean teaser) {

        /** Of a text that a feed gave. */
        static Form ofFeed(String html) {
            return new Form(false, orNull(html), false);
        }

        /** Of a text that was read from its page. */
        static Form ofPage(String html, boolean teaser) {
            return new Form(true, orNull(html), teaser);
        }

        private static @Nullable String orNull(String html) {
            return html.isEmpty() ? null : html;
        }
    }

    /** Whether there is anything to read at all. */
    boolean isReadable() {
        return !text.title().isBlank();
    }
}
