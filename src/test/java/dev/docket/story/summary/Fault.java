package dev.docket.story.summary;

/** What can be wrong with a summary. */
public enum Fault {
    NOT_IN_ITS_SOURCE,
    STARTS_MIDWAY,
    ENDS_MIDWAY,
    REPEATED,
    REPEATS_THE_HEADLINE,
    BOILERPLATE,
    WRONG_LANGUAGE,
    FOREIGN_WITHOUT_NEED,
    TOO_FEW,
    TOO_MANY,
    HEADLINE_INVENTED;

    /** A fault found, and in which words. */
    public record Found(Fault fault, String text) {}
}
