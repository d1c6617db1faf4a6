package dev.docket.story.summary;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The checker's own plain ways with text, so that it shares no mistake with what it checks. */
final class Plain {

    private static final Pattern SENTENCE =
            Pattern.compile("\\p{Lu}[^.!?\\n]{60,250}[.!](?=\\s|$)|[^。！？\\n]{20,120}[。！]");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

    private static final List<String> SHORT =
            List.of(
                    "e.g.", "i.e.", " vs.", " mr.", " dr.", " no.", "např.", "tzv.", "tzn.",
                    "m.in.", " np.");

    private static final List<String> ABOUT_THE_PAGE =
            List.of(
                    "cookie",
                    "subscribe",
                    "newsletter",
                    "click here",
                    "read more",
                    "sign up",
                    "all rights reserved",
                    "share this",
                    "follow us",
                    "table of contents",
                    "in this post",
                    "in this article",
                    "image credit",
                    "photo by",
                    "pip install",
                    "npm install",
                    "git clone",
                    "docker run",
                    "```",
                    "http",
                    "leave a comment",
                    "log in",
                    "terms of service",
                    "privacy policy",
                    "stay tuned",
                    "learn more",
                    "we will show",
                    "zapisz się",
                    "czytaj więcej",
                    "ciasteczk",
                    "subskryb",
                    "w tym artykule",
                    "odběr",
                    "čtěte také",
                    "klikněte",
                    "v tomto článku",
                    "点击",
                    "订阅",
                    "扫码",
                    "阅读原文",
                    "关注我们",
                    "本文",
                    "责任编辑",
                    "转载");

    private Plain() {}

    static boolean isAboutThePage(String sentence) {
        var lower = sentence.toLowerCase(Locale.ROOT);
        return ABOUT_THE_PAGE.stream().anyMatch(lower::contains);
    }

    static boolean endsShort(String text) {
        var lower = " " + text.strip().toLowerCase(Locale.ROOT);
        return SHORT.stream().anyMatch(lower::endsWith);
    }

    /** How many sentences stand in plain sight. */
    static long sentences(String text) {
        return SENTENCE.matcher(text).results().count();
    }

    static boolean isChinese(String text) {
        long signs = HAN.matcher(text).results().count();
        return signs * 5 > text.length() || (signs > 0 && text.endsWith("。"));
    }

    static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "");
    }

    static Set<String> words(String text) {
        var words = new HashSet<String>();
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .forEach(word -> words.add(word.group()));
        return words;
    }

    /** Whether nine in ten of their pairs of letters are the same (Dice). */
    static boolean isAlike(String one, String other) {
        var mine = pairs(letters(one));
        var theirs = pairs(letters(other));
        long both = mine.stream().filter(theirs::contains).count();
        return both * 2 >= 0.9 * (mine.size() + theirs.size());
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
