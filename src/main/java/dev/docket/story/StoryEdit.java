package dev.docket.story;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor did to two stories.
 *
 * @param id in the order of the edits
 * @param editor who, by their own word
 * @param fromId the story that articles went from
 * @param intoId the story that they went into
 * @param articles those that went
 * @param undoes the edit that this one undid, or null
 * @param undoneBy the edit that undid this one, or null
 */
public record StoryEdit(
        long id,
        Kind kind,
        Instant editedAt,
        String editor,
        String reason,
        long fromId,
        long intoId,
        List<Long> articles,
        @Nullable Long undoes,
        @Nullable Long undoneBy) {

    /** What is done to stories by hand. */
    public enum Kind {
        /** All articles of a story went into another. */
        MERGE,
        /** Some articles of a story became one of their own. */
        SPLIT,
        /** Some articles went into another story. */
        MOVE,
        /** The articles of an earlier edit went back. */
        UNDO
    }

    /** Whether it can be undone, as far as it alone can tell. */
    public boolean isUndoable() {
        return kind != Kind.UNDO && undoneBy == null;
    }
}
