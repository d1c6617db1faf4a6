package dev.docket.desk.stories;

import dev.docket.story.EditNote;
import dev.docket.story.EditOutcome;
import java.util.Optional;

/** Why an edit was not made, in a sentence. */
final class ProblemWords {

    static final String NO_NOTE =
            "Nothing was changed: your name (up to %d characters) and a reason (up to %d) are needed."
                    .formatted(EditNote.LONGEST_NAME, EditNote.LONGEST_REASON);
    static final String NO_NUMBER =
            "Nothing was changed: the other story is named by its number, such as 1204.";

    private ProblemWords() {}

    /** Empty if it was made. */
    static Optional<String> of(EditOutcome outcome) {
        return switch (outcome) {
            case EditOutcome.Done _ -> Optional.empty();
            case EditOutcome.UnknownStory(var story) ->
                    problem("there is no story %d.".formatted(story));
            case EditOutcome.MergedMeanwhile(var story, var into) ->
                    problem("story %d has gone into story %d meanwhile.".formatted(story, into));
            case EditOutcome.SameStory(var story) ->
                    problem("that is story %d already; another one is needed.".formatted(story));
            case EditOutcome.NotInStory(var story, var article) ->
                    problem("article %d is not in story %d any more.".formatted(article, story));
            case EditOutcome.NothingChosen _ -> problem("no article was chosen.");
            case EditOutcome.NothingLeft(var story) ->
                    problem(
                            "with all articles gone, nothing would be left of story %d."
                                    .formatted(story));
            case EditOutcome.NoEdit(var edit) ->
                    problem("there is no edit %d to undo.".formatted(edit));
            case EditOutcome.UndoneAlready(var edit) ->
                    problem("edit %d has been undone already.".formatted(edit));
            case EditOutcome.ChangedSince(var edit, var later) ->
                    problem(
                            ("edit %2$d moved some of the same articles later; undo that one before"
                                            + " edit %1$d.")
                                    .formatted(edit, later));
        };
    }

    private static Optional<String> problem(String sentence) {
        return Optional.of("Nothing was changed: " + sentence);
    }
}
