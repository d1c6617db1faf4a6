package dev.docket.feed.scrape.structure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How much a title says, and what links say that are no titles. */
final class Words {

    /** A Chinese, Japanese or Korean sign says about as much as this many letters. */
    private static final double SIGN = 2.5;

    /** What is shorter is rather a category than a title. */
    private static final int TITLE = 12;

    private static final Set<String> MORE =
            Set.of(
                    "more",
                    "read more",
                    "learn more",
                    "see more",
                    "continue reading",
                    "read the full post",
                    "read post",
                    "read article",
                    "full story",
                    "details",
                    "permalink",
                    "weiterlesen",
                    "mehr",
                    "mehr lesen",
                    "více",
                    "číst dál",
                    "číst více",
                    "celý článek",
                    "więcej",
                    "czytaj dalej",
                    "czytaj więcej",
                    "lire la suite",
                    "leer más",
                    "leggi tutto",
                    "lees meer",
                    "更多",
                    "阅读更多",
                    "阅读全文",
                    "查看详情",
                    "了解更多",
                    "続きを読む",
                    "더 보기");

    private Words() {}

    /** Its length in letters. */
    static double weight(String title) {
        long signs = title.codePoints().filter(Character::isIdeographic).count();
        return title.length() + signs * (SIGN - 1);
    }

    /**
     * Of several that may be the title the likeliest: titles stand before descriptions and behind
     * categories, so it is the first that says enough, or else the one that says most.
     */
    static <T> Optional<T> likeliest(List<T> candidates, Function<T, String> text) {
        return candidates.stream()
                .filter(one -> weight(text.apply(one)) >= TITLE)
                .findFirst()
                .or(() ->
                        candidates.stream()
                                .max(Comparator.comparingDouble(one -> weight(text.apply(one)))));
    }

    /**
     * Whether a link says "read more" in one of the languages we know, with or without an arrow.
     */
    static boolean isMore(String text) {
        return MORE.contains(
                text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", "").strip());
    }
}
