package dev.docket.delivery.chat;

import java.util.List;

/**
 * A story as the templates see it, cut to lengths that fit any message; empty parts are empty
 * strings and lists.
 *
 * @param headline linked to the story's page
 * @param title the same without the link
 * @param said two sentences at most
 * @param strip the card in one line
 * @param changed what moved since the last card
 * @param watchNext what would change the label
 * @param contradictions pairs of sentences that contradict each other
 * @param sources every source, linked, the original last
 */
public record StoryText(
        Markup headline,
        String title,
        List<Quote> said,
        String strip,
        Stamp stamp,
        String changed,
        String watchNext,
        List<Pair> contradictions,
        List<Markup> sources) {

    /** The label's name for readers, the sentence under it, what its badges say. */
    public record Stamp(String label, String sentence, List<String> badges) {}

    /** One sentence and who said it, linked. */
    public record Quote(String text, Markup source) {}

    /** Two that contradict each other. */
    public record Pair(Quote one, Quote other) {}
}
