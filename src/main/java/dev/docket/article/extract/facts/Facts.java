package dev.docket.article.extract.facts;

import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article; null where it says nothing that can be believed.
 *
 * @param title without the site's name; empty if the page has none
 * @param author names, joined by {@code ", "}
 * @param modified when it was last changed, as declared; said only where it is not {@code
 *     published}
 * @param canonical absolute address, as declared; see {@link dev.docket.article.address}
 * @param language the whole BCP 47 tag as declared, in its recommended case, such as {@code en-GB};
 *     who wants the language alone takes its first subtag
 * @param image absolute address of the lead picture, by HTTP or HTTPS
 * @param siteName the site's name
 */
public record Facts(
        String title,
        @Nullable String author,
        @Nullable Published published,
        @Nullable Published modified,
        @Nullable String canonical,
        @Nullable String language,
        @Nullable String image,
        @Nullable String siteName) {}
