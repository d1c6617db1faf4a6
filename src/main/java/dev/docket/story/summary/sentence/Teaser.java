package dev.docket.story.summary.sentence;

import java.util.regex.Pattern;

/** Sentences that promise what comes next in the text, or ask the reader to do something. */
final class Teaser {

    private static final Pattern ENGLISH =
            Pattern.compile(
                    "(?i)\\bin (?:this|the following|our|the next|the rest of this|today['’]s)"
                        + " (?:\\w+ )?(?:posts?|articles?|blogs?|guide|tutorial|video|newsletter"
                        + "|issue|episode|section|series|write-?up|piece|essay|story|column"
                        + "|edition|readme|document|page|repo(?:sitory)?|chapter|notebook|course)\\b|\\b(?:we|i)(?:['’]ll|"
                        + " will|['’]re going to| are going to)"
                        + " (?:show|explore|discuss|look|walk|dive|cover|share|explain|see|learn"
                        + "|examine|introduce|describe|talk|go|take|break|unpack)\\b|\\b(?:we|i)"
                        + " (?:discuss|explore|walk (?:you )?through|dive|take a (?:closer |deep"
                        + " |quick )?look|look at|cover|explain|show (?:you"
                        + " )?how)\\b|\\blet['’]?s\\b|\\blet us\\b|\\blet"
                        + " me\\b|\\b(?:here|below)(?:['’]s| is| are)"
                        + " (?:what|how|why|everything|the|a|an|our|some)\\b|\\brecommend(?:s|ed)?"
                        + " (?:using|to use|that you)\\b|\\bread on\\b|\\bfeel free\\b|, (?:please"
                        + " )?(?:visit|check|go to|head to|refer)\\b|\\bdive"
                        + " (?:in|deep|into)|\\byou['’]?(?:ll| will)"
                        + " (?:learn|find|see|discover)\\b|\\bwhat you need to know\\b|\\bhave you"
                        + " ever\\b|^imagine\\b|^(?:simply|click|select|copy|paste|picture|consider|suppose|think"
                        + " of|remember|note that|try|check|see|visit|use|run|install|download|get"
                        + " started|join|read|learn|explore|discover|meet|stay|feel"
                        + " free|please|make sure|don['’]t|just|to (?:try|experience|get"
                        + " started|learn more|install|run|download|use)) ");
    private static final Pattern CZECH =
            Pattern.compile(
                    "(?iu)\\bv (?:tomto|tomhle|následujícím|dnešním)"
                            + " (?:článku|příspěvku|textu|díle|videu|návodu|přehledu|seriálu)"
                            + "|\\b(?:podíváme|podívejme) se|\\bukážeme (?:si|vám)\\b|\\bpojďme\\b"
                            + "|\\bpředstavíme (?:si|vám)\\b|\\bdozvíte se\\b|\\bpoužijte\\b");
    private static final Pattern POLISH =
            Pattern.compile(
                    "(?iu)\\bw (?:tym|niniejszym|dzisiejszym|poniższym)"
                            + " (?:artykule|wpisie|poście|odcinku|tekście|poradniku|filmie)"
                            + "|\\b(?:przyjrzyjmy|przyjrzymy) się|\\bzobaczmy\\b|\\bpokażemy\\b"
                            + "|\\bdowiesz się\\b|\\bdowiecie się\\b|\\bsprawdź\\b");
    private static final Pattern CHINESE =
            Pattern.compile(
                    "本(?:文|篇|期|教程|指南|节|章)|接下来|让我们|下面(?:我们|是|就)|一起来?看|我们(?:将|会)(?:介绍|探讨|讨论"
                            + "|展示|分享|看到)|带你|带大家|请(?:参考|查看|参阅|见|访问|注意|先)|敬请|欢迎|快来|不妨");

    private Teaser() {}

    /** Pages in any language have English lines. */
    static boolean is(String sentence, String tongue) {
        return switch (tongue) {
            case "zh" -> CHINESE.matcher(sentence).find();
            case "cs" -> has(CZECH, sentence);
            case "pl" -> has(POLISH, sentence);
            default -> ENGLISH.matcher(sentence).find();
        };
    }

    private static boolean has(Pattern own, String sentence) {
        return own.matcher(sentence).find() || ENGLISH.matcher(sentence).find();
    }
}
