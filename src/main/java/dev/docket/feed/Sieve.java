package dev.docket.feed;

import org.jspecify.annotations.Nullable;

/**
 * Which entries of a source are worth keeping. What does not pass is counted and left out.
 *
 * @param minimumWords how many words title and text have at least; 0 keeps all
 * @param mustMatch words or phrases, separated by commas, one of which title or text must have; or
 *     a regular expression between slashes, such as {@code /open[- ]weights?/}; without regard for
 *     case
 * @param path how the path of an entry's address begins, such as {@code /blog/}
 * @param newest how many of the newest a sitemap gives; null means 50
 */
public record Sieve(
        int minimumWords,
        @Nullable String mustMatch,
        @Nullable String path,
        @Nullable Integer newest) {

    public static final Sieve NONE = new Sieve(0, null, null, null);
}
