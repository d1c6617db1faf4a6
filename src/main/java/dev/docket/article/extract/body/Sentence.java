package dev.docket.article.extract.body;

import java.util.regex.Pattern;

/** What tells a sentence from a label. */
public final class Sentence {

    private static final Pattern END = Pattern.compile("[.!?…。！？؟।][\\s\"”’»“)\\]』」]*$");

    private Sentence() {}

    /** Whether {@code line} ends as a sentence does. */
    public static boolean ends(String line) {
        return END.matcher(line).find();
    }
}
