package dev.docket.story;

/** What came of an editor's wish. */
public sealed interface EditOutcome {

    /**
     * It was done.
     *
     * @param edit its number in the log
     * @param story the story to look at now: the one that took in, or was opened
     */
    record Done(long edit, long story) implements EditOutcome {}

    /** A story of that id there is not. */
    record UnknownStory(long story) implements EditOutcome {}

    /** The story has gone into another meanwhile. */
    record MergedMeanwhile(long story, long into) implements EditOutcome {}

    /** A story cannot go into itself. */
    record SameStory(long story) implements EditOutcome {}

    /** The article is not, or no longer, in the story. */
    record NotInStory(long story, long article) implements EditOutcome {}

    /** Nothing was chosen to go. */
    record NothingChosen(long story) implements EditOutcome {}

    /** Everything was chosen to go, and nothing would stay. */
    record NothingLeft(long story) implements EditOutcome {}

    /** There is no such edit, or it undid another itself. */
    record NoEdit(long edit) implements EditOutcome {}

    /** It has been undone already. */
    record UndoneAlready(long edit) implements EditOutcome {}

    /** A later edit moved some of the same articles: that one has to be undone first. */
    record ChangedSince(long edit, long later) implements EditOutcome {}
}
