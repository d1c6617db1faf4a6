package dev.docket.article.extract.facts.view;

/**
 * A line of a page as a reader sees it.
 *
 * @param text on one line, of at most {@link VisibleLines#LONGEST} characters
 * @param length of the whole line, in characters
 * @param heading whether it stands in {@code h1} to {@code h3}
 * @param aside how deep it stands within what is beside an article: navigation, footer, comments,
 *     other articles; 0 if not at all
 */
public record VisibleLine(String text, int length, boolean heading, int aside) {

    /** Whether all of it is in {@link #text}. */
    public boolean isWhole() {
        return length == text.length();
    }
}
