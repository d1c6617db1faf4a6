package dev.docket.verdict.claim;

import dev.docket.platform.text.Sentences;
import dev.docket.verdict.Evidence;
import java.util.ArrayList;
import java.util.List;

/** The statements of an article, its title first. */
final class Statements {

    private static final int LONGEST_HEADING = 140;
    private static final int OPENING = 6;

    private final long articleId;
    private final String body;
    private final List<Statement> statements = new ArrayList<>();

    private Statements(long articleId, String body) {
        this.articleId = articleId;
        this.body = body;
    }

    /** The title and the first sentences, which is all it takes to know what it is about. */
    static List<Statement> opening(long articleId, String title, String body) {
        return of(articleId, title, body, OPENING);
    }

    static List<Statement> of(long articleId, String title, String body) {
        return of(articleId, title, body, Integer.MAX_VALUE);
    }

    private static List<Statement> of(long articleId, String title, String body, int most) {
        var reader = new Statements(articleId, body);
        var passages = Passages.of(body, most);
        int next = 1;
        if (!title.isBlank()) {
            reader.statements.add(
                    Statement.of(new Evidence(articleId, title, -1), 0, title.strip(), List.of()));
        } else if (opensWithHeading(passages)) {
            next = 0;
        }
        for (var passage : passages) {
            next = reader.read(passage, next, most);
        }
        return reader.statements;
    }

    private static boolean opensWithHeading(List<Passage> passages) {
        return passages.size() > 1
                && passages.getFirst().text().length() <= LONGEST_HEADING
                && WrappedLine.isOpen(passages.getFirst().text());
    }

    private int read(Passage passage, int first, int last) {
        int next = first;
        var sentences = Sentences.of(passage.text()).iterator();
        while (next <= last && sentences.hasNext()) {
            var sentence = sentences.next();
            int end = sentence.offset() + sentence.text().length();
            int from = passage.originalOf(sentence.offset());
            int to = passage.originalOf(end - 1) + 1;
            var evidence = new Evidence(articleId, body.substring(from, to), from);
            var links = linksIn(passage, sentence.offset(), end);
            statements.add(Statement.of(evidence, next++, sentence.text(), links));
        }
        return next;
    }

    private static List<String> linksIn(Passage passage, int from, int to) {
        return passage.links().stream()
                .filter(link -> link.at() >= from && link.at() <= to)
                .map(Passage.Link::address)
                .toList();
    }
}
