package dev.docket.story.evaluation;

import dev.docket.story.cluster.Document;

/**
 * One article of a JSON lines file.
 *
 * @param id as the file spells it
 * @param document numbered by its line
 */
public record Line(String id, Document document) {

    /** The line's number, from 1. */
    public long number() {
        return document.id();
    }
}
