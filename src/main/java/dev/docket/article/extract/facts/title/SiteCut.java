package dev.docket.article.extract.facts.title;

import dev.docket.article.extract.facts.view.SiteName;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts the site's name off a title, as in {@code A title | The Site}. */
final class SiteCut {

    /** An underscore between letters of ours belongs to a name of code, such as torch_compile. */
    private static final Pattern SEPARATOR =
            Pattern.compile(
                    "\\s+[|–—·»›:•_\\-]+\\s+|\\s*\\|\\s*|(?<![A-Za-z0-9_])_|_(?![A-Za-z0-9_])");

    private static final Pattern FIRST = Pattern.compile(SEPARATOR + "|:\\s+");

    /** What is left must be a title still, in characters. */
    private static final int SHORTEST = 10;

    private final SiteName site;

    SiteCut(SiteName site) {
        this.site = site;
    }

    /**
     * {@code title} without the parts at its ends that are the site's; else without a short end.
     */
    String of(String title) {
        var named = front(back(title));
        return named.equals(title) ? withoutShortEnd(title) : named;
    }

    private String back(String title) {
        for (var rest = title; ; ) {
            var cut = last(rest);
            if (cut == null || !isSite(after(rest, cut), before(rest, cut))) {
                return rest;
            }
            rest = before(rest, cut);
        }
    }

    /** A title may speak of its site, but is then longer than the site's name. */
    private boolean isSite(String end, String title) {
        return !title.isEmpty()
                && (site.is(end) || (site.resembles(end) && end.length() < title.length()));
    }

    private String front(String title) {
        var cut = FIRST.matcher(title);
        return cut.find() && site.is(title.substring(0, cut.start())) && cut.end() < title.length()
                ? title.substring(cut.end()).strip()
                : title;
    }

    private static String withoutShortEnd(String title) {
        var cut = last(title);
        boolean isShort =
                cut != null
                        && before(title, cut).length() > SHORTEST
                        && before(title, cut).length() > after(title, cut).length()
                        && !cut.group().contains(":");
        return isShort ? before(title, cut) : title;
    }

    private static @Nullable MatchResult last(String title) {
        List<MatchResult> cuts = SEPARATOR.matcher(title).results().toList();
        return cuts.isEmpty() ? null : cuts.getLast();
    }

    private static String before(String title, MatchResult cut) {
        return title.substring(0, cut.start()).strip();
    }

    private static String after(String title, MatchResult cut) {
        return title.substring(cut.end()).strip();
    }
}
