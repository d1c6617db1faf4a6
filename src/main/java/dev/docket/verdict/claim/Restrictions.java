package dev.docket.verdict.claim;

import java.util.List;

/** Limits on use, by kind: non-commercial, research, users, territory. */
final class Restrictions {

    private static final Phrasebook<String> BOOK = bind();

    private static final List<String> TERMS =
            List.of("licen", "terms", "agreement", "permission", "许可", "协议", "授权");

    private Restrictions() {}

    static List<Reading.Restriction> in(Statement statement) {
        return BOOK.find(statement.lower()).stream()
                .filter(hit -> isTerm(hit.what(), statement.lower()))
                .map(hit -> new Reading.Restriction(hit.what(), statement.evidence()))
                .toList();
    }

    /** Numbers of users and territories are limits only where terms are spoken of. */
    private static boolean isTerm(String kind, String lower) {
        return !List.of("users", "territory", "branding").contains(kind)
                || TERMS.stream().anyMatch(lower::contains);
    }

    static List<String> kinds(String lower) {
        return BOOK.find(lower).stream().map(Hit::what).toList();
    }

    private static Phrasebook<String> bind() {
        var entries = new Phrasebook.Entries<String>();
        for (var line : Lexicon.lines("restrictions")) {
            var kind = Lexicon.fields(line).getFirst();
            Lexicon.phrases(line, 1).forEach(phrase -> entries.add(phrase, kind));
        }
        return entries.bind();
    }
}
