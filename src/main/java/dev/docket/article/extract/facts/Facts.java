package dev.docket.article.extract.facts;

import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article; null where it says nothing that can be believed.
 *
 * @param title without the site's name; empty if the page has none
 * @param author names, joined by {@code ", "}
 * @param canonical absolute address, as declared; see {@link dev.docket.article.address}
 * @param language BCP 47 tag as declared, such as {@code en-GB}
 * @param image absolute address of the lead picture
 * @param site the site's name
 */
public record Facts(
        String title,
        @Nullable String author,
        @Nullable Published published,
        @Nullable String canonical,
        @Nullable String language,
        @Nullable String image,
        @Nullable String site) {}
