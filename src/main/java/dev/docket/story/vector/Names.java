package dev.docket.story.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a text names: people, firms, models, numbers. Read from the writing alone (capitals inside a
 * sentence, digits, inner capitals), so that it works in every language; in a Chinese text every
 * Latin word is a name.
 *
 * <p>A name of several parts counts whole and in parts, however it is hyphenated or spaced: {@code
 * DeepSeek-V3.2-Exp} is {@code deepseekv3.2exp}, {@code deepseekv3.2}, {@code deepseek}, {@code
 * v3.2} and {@code exp}; {@code Llama 4} is {@code llama} and {@code llama4}.
 */
public final class Names {

    /** Marks the terms of this class, so that a name is never taken for a word. */
    private static final String MARK = "@";

    private static final Pattern WORD =
            Pattern.compile("[\\p{IsLatin}\\d]+(?:[.\\-–_'’][\\p{IsLatin}\\d]+)*");

    /** Names of kinds of things, in capitals all the same. */
    private static final Set<String> COMMON =
            Set.of(
                    "api", "app", "asr", "cli", "cpu", "gpu", "gui", "ide", "llm", "mcp", "moe",
                    "ocr", "pdf", "rag", "sdk", "sota", "tts", "tui", "vlm");

    private static final Pattern JOINT = Pattern.compile("[\\-–_]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d+)*");

    private Names() {}

    /** The names in {@code text}, in order, with repeats. */
    public static List<String> of(String text, String language) {
        boolean han = Tongue.of(language).equals("zh");
        boolean shouting = !han && isTitleCase(text);
        var names = new ArrayList<String>();
        var word = WORD.matcher(text);
        var before = "";
        int end = 0;
        while (word.find()) {
            var token = word.group();
            boolean opens = opensSentence(text, end, word.start());
            boolean named = han || isMarked(token) || (!opens && !shouting && isCapital(token));
            if (named) {
                add(names, token);
            }
            if (NUMBER.matcher(token).matches() && isCapital(before) && adjacent(text, end, word)) {
                names.add(MARK + lower(before) + token);
            }
            before = token;
            end = word.end();
        }
        return names;
    }

    private static void add(List<String> names, String token) {
        var parts = JOINT.split(token, -1);
        var joined = new StringBuilder();
        for (var part : parts) {
            var plain = lower(part);
            joined.append(plain);
            if (!isSlight(plain)) {
                names.add(MARK + plain);
            }
            if (joined.length() > plain.length()) {
                names.add(MARK + joined);
            }
        }
    }

    /** "Go", "CS", "UI": what names too many things to tell one event by. */
    private static boolean isSlight(String name) {
        return COMMON.contains(name)
                || (name.length() <= 2 && name.chars().noneMatch(Character::isDigit));
    }

    private static boolean adjacent(String text, int end, java.util.regex.Matcher word) {
        return word.start() == end + 1 && text.charAt(end) == ' ';
    }

    private static boolean opensSentence(String text, int end, int start) {
        for (int i = end; i < start; i++) {
            if (".!?:\n\"“”|•".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return end == 0;
    }

    /** Whether most longer words start with a capital, so that capitals say nothing. */
    private static boolean isTitleCase(String text) {
        if (text.length() > 250) {
            return false;
        }
        int longer = 0;
        int capitals = 0;
        for (var word : text.split("\\s+", -1)) {
            if (word.length() > 3) {
                longer++;
                capitals += isCapital(word) ? 1 : 0;
            }
        }
        return longer > 2 && capitals > longer * 0.7;
    }

    private static boolean isCapital(String token) {
        return token.length() > 1 && Character.isUpperCase(token.charAt(0));
    }

    private static boolean isMarked(String token) {
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (Character.isDigit(c) || (i > 0 && Character.isUpperCase(c))) {
                return true;
            }
        }
        return false;
    }

    private static String lower(String token) {
        var plain = token.toLowerCase(Locale.ROOT);
        return plain.endsWith("'s") || plain.endsWith("’s")
                ? plain.substring(0, plain.length() - 2)
                : plain;
    }
}
