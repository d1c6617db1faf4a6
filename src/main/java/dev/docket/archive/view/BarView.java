package dev.docket.archive.view;

/**
 * One label in the week's picture.
 *
 * @param tone its class in the style sheet
 * @param mean in the reader's number format
 * @param thisWeekWidth 0 to 100, the longest bar of the picture being 100
 * @param meanWidth 0 to 100 on the same scale
 */
public record BarView(
        String label,
        String tone,
        int thisWeek,
        String mean,
        long thisWeekWidth,
        long meanWidth) {}
