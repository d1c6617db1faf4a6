package dev.docket.platform.mail;

import dev.docket.platform.mail.mime.QuotedPrintable;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * One text of a message, encoded once for all readers: between its slots it is ready to be copied,
 * and what is filled in stands on encoded lines of its own.
 */
final class EncodedPart {

    private static final byte[] SOFT_BREAK =
            QuotedPrintable.SOFT_BREAK.getBytes(StandardCharsets.US_ASCII);

    private final List<byte[]> fixed = new ArrayList<>();
    private final List<String> slots = new ArrayList<>();
    private final UnaryOperator<String> escape;

    /**
     * @param escape applied to what is filled in, such as HTML's escapes
     */
    EncodedPart(String text, UnaryOperator<String> escape) {
        this.escape = escape;
        var slot = Slots.SLOT.matcher(text);
        int from = 0;
        while (slot.find()) {
            fixed.add(QuotedPrintable.encode(text.substring(from, slot.start())));
            slots.add(slot.group(1));
            from = slot.end();
        }
        fixed.add(QuotedPrintable.encode(text.substring(from)));
    }

    void writeTo(ByteArrayOutputStream out, Map<String, String> values) {
        out.writeBytes(fixed.getFirst());
        for (int i = 0; i < slots.size(); i++) {
            out.writeBytes(SOFT_BREAK);
            var value = escape.apply(Slots.value(values, slots.get(i)));
            out.writeBytes(QuotedPrintable.encode(value));
            out.writeBytes(SOFT_BREAK);
            out.writeBytes(fixed.get(i + 1));
        }
    }
}
