package dev.docket.feed.discover;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where feeds mostly are, when nothing says so: by the program that made the site, then by habit.
 */
final class Guesses {

    private static final int BY_PROGRAM = 50;
    private static final int BY_HABIT = 40;

    /** A word by which a page betrays its program, and where that program puts the feed. */
    private record Program(String word, String feed) {}

    private static final List<Program> PROGRAMS =
            List.of(
                    new Program("wordpress", "feed/"),
                    new Program("ghost", "rss/"),
                    new Program("hugo", "index.xml"),
                    new Program("jekyll", "feed.xml"),
                    new Program("eleventy", "feed.xml"),
                    new Program("astro", "rss.xml"),
                    new Program("gatsby", "rss.xml"),
                    new Program("hexo", "atom.xml"),
                    new Program("pelican", "feeds/all.atom.xml"),
                    new Program("docusaurus", "blog/rss.xml"),
                    new Program("discourse", "latest.rss"),
                    new Program("substack", "feed"),
                    new Program("medium", "feed"),
                    new Program("hashnode", "rss.xml"),
                    new Program("drupal", "rss.xml"),
                    new Program("squarespace", "?format=rss"),
                    new Program("blogger", "feeds/posts/default"));

    /** The paths that most sites use, the commonest first; also below a section such as /blog. */
    private static final List<String> HABITS =
            List.of("feed", "rss.xml", "feed.xml", "index.xml", "atom.xml", "rss");

    /** Names under which sites publish. */
    private static final Pattern PUBLISHING =
            Pattern.compile(
                    "(?i)blogs?|news|newsroom|posts?|articles?|updates|research|press|journal|announcements|changelog|releases|stories|insights|writing");

    private Guesses() {}

    /** Addresses to try one after the other until one is a feed. */
    static List<Clue> of(Page page) {
        var section = section(page.address());
        var root = page.address().resolve("/");
        var signs = signs(page);
        var made =
                PROGRAMS.stream()
                        .filter(program -> signs.contains(program.word()))
                        .flatMap(program -> madeBy(program, section, root));
        var profile = profile(page.address());
        var habits =
                Stream.concat(
                                HABITS.stream().limit(2).map(section::resolve),
                                HABITS.stream().map(root::resolve))
                        .map(address ->
                                new Clue(address, "Many sites keep their feed there", BY_HABIT));
        return Stream.of(profile, made, habits).flatMap(clues -> clues).distinct().toList();
    }

    private static Stream<Clue> madeBy(Program program, URI section, URI root) {
        var why = "Sites made with %s keep their feed there".formatted(program.word());
        return Stream.of(section, root)
                .distinct()
                .map(base -> new Clue(base.resolve(program.feed()), why, BY_PROGRAM));
    }

    /** A Mastodon profile or a Discourse topic: the same address with {@code .rss}. */
    private static Stream<Clue> profile(URI address) {
        var path = address.getRawPath().replaceFirst("/+$", "");
        return path.matches("/@[\\w.]+|/t/[^/]+/\\d+|/c/[\\w/-]+")
                ? Stream.of(
                        new Clue(
                                address.resolve(path + ".rss"),
                                "Mastodon and Discourse keep a page's feed there",
                                BY_PROGRAM))
                : Stream.empty();
    }

    /** What betrays the program: its own word for itself, or whence it loads its parts. */
    private static String signs(Page page) {
        var signs = new StringBuilder(page.generators());
        if (!page.select("link[rel=https://api.w.org/], link[href*=/wp-content/]").isEmpty()) {
            signs.append(" wordpress");
        }
        if (!page.select("link[href*=substackcdn.com], script[src*=substackcdn.com]").isEmpty()) {
            signs.append(" substack");
        }
        if (!page.select("meta[content=com.medium.reader]").isEmpty()) {
            signs.append(" medium");
        }
        return signs.toString();
    }

    /**
     * The part of the site in which an address lies: {@code /blog/} of {@code /blog/2026/hello}.
     */
    static URI section(URI address) {
        var path = new StringBuilder("/");
        for (var part : address.getRawPath().replaceFirst("^/", "").split("/", -1)) {
            path.append(part).append('/');
            if (PUBLISHING.matcher(part).matches()) {
                return address.resolve(path.toString());
            }
        }
        return address.resolve("/");
    }
}
