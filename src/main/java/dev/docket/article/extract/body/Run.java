package dev.docket.article.extract.body;

/** Text that flows without a break, while it is being measured. */
final class Run {

    private static final int SHORTEST_PARAGRAPH = 25;

    /** One Chinese or Japanese character says about as much as this many Latin ones. */
    private static final double IDEOGRAPH = 2.5;

    private double length;
    private int linkLength;
    private int commas;

    void add(String text, boolean inLink) {
        boolean gap = true; // white space counts once
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                length += gap ? 0 : 1;
                gap = true;
                continue;
            }
            gap = false;
            double size = c >= '\u2e80' && c <= '\uffef' ? IDEOGRAPH : 1;
            length += size;
            linkLength += inLink ? (int) size : 0;
            commas += isComma(c) ? 1 : 0;
        }
    }

    private static boolean isComma(char c) {
        return c == ',' || c == '，' || c == '、' || c == '،' || c == '。';
    }

    int chars() {
        return (int) length;
    }

    int linkChars() {
        return linkLength;
    }

    boolean isParagraph() {
        return length >= SHORTEST_PARAGRAPH && linkLength < length / 2;
    }

    /** Arc90's measure: one point for being a paragraph, one a comma, up to three for length. */
    double points() {
        double link = length == 0 ? 0 : linkLength / length;
        return (1 + commas + Math.min(length / 100, 3)) * (1 - link);
    }
}
