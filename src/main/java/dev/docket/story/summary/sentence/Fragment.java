package dev.docket.story.summary.sentence;

import java.util.regex.Pattern;

/** English lines that end like sentences and have no verb: slogans, captions, entries of lists. */
final class Fragment {

    private static final Pattern AUXILIARY =
            Pattern.compile(
                    "(?i)\\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|can|could|will"
                            + "|would|may|might|must|shall|should|won|won['’]t|can['’]t)\\b"
                            + "|['’](?:s|re|ve|ll|d|m)\\b|n['’]t\\b");

    /** What a verb may end in behind its subject: every English sentence has one such word. */
    private static final Pattern INFLECTED = Pattern.compile("\\s\\p{Ll}+(?:s|ed)\\b");

    /** Verbs whose past shows in no ending, and the plain present of "we" and "they". */
    private static final Pattern PLAIN =
            Pattern.compile(
                    "(?i)\\b(?:we|they|you|and|to|who|which|that|researchers|users|models|developers|people|companies|labs|teams)\\s+(?:\\p{L}+ly"
                        + " )?\\p{L}+\\b|\\b(?:made|gave|got"
                        + "|took|came|went|ran|built|sold|bought|said|told|left|led|won|lost|cut|set"
                        + "|put|hit|found|beat|became|began|held|kept|met|paid|rose|fell|grew|drew"
                        + "|wrote|spent|sent|saw|let|chose|broke|brought|fought|sued)\\b");

    private static final Pattern HEADLESS = Pattern.compile("^\\p{Lu}\\p{Ll}+(?:ing|ed)\\b[^,]*$");

    private Fragment() {}

    static boolean is(String sentence) {
        if (AUXILIARY.matcher(sentence).find()) {
            return false;
        }
        return HEADLESS.matcher(sentence).matches()
                || !(INFLECTED.matcher(sentence).find() || PLAIN.matcher(sentence).find());
    }
}
