package dev.docket.delivery.email.view;

import java.util.List;

/**
 * All that the templates of a digest show, from top to bottom.
 *
 * @param lang the reader's language, a BCP 47 tag
 * @param cut how many stories had to stay behind the link; 0 if all are here
 * @param cutWords says so; empty if all are here
 * @param unread what could not be read; empty if all was
 */
public record MailView(
        String lang,
        Masthead masthead,
        WeekView week,
        List<StoryView> stories,
        int cut,
        String cutWords,
        List<Linked> quiet,
        String unread) {

    /**
     * What stands on top.
     *
     * @param preview shown by mail programs beside the subject; 30 to 150 characters
     * @param line number, period, reading time and coverage
     * @param url the digest on the web
     */
    public record Masthead(
            String subject, String preview, String line, String title, String lead, String url) {}

    /**
     * The week picture: its numbers stand in words beside each bar.
     *
     * @param caption what is compared with what
     */
    public record WeekView(String caption, List<BarView> bars) {}

    /**
     * A label's bar.
     *
     * @param width of this week's bar, in per cent of the longest one, 0 to 100
     * @param meanWidth the same for the weeks before
     */
    public record BarView(String label, Tone tone, String words, int width, int meanWidth) {}
}
