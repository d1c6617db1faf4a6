package dev.docket.article.reading;

import java.util.regex.Pattern;

/** How feeds end a text that goes on elsewhere, whatever they say of its being whole. */
final class Endings {

    private static final Pattern ELLIPSIS =
            Pattern.compile(
                    "(?s).*(?:…|\\.{3,}|\\[\\s*(?:…|\\.{3,}|\\+)\\s*\\])\\s*[\\])»”\"]?\\s*$");

    /** A last line that only leads on, or says where the text is from. */
    private static final Pattern LEADING_ON =
            Pattern.compile(
                    "(?iUs)(.*?)(?:^|(?<=\\n)|(?<=…\\s?)|(?<=\\]\\s?))\\s*(?:- )?[\\[(]?\\s*(?:"
                        + "(?:continue|keep)\\s+reading\\b[^\\n]{0,150}|read\\s+(?:more|on|the\\s+(?:full|rest|whole|entire)\\b|full\\b)[^\\n]{0,150}"
                        + "|(?:full|more)\\s+(?:story|article|text)(?:\\s+here)?|the\\s+post\\s[^\\n]{1,300}\\sappeared\\s+first\\s+on\\s[^\\n]{1,150}"
                        + "|číst\\s+(?:dál|dále|více|celý)[^\\n]{0,80}|celý\\s+článek[^\\n]{0,80}|pokračování[^\\n]{0,80}"
                        + "|czytaj\\s+(?:dalej|więcej|całość)[^\\n]{0,80}|dowiedz\\s+się\\s+więcej|więcej"
                        + "|weiterlesen[^\\n]{0,80}|mehr\\s+lesen|lire\\s+la\\s+suite[^\\n]{0,80}|leer\\s+más[^\\n]{0,80}"
                        + "|(?:点击)?(?:阅读|查看)(?:全文|原文|更多)|閱讀全文|続きを読む)"
                        + "\\s*[\\])]?\\s*(?:…|\\.{3}|→|»|>|›)*\\s*$");

    /** More than one such line may end a text. */
    private static final int MOST = 3;

    private Endings() {}

    /** Whether {@code body} says that there is more to read. */
    static boolean isCut(String body) {
        return ELLIPSIS.matcher(body).matches() || LEADING_ON.matcher(body).matches();
    }

    /** The text without lines that only lead on. */
    static String without(String body) {
        var text = body;
        for (int i = 0; i < MOST; i++) {
            var leading = LEADING_ON.matcher(text);
            if (!leading.matches()) {
                return text;
            }
            text = leading.group(1).stripTrailing();
        }
        return text;
    }
}
