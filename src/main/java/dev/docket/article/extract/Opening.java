package dev.docket.article.extract;

import dev.docket.article.extract.body.Bare;
import dev.docket.article.extract.body.Line;
import dev.docket.article.extract.body.Passage;
import dev.docket.article.extract.body.Sentence;
import dev.docket.article.extract.facts.Facts;
import java.util.regex.Pattern;

/** The lines before the first sentence that only repeat what is known: title, byline, date. */
final class Opening {

    private static final int LONGEST = 120;
    private static final int MOST = 6;

    private static final Pattern DATED =
            Pattern.compile(
                    "(?iu).*(?:\\b(?:19|20)\\d\\d\\b|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2}:\\d\\d|\\bago\\b|年\\d).*");

    private static final Pattern BYLINE =
            Pattern.compile(
                    "(?iu)^(?:(?:by|von|par|por|di|od|autor(?:in)?|author|written by|posted"
                            + " by|updated|published|veröffentlicht|publié|publicado|opublikowano"
                            + "|作者|记者|来源|编辑|文)[\\s:：|/／]|text\\s?[:：]).{2,80}");

    /** Home &gt; News &gt; Models: two signs between names, or the way home. */
    private static final Pattern TRAIL =
            Pattern.compile(
                    "(?iu)^(?:(?:home(?:page)?|start(?:seite)?|accueil|inicio|strona"
                        + " główna|domů|úvod"
                        + "|首页|主页|当前位置|您的位置|您现在的位置)\\s*[>»›/｜|:：-].*|[^>»›]{1,40}(?:\\s*[>»›]\\s*[^>»›]{1,60}){2,})$");

    private Opening() {}

    /** {@code text} without such lines; the last line of all always stays. */
    static Passage trim(Passage text, Facts facts) {
        int most = Math.min(MOST, text.lines().size() - 1);
        int count = 0;
        while (count < most && repeats(text.lines().get(count), facts)) {
            count++;
        }
        return count == 0 ? text : text.from(count);
    }

    private static boolean repeats(Line line, Facts facts) {
        var words = line.text();
        if (Bare.of(words).equals(Bare.of(facts.title()))) {
            return true;
        }
        return words.length() <= LONGEST
                && !words.startsWith("- ")
                && !line.isFixed()
                && !Sentence.ends(words)
                && (TRAIL.matcher(words).matches()
                        || BYLINE.matcher(words).matches()
                        || isAuthor(words, facts)
                        || isDateline(words, facts));
    }

    private static boolean isAuthor(String line, Facts facts) {
        return facts.author() != null && Bare.of(line).equals(Bare.of(facts.author()));
    }

    /** Short, dated, and of the year of publication. */
    private static boolean isDateline(String line, Facts facts) {
        return facts.published() != null
                && DATED.matcher(line).matches()
                && line.contains(String.valueOf(facts.published().day().getYear()));
    }
}
