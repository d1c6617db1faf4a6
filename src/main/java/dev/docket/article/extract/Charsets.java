package dev.docket.article.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Which character set a page is really in. */
final class Charsets {

    private Charsets() {}

    /**
     * UTF-8 for bytes that are nothing else, whatever server and page declare: a text of another
     * set is hardly ever valid UTF-8 by chance, a wrong declaration is common.
     *
     * @return null to leave it to the page's own declaration
     */
    static @Nullable String of(byte[] page, @Nullable String declared) {
        return isAscii(page) || !isUtf8(page) ? declared : "UTF-8";
    }

    private static boolean isAscii(byte[] page) {
        for (byte each : page) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] page) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(page));
            return true;
        } catch (CharacterCodingException _) { // the answer to the question
            return false;
        }
    }
}
