package dev.docket.article.extract.facts.title;

import dev.docket.article.extract.facts.view.SiteName;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

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
        var rest = title;
        for (var cut = last(rest); cut.isPresent(); cut = last(rest)) {
            if (!isSite(after(rest, cut.get()), before(rest, cut.get()))) {
                break;
            }
            rest = before(rest, cut.get());
        }
        return rest;
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
        return last(title)
                .filter(cut -> !cut.group().contains(":"))
                .filter(cut -> before(title, cut).length() > SHORTEST)
                .filter(cut -> before(title, cut).length() > after(title, cut).length())
                .map(cut -> before(title, cut))
                .orElse(title);
    }

    private static Optional<MatchResult> last(String title) {
        return SEPARATOR.matcher(title).results().reduce((_, later) -> later);
    }

    private static String before(String title, MatchResult cut) {
        return title.substring(0, cut.start()).strip();
    }

    private static String after(String title, MatchResult cut) {
        return title.substring(cut.end()).strip();
    }
}
