package dev.docket.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article has in common with those of its story that came before it.
 *
 * @param centre how like the middle of them it is, 0 to 1
 * @param nearest how like the likest of them it is, 0 to 1
 * @param nearestArticle that one, or null if it is like none
 * @param days between it and them, 0 if it came out among them
 * @param words stems of the words that they share, the weightiest first
 * @param names the same of names and numbers
 * @param versions versions that the titles share, such as {@code qwen 3}
 * @param links pages that it and one of them link to or are, without the scheme
 */
public record CommonGround(
        double centre,
        double nearest,
        @Nullable Long nearestArticle,
        double days,
        List<Term> words,
        List<Term> names,
        List<String> versions,
        List<String> links) {

    /** That of an article which nobody came before. */
    public static final CommonGround NONE =
            new CommonGround(0, 0, null, 0, List.of(), List.of(), List.of(), List.of());

    /**
     * A term that they share.
     *
     * @param share of the likeness in words, or in names, 0 to 1
     */
    public record Term(String text, double share) {}
}
