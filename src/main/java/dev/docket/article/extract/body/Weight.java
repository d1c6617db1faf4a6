package dev.docket.article.extract.body;

/** How much an element holds, its descendants included. Lengths are in characters. */
final class Weight {

    int chars;
    int linkChars;

    /** Characters in runs of text long enough to be a paragraph and not mostly links. */
    int prose;

    /** Article elements, itself included. */
    int articles;

    /** Readability points: what the paragraphs in it and just below it are worth. */
    double score;

    /** The share of the text that is clickable, 0 to 1; 0 for an empty element. */
    double linkDensity() {
        return chars == 0 ? 0 : (double) linkChars / chars;
    }

    void add(Weight part) {
        chars += part.chars;
        linkChars += part.linkChars;
        prose += part.prose;
        articles += part.articles;
    }
}
