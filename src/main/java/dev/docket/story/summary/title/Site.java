package dev.docket.story.summary.title;

import dev.docket.article.Article;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The name of a site at an end of a title, as browsers show it. */
final class Site {

    private static final Pattern MARK =
            Pattern.compile("\\s+[|·–—»:-]+\\s+|\\s*[｜丨￨]\\s*|_|\\s*\\|\\s*|-(?=\\p{IsHan}+$)");
    private static final Pattern GENERIC =
            Pattern.compile(
                    "(?i)(?:the"
                        + " )?(?:blog|news|newsroom|home|research|docs|official|site|weblog|press|team|labs?|ai)");

    /** A name is no longer than this, in words. */
    private static final int LONGEST = 5;

    private Site() {}

    /** The title without the site's name, once or more, at its end or its beginning. */
    static String without(Article article, String title) {
        var marks = MARK.matcher(title).results().toList();
        int end = title.length();
        for (var mark : marks.reversed()) {
            if (mark.start() == 0 || !isName(title.substring(mark.end(), end), article)) {
                break;
            }
            end = mark.start();
        }
        return withoutBeginning(article, title.substring(0, end));
    }

    private static String withoutBeginning(Article article, String title) {
        return MARK.matcher(title)
                .results()
                .findFirst()
                .filter(mark -> mark.end() < title.length())
                .filter(mark -> isOwn(title.substring(0, mark.start()), article))
                .map(MatchResult::end)
                .map(title::substring)
                .orElse(title);
    }

    private static boolean isName(String tail, Article article) {
        return GENERIC.matcher(tail).matches() || isOwn(tail, article);
    }

    /** Whether it is made of the words of the source, the publisher or the host. */
    private static boolean isOwn(String name, Article article) {
        var words = words(name);
        var known = words(article.origin().source() + " " + article.origin().publisher());
        return !words.isEmpty()
                && words.size() <= LONGEST
                && (bare(name).equals(host(article.url()))
                        || bare(name).equals(bare(article.origin().source()))
                        || (words.stream().anyMatch(known::contains)
                                && words.stream()
                                        .allMatch(w -> known.contains(w) || isGeneric(w))));
    }

    private static boolean isGeneric(String word) {
        return GENERIC.matcher(word).matches();
    }

    private static Set<String> words(String name) {
        var words =
                new HashSet<>(
                        List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+", -1)));
        words.remove("");
        return words;
    }

    /** "lab" of {@code https://blog.lab.org/}. */
    private static String host(String url) {
        try {
            var host = URI.create(url).getHost();
            var parts = host == null ? new String[0] : host.split("\\.", -1);
            return parts.length < 2 ? "" : bare(parts[parts.length - 2]);
        } catch (IllegalArgumentException e) {
            return ""; // an address that Java can't read has no name to offer
        }
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "");
    }
}
