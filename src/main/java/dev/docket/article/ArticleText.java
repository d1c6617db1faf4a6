package dev.docket.article;

/**
 * The words of an article.
 *
 * @param body plain text; paragraphs, headings and list items stand on lines of their own, list
 *     items start with {@code "- "}
 * @param language BCP 47 primary tag, such as {@code en} or {@code zh}; {@code und} if unknown
 */
public record ArticleText(String title, String body, String language) {}
