package dev.docket.verdict.claim;

/** A name in a statement. */
record Mention(String text, Kind kind, int start, int end) {

    /** Whose name it is; the first column of {@code lexicon/names.txt}. */
    enum Kind {
        /** A model that is served and never downloaded. */
        CLOSED,
        /** A model of a family that is usually released. */
        OPEN,
        /** Open software. */
        TOOL,
        ORG,
        /** Not a name but what somebody is: "co-founder". */
        ROLE,
        /** The subject of the story itself. */
        SUBJECT
    }

    boolean isModel() {
        return kind == Kind.CLOSED || kind == Kind.OPEN;
    }
}
