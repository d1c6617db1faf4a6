package dev.docket.story.summary;

import java.util.regex.Pattern;

/** The words in which news of open AI is told: readers ask first on what terms a thing is had. */
final class Announcement {

    private static final Pattern NEWS =
            Pattern.compile(
                    "(?iu)\\b(?:announc(?:e|es|ed|ing)|introduc(?:e|es|ed|ing)|releas(?:e|es|ed|ing)"
                        + "|launch(?:es|ed|ing)?|unveil(?:s|ed|ing)?|present(?:s|ed|ing)?|publish(?:es|ed)|open[-"
                        + " ]sourc(?:es|ed|ing)|acquir(?:e|es|ed|ing)|shipp(?:ed|ing)|debut(?:s|ed)?|(?:is|are)"
                        + " (?:now )?(?:available|out|a|an|the)|joins?|joined"
                        + "|vydal\\w*|vydáv\\w*|představ\\w*|uvoln\\w*|zveřejn\\w*|oznám\\w*|spust\\w*"
                        + "|wyda\\w*|wypu\\w*|udostępni\\w*|zaprezentow\\w*|ogłosi\\w*|opublikow\\w*)\\b"
                        + "|发布|推出|(?:正式|宣布|现已|近日|将)开源|开源了|上线|宣布|公布|公开|开放|收购|加入");
    private static final Pattern TERMS =
            Pattern.compile(
                    "(?iu)\\b(?:licen[cs]\\w*|open[- ](?:weights?|data|source(?!"
                        + " (?:community|alternatives?|models|ecosystem)))|weights|apache|mit|gpl|creative"
                        + " commons|cc[- ]by\\S*|training (?:data|code)|dataset|checkpoints?"
                        + "|otevřen\\w*|vah[ya]?|otwart\\w*|wag[ia]?|tréninkov\\w*|treningow\\w*)\\b"
                        + "|开源(?!模型|社区)|权重|许可|协议|数据集|训练数据");

    private Announcement() {}

    /** Whether it tells that something came to be. */
    static boolean isNews(String sentence) {
        return NEWS.matcher(sentence).find();
    }

    /** Whether it tells on what terms something can be had. */
    static boolean isOfTerms(String sentence) {
        return TERMS.matcher(sentence).find();
    }
}
