package dev.docket.story.vector;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The terms of an article in three fields.
 *
 * @param all the title three times and the start of the body
 * @param title the title's words and names
 * @param names the names in title and body, the title's twice
 */
public record Terms(List<String> all, List<String> title, List<String> names) {

    private static final int BODY_TOKENS = 200;
    private static final int BODY_CHARS = 2500; // more than 200 tokens need, in any language
    private static final int TITLE_TOKENS = 60;

    /** What a list puts before or behind every title: the same under all of them. */
    private static final Pattern TRIMMINGS =
            Pattern.compile(
                    "^(?:Show|Ask|Tell|Launch|Thank)"
                        + " HN:\\s+|^\\[[A-Z]\\]\\s+|\\s*[(\\[](?:19|20)\\d\\d[)\\]]$|\\b20\\d\\d[/-]\\d\\d?[/-]\\d\\d?\\b");

    public static Terms of(String title, String body, String language) {
        var start = body.length() <= BODY_CHARS ? body : body.substring(0, BODY_CHARS);
        var headline = TRIMMINGS.matcher(title).replaceAll(" ").strip();
        var titleTokens = Tokens.of(headline, language, TITLE_TOKENS);
        var titleNames = Names.of(headline, language);
        return new Terms(
                all(titleTokens, Tokens.of(start, language, BODY_TOKENS)),
                joined(titleTokens, titleNames),
                names(titleNames, Names.of(start, language)));
    }

    private static List<String> all(List<String> title, List<String> body) {
        var all = new ArrayList<String>(3 * title.size() + body.size());
        for (int i = 0; i < 3; i++) {
            all.addAll(title);
        }
        all.addAll(body);
        return all;
    }

    private static List<String> names(List<String> title, List<String> body) {
        var names = joined(title, title);
        names.addAll(body);
        return names;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        var joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    /** Every term once, in order of first appearance. */
    public Set<String> distinct() {
        var terms = new LinkedHashSet<>(all);
        terms.addAll(title);
        terms.addAll(names);
        return terms;
    }
}
