package dev.docket.article.reading;

/** Where pages come from. */
@FunctionalInterface
public interface Pages {

    /** Asks for the page at {@code url}. Blocks; never throws for what the network does. */
    PageVisit visit(String url);
}
