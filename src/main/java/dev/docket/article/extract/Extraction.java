package dev.docket.article.extract;

import dev.docket.article.extract.facts.Facts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page came to.
 *
 * @param text paragraphs, headings and list items on lines of their own; empty if there is none
 * @param html the same lines as {@link SafeHtml}
 * @param links absolute addresses that the text links to, in order, without repeats
 * @param images how many pictures stand in the article; they are not kept
 * @param teaser whether the page shows only the beginning of the article, to those who do not pay
 * @param obstacle why there is no text, or next to none; null if there is
 */
public record Extraction(
        String text,
        String html,
        Facts facts,
        List<String> links,
        int images,
        boolean teaser,
        @Nullable Obstacle obstacle) {

    public Extraction {
        links = List.copyOf(links);
    }

    Extraction behind(@Nullable Obstacle found) {
        return new Extraction(text, html, facts, links, images, teaser, found);
    }
}
