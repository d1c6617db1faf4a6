package dev.docket.verdict.claim;

import dev.docket.verdict.LicenceClass;
import java.util.List;
import java.util.Locale;

/** A licence as the lexicon knows it. */
record LicenceName(String name, LicenceClass licenceClass) {

    private static final Phrasebook<LicenceName> BOOK = bind();

    /** The licences that a text, in lower case, names. */
    static List<Hit<LicenceName>> in(String lower) {
        return BOOK.find(lower);
    }

    /** Licences without a name of their own: what they forbid is all that is known. */
    boolean isGeneric() {
        return name.endsWith("licence");
    }

    private static Phrasebook<LicenceName> bind() {
        var entries = new Phrasebook.Entries<LicenceName>();
        for (var line : Lexicon.lines("licences")) {
            var fields = Lexicon.fields(line);
            var licence =
                    new LicenceName(
                            fields.getFirst(),
                            LicenceClass.valueOf(fields.get(1).toUpperCase(Locale.ROOT)));
            Lexicon.phrases(line, 2).forEach(phrase -> entries.add(phrase, licence));
        }
        return entries.bind();
    }
}
