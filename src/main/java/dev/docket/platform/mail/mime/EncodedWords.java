package dev.docket.platform.mail.mime;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Text in a header as encoded words (RFC 2047): at most 75 characters each, characters whole. */
final class EncodedWords {

    private static final String START = "=?UTF-8?B?";
    private static final String END = "?=";
    private static final int LONGEST = 75;

    private EncodedWords() {}

    /**
     * @param room characters left on the first line
     */
    static String of(String text, int room) {
        var words = new StringBuilder();
        var word = new StringBuilder();
        int capacity = octets(Math.min(room, LONGEST));
        int used = 0;
        for (int codePoint : text.codePoints().toArray()) {
            var character = Character.toString(codePoint);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + length > capacity) {
                words.append(encode(word)).append("\r\n ");
                word.setLength(0);
                used = 0;
                capacity = octets(LONGEST);
            }
            word.append(character);
            used += length;
        }
        return words.append(encode(word)).toString();
    }

    private static int octets(int characters) {
        return (characters - START.length() - END.length()) / 4 * 3;
    }

    private static String encode(CharSequence word) {
        var octets = word.toString().getBytes(StandardCharsets.UTF_8);
        return START + Base64.getEncoder().encodeToString(octets) + END;
    }
}
