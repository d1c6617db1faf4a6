package dev.docket.archive.view;

import dev.docket.archive.text.Says;
import dev.docket.platform.text.Language;
import java.net.URI;
import java.util.Arrays;
import java.util.List;

/**
 * What a page says about itself to browsers, search engines and those who share it.
 *
 * @param path what stands after the language, such as {@code digests/weekly/31}; empty at home
 * @param kind {@code website} or {@code article} (ogp.me)
 */
public record Frame(
        Language language, String path, URI base, String title, String description, String kind) {

    /** The same page in another language. */
    public record Alternate(String lang, String url) {}

    public static Frame site(Says says, URI base, String path, String title) {
        return new Frame(
                says.language(), path, base, title, says.text("site.description"), "website");
    }

    public static Frame article(
            Says says, URI base, String path, String title, String description) {
        return new Frame(says.language(), path, base, title, description, "article");
    }

    public String url() {
        return url(language);
    }

    /** The picture that goes along when the page is shared. */
    public String image() {
        return base.resolve("/share.png").toString();
    }

    public String locale() {
        return switch (language) {
            case EN -> "en_GB";
            case CS -> "cs_CZ";
            case PL -> "pl_PL";
        };
    }

    public List<Alternate> alternates() {
        return Arrays.stream(Language.values()).map(l -> new Alternate(l.tag(), url(l))).toList();
    }

    private String url(Language in) {
        return base.resolve("/" + in.tag() + "/" + path).toString();
    }
}
