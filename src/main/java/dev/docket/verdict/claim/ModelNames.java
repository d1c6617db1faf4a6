package dev.docket.verdict.claim;

import java.util.List;

/** The names of models in any text, for those who judge nothing. */
public final class ModelNames {

    private ModelNames() {}

    /** The models of families that are usually released, as the text spells them, in order. */
    public static List<String> open(String text) {
        return of(Mention.Kind.OPEN, text);
    }

    /** The models that are served and never released, as the text spells them, in order. */
    public static List<String> served(String text) {
        return of(Mention.Kind.CLOSED, text);
    }

    /** The open software that the text names, as it spells it, in order. */
    public static List<String> tools(String text) {
        return of(Mention.Kind.TOOL, text);
    }

    private static List<String> of(Mention.Kind kind, String text) {
        return Names.in(text, Statement.lower(text)).stream()
                .filter(mention -> mention.kind() == kind)
                .map(mention -> mention.text().strip())
                .toList();
    }
}
