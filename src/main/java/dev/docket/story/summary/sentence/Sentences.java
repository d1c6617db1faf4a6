package dev.docket.story.summary.sentence;

import dev.docket.article.ArticleText;
import dev.docket.story.vector.Tongue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The sentences at the beginning of an article that can be quoted as they are. */
public final class Sentences {

    /** News stands in the first lines; what comes later is background. In UTF-16 units. */
    private static final int FURTHEST = 12_000;

    /** Where a line shows that it is unfinished, in UTF-16 units from its end. */
    private static final int ENDING = 12;

    /** A line that stops here goes on in the next one. */
    private static final Pattern UNFINISHED =
            Pattern.compile(
                    "(?iu)(?:[,，、(（\\[“„/&+–—-]|\\b(?:the|a|an|of|by|to|in|on|at|for|from|with|and|or"
                        + "|is|are|was|its|as|than|that|which|v|ve|na|z|ze|s|se|k|do|o|u|od|pro"
                        + "|že|nebo|w|we|i|oraz|dla|że|lub|przez|się))$");

    private Sentences() {}

    /**
     * The quotable sentences in order.
     *
     * @param most how many to look for
     */
    public static List<String> of(ArticleText text, int most) {
        var tongue = Tongue.of(text.language());
        var segments = new Segments(text.language());
        var found = new ArrayList<String>();
        var lines = opening(text.body()).split("\n", -1);
        for (int i = 0; i < lines.length && found.size() < most; i++) {
            boolean goesOn = i > 0 && isUnfinished(lines[i - 1]);
            segments.of(lines[i]).stream()
                    .skip(goesOn ? 1 : 0)
                    .filter(sentence -> isFit(sentence, tongue))
                    .limit(most - found.size())
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean isUnfinished(String line) {
        var bare = line.strip();
        return UNFINISHED.matcher(bare.substring(Math.max(0, bare.length() - ENDING))).find();
    }

    private static String opening(String body) {
        return body.substring(0, Math.min(body.length(), FURTHEST));
    }

    private static boolean isFit(String sentence, String tongue) {
        return Quotable.is(sentence, tongue)
                && isInLanguage(sentence, tongue)
                && !(tongue.equals("en") && Fragment.is(sentence));
    }

    /** English lines stand in Chinese documents and Chinese ones in English documents. */
    private static boolean isInLanguage(String sentence, String tongue) {
        return switch (tongue) {
            case "zh" -> Script.isHan(sentence);
            case "ja", "", "und" -> true;
            default -> !Script.isHan(sentence);
        };
    }
}
