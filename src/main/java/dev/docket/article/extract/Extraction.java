package dev.docket.article.extract;

import dev.docket.article.extract.facts.Facts;
import java.util.List;

/**
 * What a page came to.
 *
 * @param text paragraphs, headings and list items on lines of their own; empty if there is none
 * @param links absolute addresses that the text links to, in order, without repeats
 */
public record Extraction(String text, Facts facts, List<String> links) {}
