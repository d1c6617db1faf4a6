package dev.docket.desk.mail;

import java.io.ByteArrayOutputStream;

/** Reads quoted-printable (RFC 2045, section 6.7); what is not well-formed is left as it stands. */
final class QuotedPrintable {

    private static final int HEX = 16;

    private QuotedPrintable() {}

    static byte[] octets(String encoded) {
        var text = encoded.replaceAll("=[ \t]*\r?\n", "");
        var octets = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isEscape(text, i)) {
                octets.write(Integer.parseInt(text.substring(i + 1, i + 3), HEX));
                i += 2;
            } else {
                octets.write(text.charAt(i));
            }
        }
        return octets.toByteArray();
    }

    private static boolean isEscape(String text, int at) {
        return text.charAt(at) == '='
                && at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), HEX) >= 0
                && Character.digit(text.charAt(at + 2), HEX) >= 0;
    }
}
