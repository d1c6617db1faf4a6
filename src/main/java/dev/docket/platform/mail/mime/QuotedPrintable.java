package dev.docket.platform.mail.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Quoted-printable of UTF-8 text (RFC 2045, section 6.7), with CRLF line ends and no line over 76
 * octets.
 *
 * <p>Every text starts a line of its own, so that texts which were encoded apart can be joined with
 * {@link #SOFT_BREAK} between them.
 */
public final class QuotedPrintable {

    /** Ends an encoded line without ending the line of text. */
    public static final String SOFT_BREAK = "=\r\n";

    private static final String HEX = "0123456789ABCDEF";
    private static final int WIDTH = 75; // one less than allowed: room for the "=" of a soft break

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int column;

    private QuotedPrintable() {}

    public static byte[] encode(String text) {
        var encoder = new QuotedPrintable();
        var bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            boolean lastOfLine = i + 1 == bytes.length || bytes[i + 1] == '\n';
            encoder.add(bytes[i], lastOfLine);
        }
        return encoder.out.toByteArray();
    }

    private void add(byte octet, boolean lastOfLine) {
        if (octet == '\n') {
            write("\r\n");
            column = 0;
        } else if (isLiteral(octet, lastOfLine)) {
            append(String.valueOf((char) octet));
        } else {
            append("=" + HEX.charAt((octet >> 4) & 0xF) + HEX.charAt(octet & 0xF));
        }
    }

    private static boolean isLiteral(byte octet, boolean lastOfLine) {
        if (octet == ' ' || octet == '\t') {
            return !lastOfLine; // mail servers may drop white space at the end of a line
        }
        return octet > ' ' && octet < 127 && octet != '=';
    }

    private void append(String token) {
        if (column + token.length() > WIDTH) {
            write(SOFT_BREAK);
            column = 0;
        }
        write(token);
        column += token.length();
    }

    private void write(String ascii) {
        out.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
    }
}
