package dev.docket.feed.parse;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * Bytes into text, when the declared charset is missing, bogus or a lie: a byte order mark is
 * believed first, then valid UTF-8, then what is declared and fits, then statistics.
 */
public final class Decoding {

    private static final int SURE_ENOUGH = 20;
    private static final int SURE = 50;
    private static final int SAMPLE = 20_000;

    private Decoding() {}

    /**
     * Decodes a document, guessing where nothing better is at hand.
     *
     * @param contentType the HTTP header, or an empty string
     */
    public static String decode(byte[] body, String contentType) {
        var marked = ByteOrder.of(body);
        if (marked.isPresent()) {
            var order = marked.get();
            return new String(body, order.skip(), body.length - order.skip(), order.charset());
        }
        var declared = DeclaredCharsets.of(body, contentType);
        boolean escapes = indexOf(body, (byte) 0x1b) >= 0; // ISO-2022: ASCII only on the surface
        return (escapes ? Optional.<String>empty() : strictly(body, StandardCharsets.UTF_8))
                .filter(_ -> declared.stream().allMatch(DeclaredCharsets::isAsciiBased))
                .or(() -> declared(body, declared))
                .orElseGet(() -> detected(body));
    }

    /** Text that is no valid UTF-8 has not been declared by whoever called it that. */
    private static Optional<String> declared(byte[] body, SequencedSet<Charset> declared) {
        var meant = new ArrayList<>(declared);
        meant.remove(StandardCharsets.UTF_8);
        if (declared.size() > 1 && (meant.size() > 1 || meant.contains(DeclaredCharsets.WESTERN))) {
            var likely = likely(body); // they contradict each other: ask who is right
            if (likely.isPresent() && !meant.contains(likely.get())) {
                return strictly(body, likely.get());
            }
            likely.ifPresent(meant::addFirst);
        }
        return meant.stream().flatMap(charset -> strictly(body, charset).stream()).findFirst();
    }

    private static String detected(byte[] body) {
        return likely(body)
                .flatMap(charset -> strictly(body, charset))
                .orElseGet(() ->
                        mostlyUtf8(body)
                                ? new String(body, StandardCharsets.UTF_8)
                                : new String(body, DeclaredCharsets.WESTERN));
    }

    private static boolean mostlyUtf8(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        long broken = text.chars().filter(letter -> letter == '\ufffd').count();
        long foreign = text.chars().filter(letter -> letter > 0x7f && letter != '\ufffd').count();
        return broken * 10 <= foreign;
    }

    private static Optional<Charset> likely(byte[] body) {
        var detector = new CharsetDetector();
        detector.enableInputFilter(true); // markup is ASCII and would drown the text
        detector.setText(body.length > SAMPLE ? Arrays.copyOf(body, SAMPLE) : body);
        var match = detector.detect();
        return match == null || match.getConfidence() < needed(match.getName())
                ? Optional.empty()
                : DeclaredCharsets.named(match.getName());
    }

    /** A few accents of the West look as much like the East's, and are ten times as common. */
    private static int needed(String charset) {
        return charset.equals("ISO-8859-2") || charset.equals("ISO-8859-9") ? SURE : SURE_ENOUGH;
    }

    private static Optional<String> strictly(byte[] body, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) { // twice as fast as a decoder of one's own
            var text = new String(body, charset);
            if (text.indexOf('\ufffd') < 0) {
                return Optional.of(text);
            }
        }
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(body))
                            .toString());
        } catch (CharacterCodingException wrong) {
            return Optional.empty();
        }
    }

    private static int indexOf(byte[] body, byte wanted) {
        for (int i = 0; i < body.length; i++) {
            if (body[i] == wanted) {
                return i;
            }
        }
        return -1;
    }
}
