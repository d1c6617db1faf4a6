package dev.docket.story.summary;

import java.util.regex.Pattern;

/** The words in which news of open AI is told: readers ask first on what terms a thing is had. */
final class Announcement {

    private static final Pattern NEWS =
            Pattern.compile(
                    "(?iu)\\b(?:announc(?:e|es|ed|ing)|introduc(?:e|es|ed|ing)|releas(?:e|es|ed|ing)"
                            + "|launch(?:es|ed|ing)?|unveil(?:s|ed|ing)?|present(?:s|ed|ing)?|publish(?:es|ed)"
                            + "|open[- ]sourc(?:e|es|ed|ing)|acquir(?:e|es|ed|ing)|shipp(?:ed|ing)"
                            + "|debut(?:s|ed)?|(?:is|are) (?:now )?(?:available|out|a|an|the)|joins?|joined"
                            + "|vydal\\w*|vydáv\\w*|představ\\w*|uvoln\\w*|zveřejn\\w*|oznám\\w*|spust\\w*"
                            + "|wyda\\w*|wypu\\w*|udostępni\\w*|zaprezentow\\w*|ogłosi\\w*|opublikow\\w*)\\b"
                            + "|发布|推出|开源|上线|宣布|公布|公开|开放|收购|加入");
    private static final Pattern TERMS =
            Pattern.compile(
                    "(?iu)\\b(?:licen[cs]\\w*|open[- ](?:source\\w*|weights?|data)|weights|apache|mit|gpl"
                            + "|creative commons|cc[- ]by\\S*|training (?:data|code)|dataset|checkpoints?"
                            + "|otevřen\\w*|vah[ya]?|otwart\\w*|wag[ia]?|tréninkov\\w*|treningow\\w*)\\b"
                            + "|开源|权重|许可|协议|数据集|训练数据");

    private Announcement() {}

    /** 2 for what tells that something came to be, 2 for what tells on what terms, or both. */
    static int weight(String sentence) {
        return (NEWS.matcher(sentence).find() ? 2 : 0) + (TERMS.matcher(sentence).find() ? 2 : 0);
    }
}
