package dev.docket.feed.parse.xml;

/**
 * A stretch of text between tags. What nobody asks for is never decoded: a feed often says all it
 * has to say twice.
 *
 * @param literal whether it stood in a CDATA section
 */
record Words(String document, int begin, int end, boolean literal) {

    String text() {
        var written = document.substring(begin, end);
        return literal ? written : References.resolve(written);
    }

    boolean isBlank() {
        for (int i = begin; i < end; i++) {
            if (!Character.isWhitespace(document.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
