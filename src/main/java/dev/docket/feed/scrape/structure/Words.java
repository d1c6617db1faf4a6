package dev.docket.feed.scrape.structure;

import java.util.Locale;
import java.util.Set;

/** How much a title says, and what links say that are no titles. */
final class Words {

    /** A Chinese, Japanese or Korean sign says about as much as this many letters. */
    private static final double SIGN = 2.5;

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
     * Whether a link says "read more" in one of the languages we know, with or without an arrow.
     */
    static boolean isMore(String text) {
        return MORE.contains(
                text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", "").strip());
    }
}
