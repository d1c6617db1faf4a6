package dev.docket.verdict.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a body into passages: code blocks and rulers go, rows of tables stay, lines that were
 * wrapped in the middle of a sentence are joined.
 */
final class Passages {

    /** Marks of headings, quotes and list items, which are not part of what is said. */
    private static final Pattern LEAD =
            Pattern.compile(
                    "^\\s*+(?:>\\s*+|#{1,6}\\s++|[-*+•]\\s++|\\d{1,2}[.)、]\\s++|\\[![A-Za-z]++\\]\\s*+)*+");

    private static final Pattern RULER = Pattern.compile("^[\\s|:=*_-]*$");

    private final String body;
    private final List<Passage> passages = new ArrayList<>();
    private final PassageWriter writer = new PassageWriter();
    private String soFar = "";
    private boolean inCode;

    private Passages(String body) {
        this.body = body;
    }

    /** All passages of {@code body}. */
    static List<Passage> of(String body) {
        return of(body, Integer.MAX_VALUE);
    }

    /**
     * The first passages of {@code body}: more than {@code enough} of them, if there are so many.
     */
    static List<Passage> of(String body, int enough) {
        var reader = new Passages(body);
        int from = 0;
        while (from <= body.length() && reader.passages.size() <= enough) {
            int end = body.indexOf('\n', from);
            int to = end < 0 ? body.length() : end;
            reader.line(from, to);
            from = to + 1;
        }
        if (from > body.length()) {
            reader.close();
        }
        return reader.passages;
    }

    private void line(int from, int to) {
        var line = body.substring(from, to);
        if (line.strip().startsWith("```")) {
            inCode = !inCode;
            close();
        } else if (inCode || RULER.matcher(line).matches()) {
            close();
        } else {
            text(line, from);
        }
    }

    private void text(String line, int from) {
        var lead = LEAD.matcher(line);
        int marks = lead.find() ? lead.end() : 0;
        boolean marked = !line.substring(0, marks).isBlank();
        if (marked || !WrappedLine.continues(soFar, line.substring(marks))) {
            close();
        }
        int end = from + line.stripTrailing().length();
        writer.add(body, Math.min(from + marks, end), end);
        soFar = (soFar + " " + line.strip()).strip();
    }

    private void close() {
        if (!writer.isEmpty()) {
            var passage = writer.finish();
            if (!passage.text().isBlank()) {
                passages.add(passage);
            }
        }
        soFar = "";
    }
}
