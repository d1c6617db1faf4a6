package dev.docket.story.cluster;

import java.util.List;

/** The three vectors of an article, numbered as they are kept. */
enum Field {
    ALL,
    TITLE,
    NAMES;

    /** The fields made of words, which two languages do not share. */
    static final List<Field> WORDS = List.of(ALL, TITLE);

    static final List<Field> EACH = List.of(values());
}
