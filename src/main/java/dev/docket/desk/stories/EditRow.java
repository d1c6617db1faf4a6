package dev.docket.desk.stories;

import dev.docket.story.StoryEdit;
import java.time.Instant;

/**
 * A line of the editors' log.
 *
 * @param what what was done, up to the stories
 * @param undone empty, or which edit undid it
 */
public record EditRow(
        long id,
        Instant at,
        String editor,
        String reason,
        String what,
        long fromId,
        long intoId,
        String undone,
        boolean undoable) {

    static EditRow of(StoryEdit edit) {
        var undoneBy = edit.undoneBy();
        return new EditRow(
                edit.id(),
                edit.editedAt(),
                edit.editor(),
                edit.reason(),
                what(edit),
                edit.fromId(),
                edit.intoId(),
                undoneBy == null ? "" : "undone by edit " + undoneBy,
                edit.isUndoable());
    }

    private static String what(StoryEdit edit) {
        int count = edit.articles().size();
        var articles = count == 1 ? "1 article" : count + " articles";
        return switch (edit.kind()) {
            case MERGE -> "Merged, with " + articles;
            case SPLIT -> "Split off " + articles;
            case MOVE -> "Moved " + articles;
            case UNDO -> "Undid edit %d, sent %s back".formatted(edit.undoes(), articles);
        };
    }
}
