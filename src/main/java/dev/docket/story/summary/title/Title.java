package dev.docket.story.summary.title;

import dev.docket.article.Article;
import java.util.regex.Pattern;

/** A title without what belongs to the place it was published in: its site, list or repository. */
final class Title {

    /** "lab/lark-2: lark-2", "lab/lark-2": the repository and not its owner is the news. */
    private static final Pattern REPOSITORY =
            Pattern.compile("^[\\w.-]+/([\\w.-]+)(?::\\s*\\1)?(?=$|\\s|[(（])");

    private static final Pattern LISTED =
            Pattern.compile(
                    "(?i)^(?:(?:Show|Ask|Tell|Launch) HN:\\s+|<think>.*?</think>\\s*"
                        + "|[\\[【]\\p{L}[^\\]】]{0,19}[\\]】]\\s*|\\[\\d{4}\\.\\d{4,5}\\]\\s*|(?:Breaking|Exclusive|Just"
                        + " in|Watch|Video|Podcast|Update|News|Release):\\s+)");

    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
    private static final String DATE =
            "(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|"
                    + MONTH
                    + "\\.? \\d{1,2},? \\d{4}|\\d{1,2}\\.? "
                    + MONTH
                    + " \\d{4}|\\d{4}年\\d{1,2}月\\d{1,2}日)";
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?i)^(?:(?:issue|no\\.?|vol\\.?|week|day|episode|ep\\.?|part|#)\\s*#?\\d+\\s*[:|–—-]\\s+"
                        + "|[\\[(（]?"
                            + DATE
                            + "[\\])）]?\\s*[:：|–—-]?\\s+)"
                            + "|\\s*(?:[|–—-]|[\\[(（])?\\s*"
                            + DATE
                            + "\\s*[\\])）]?$"
                            + "|\\s*[（(](?:第\\s*\\d+\\s*期|(?:part|issue|#|no\\.)\\s*\\d+(?:/\\d+)?)[）)]");

    /** "Lark! Lark! Lark!": said once is enough. */
    private static final Pattern ECHO =
            Pattern.compile("(?i)^(.{3,}?)(?:[!！.,，]?\\s*\\1){1,}(?=[!！.]?$)");

    private static final Pattern PICTURE =
            Pattern.compile(
                    "[\\p{IsExtended_Pictographic}\\p{IsEmoji_Modifier}\\x{1F1E6}-\\x{1F1FF}\\uFE0F\\u200D]+");
    private static final Pattern LOOSE_END =
            Pattern.compile(
                    "(?i)\\s*[\\[(](?:pdf|video|audio|paper|slides|podcast|YC"
                        + " \\p{L}\\d+)[\\])]$|\\s*[:：|–—-]\\s*(?:everything|all|what) you need to"
                        + " know$|[\\s:：|–—,，;；_-]+$|(?<=[^.].)\\.$|。$");

    private Title() {}

    /** The clean title; the title as it is where nothing would be left. */
    static String of(Article article) {
        var whole = blanks(PICTURE.matcher(article.text().title()).replaceAll(" "));
        var bare = LISTED.matcher(Site.without(article, whole)).replaceFirst("");
        bare = REPOSITORY.matcher(NUMBERED.matcher(bare).replaceAll("")).replaceFirst("$1");
        bare =
                LOOSE_END
                        .matcher(ECHO.matcher(calm(bare)).replaceFirst("$1"))
                        .replaceFirst("")
                        .strip();
        return bare.isEmpty() ? blanks(article.text().title()) : Shouting.lowered(bare);
    }

    private static String calm(String title) {
        return title.replaceAll("([!?！？])[!?！？]+", "$1");
    }

    private static String blanks(String title) {
        return title.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
