package dev.docket.story.cluster;

import java.util.List;

/** The three vectors of an article, numbered as they are kept. */
enum Field {
    ALL(0),
    TITLE(1),
    NAMES(2);

    /** The fields made of words, which two languages do not share. */
    static final List<Field> WORDS = List.of(ALL, TITLE);

    static final List<Field> EACH = List.of(values());

    private final int number;

    Field(int number) {
        this.number = number;
    }

    /** Its place among the vectors, from 0. */
    int number() {
        return number;
    }
}
