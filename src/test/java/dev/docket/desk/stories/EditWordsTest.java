package dev.docket.desk.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.story.EditOutcome;
import dev.docket.story.StoryEdit;
import dev.docket.story.StoryEdit.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the desk says of edits, and of those that were refused. */
class EditWordsTest {

    static Stream<EditOutcome> refusals() {
        return Stream.of(
                new EditOutcome.UnknownStory(12),
                new EditOutcome.MergedMeanwhile(12, 13),
                new EditOutcome.SameStory(12),
                new EditOutcome.NotInStory(13, 12),
                new EditOutcome.NothingLeft(12),
                new EditOutcome.NoEdit(12),
                new EditOutcome.UndoneAlready(12),
                new EditOutcome.ChangedSince(12, 13));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void a_refusal_says_that_nothing_happened_and_names_what_it_is_about(EditOutcome refusal) {
        var words = ProblemWords.of(refusal).orElseThrow();
        assertTrue(words.startsWith("Nothing was changed: "), words);
        assertTrue(words.contains("12"), words);
        assertTrue(words.endsWith("."), words);
    }

    @Test
    void success_is_no_problem_and_no_choice_is_one() {
        assertEquals(Optional.empty(), ProblemWords.of(new EditOutcome.Done(1, 2)));
        assertEquals(
                "Nothing was changed: no article was chosen.",
                ProblemWords.of(new EditOutcome.NothingChosen(1)).orElseThrow());
    }

    @Test
    void the_later_edit_is_the_one_to_undo_first() {
        var words = ProblemWords.of(new EditOutcome.ChangedSince(4, 9)).orElseThrow();
        assertTrue(words.contains("edit 9 moved"), words);
        assertTrue(words.endsWith("before edit 4."), words);
    }

    private static EditRow row(Kind kind, @Nullable Long undoes, @Nullable Long undoneBy) {
        var at = Instant.parse("2026-03-02T08:00:00Z");
        return EditRow.of(
                new StoryEdit(5, kind, at, "A", "R", 3, 1, List.of(3L), undoes, undoneBy));
    }

    @Test
    void the_log_says_what_was_done() {
        assertEquals("Merged, with 1 article", row(Kind.MERGE, null, null).what());
        assertEquals("Split off 1 article", row(Kind.SPLIT, null, null).what());
        assertEquals("Moved 1 article", row(Kind.MOVE, null, null).what());
        assertEquals("Undid edit 4, sent 1 article back", row(Kind.UNDO, 4L, null).what());
    }

    @Test
    void only_what_is_in_force_can_be_undone() {
        assertTrue(row(Kind.MERGE, null, null).undoable());
        assertFalse(row(Kind.MERGE, null, 8L).undoable());
        assertEquals("undone by edit 8", row(Kind.MERGE, null, 8L).undone());
        assertFalse(row(Kind.UNDO, 4L, null).undoable());
    }
}
