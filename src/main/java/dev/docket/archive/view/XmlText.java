package dev.docket.archive.view;

/** Text that XML can carry: a single control character of a source would make a whole feed unreadable. */
final class XmlText {

    private XmlText() {}

    /** The text without the characters that XML 1.0 forbids (section 2.2). */
    static String clean(String text) {
        return text.codePoints()
                .filter(XmlText::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
