package dev.docket.feed.parse.xml;

/** Characters that XML forbids (XML 1.0, section 2.2) and feeds contain all the same. */
final class Controls {

    private Controls() {}

    static boolean isOne(int character) {
        return character < 0x20
                ? character != '\t' && character != '\n' && character != '\r'
                : character == 0xfffe || character == 0xffff;
    }

    /** The same text, not even copied, if there are none. */
    static String without(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isOne(text.charAt(i))) {
                return cut(text, i);
            }
        }
        return text;
    }

    private static String cut(String text, int first) {
        var rest = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first + 1; i < text.length(); i++) {
            if (!isOne(text.charAt(i))) {
                rest.append(text.charAt(i));
            }
        }
        return rest.toString();
    }
}
