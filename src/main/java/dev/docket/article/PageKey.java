package dev.docket.article;

import dev.docket.article.address.AddressKey;

/** Tells whether two addresses lead to one page, for those who compare what articles link to. */
public final class PageKey {

    private PageKey() {}

    /**
     * The same for all the addresses of one page: without scheme, {@code www}, tracking parameters,
     * fragment and final slash, but with the rest of the query, which on many sites is all that
     * tells one page from another. It may not lead anywhere.
     */
    public static String of(String url) {
        return AddressKey.of(url);
    }
}
