package dev.docket.feed.scrape.release;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * Where a repository's releases are read.
 *
 * @param host scheme and host, such as {@code https://github.com}
 * @param list {@code releases} or {@code tags}
 */
public record RepositoryAddress(String host, String owner, String repository, String list) {

    private static final Pattern FORM =
            Pattern.compile(
                    "(https?://[^/]+)/([\\w.-]+)/([\\w.-]+?)(?:\\.git)?(?:/(releases|tags)(?:\\.atom)?)?/?");

    /**
     * From the repository's page, that of its releases or tags, or their feed.
     *
     * @throws IllegalArgumentException if it is none; the message says what to write
     */
    public static RepositoryAddress of(URI address) {
        var form = FORM.matcher(address.toString().replaceFirst("[?#].*$", ""));
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "No repository, such as https://github.com/allenai/OLMo-core: " + address);
        }
        var list = form.group(4) == null ? "releases" : form.group(4);
        return new RepositoryAddress(form.group(1), form.group(2), form.group(3), list);
    }

    /** The Atom feed. */
    public String feed() {
        return page() + "/" + list + ".atom";
    }

    /** The page that people open. */
    public String page() {
        return "%s/%s/%s".formatted(host, owner, repository);
    }
}
