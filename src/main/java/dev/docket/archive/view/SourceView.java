package dev.docket.archive.view;

import dev.docket.digest.DigestStory.SourceLink;

/**
 * One article of a story.
 *
 * @param name of the source
 * @param title in its own language
 */
public record SourceView(String name, Link title, String lang, boolean original) {

    static SourceView of(SourceLink source) {
        return new SourceView(
                source.source(),
                Link.outside(source.title(), source.url()),
                source.language(),
                source.original());
    }

    /** The source's name as a link to the article. */
    public Link link() {
        return new Link(name, title.url());
    }
}
