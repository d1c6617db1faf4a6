package dev.docket.story.cluster;

import java.util.regex.Pattern;

/**
 * Tells the newsletter that covers ten stories from the article that covers one. It would bridge
 * stories that have nothing in common, so it stands alone.
 */
public final class Roundup {

    private static final Pattern TITLE =
            Pattern.compile(
                    "(?i)^\\W*(\\d{4}[-/.年])?\\d{1,2}[-/.月]\\d{1,2}日?\\W*$|\\b(daily|weekly|monthly)"
                        + " (ai|news|digest|roundup|round-up|briefing|recap|update)|\\bai"
                        + " (daily|weekly|news"
                        + " (daily|weekly|digest))\\b|\\d-daily\\b|\\b(news|week(ly)?|daily|morning|evening)"
                        + " (round-?up|digest|briefing|recap)\\b|\\bround-?up\\b|\\bnewsletter\\b|\\b(week|month|year)"
                        + " in review\\b|\\bthis week in\\b|\\bnot much"
                        + " happened\\b|\\(#\\d+\\)|\\blinks? (of|for) the"
                        + " (day|week)\\b|日报|早报|晚报|周报|周刊|月刊|日刊|速递|一周");
    private static final Pattern BODY =
            Pattern.compile(
                    "(?im)^(AI News for |.{0,40}\\bNews and Insights:|Archived full issue)");

    /** Where a newsletter says what it is. */
    private static final int OPENING = 400;

    /** No article about one event lists as much. */
    private static final int ITEMS = 100;

    /** An issue's number; a version, as in "Tool 0.12", is none. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?i)[\\s,:·—–-]*(?:(?:#|no\\.?|nr\\.?|issue|č\\.|第)\\s*\\d+|\\d{2,4})(?![.\\d\\p{L}])");

    private static final Pattern PART = Pattern.compile("[;；]|、|, ");

    private Roundup() {}

    /** Whether a document covers many events. */
    public static boolean is(Document document) {
        return TITLE.matcher(document.title()).find()
                || isNumberedIssue(document)
                || BODY.matcher(opening(document.body())).find()
                || items(document.body()) >= ITEMS
                || listsHeadlines(document.title());
    }

    /** "The Sunday Post 12: ...": the name of its publisher and a number. */
    private static boolean isNumberedIssue(Document document) {
        var title = withoutArticle(document.title());
        var name = withoutArticle(document.source());
        return !name.isBlank()
                && title.regionMatches(true, 0, name, 0, name.length())
                && NUMBER.matcher(title.substring(name.length())).lookingAt();
    }

    private static String withoutArticle(String name) {
        return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
    }

    private static String opening(String body) {
        return body.substring(0, Math.min(OPENING, body.length()));
    }

    private static long items(String body) {
        return body.lines().filter(line -> line.startsWith("- ")).count();
    }

    /** Four or more parts of two words and more, each of them a headline of its own. */
    private static boolean listsHeadlines(String title) {
        if (title.indexOf(';') < 0 && title.indexOf('；') < 0) {
            return false;
        }
        return PART.split(title).length >= 3;
    }
}
