package dev.docket.story.summary.title;

import dev.docket.story.summary.sentence.Script;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What keeps a title from telling the news, with its weight against other titles. */
enum Flaw {
    /** It ends before its end. */
    CUT(6, "(?s).*(?:…|\\.\\.\\.?)$"),

    /** A version and not what it is a version of. */
    VERSION(
            6,
            "(?i)(?:version|release[sd]?|v|ver\\.?|update|patch)?\\s*v?\\d+(?:\\.\\d+)*"
                    + "(?:[-.]?(?:rc|alpha|beta|post|dev|b)\\.?\\d*)?"),

    /** It makes one curious instead of telling. */
    BAIT(
            3,
            "(?isu).*(?:\\b(?:you won['’]?t believe|this is (?:why|how|what)|here['’]?s"
                + " (?:why|how|what)|(?:everything|all|what|things) (?:you|we)"
                + " (?:need|should|must)|game.?changer|mind.?blow|shock(?:s|ed|ing)?\\b|insane\\b|the"
                + " truth|nobody is talking|the secret|just (?:killed|changed everything|broke)|is"
                + " (?:dead|over)\\b|blow(?:s|n)? (?:your|away|my)|wait,?"
                + " what|holy|must.(?:see|read|know)|nebudete věřit|šokuj|neuvěřiteln|tohle"
                + " (?:je|musíte)|nie uwierzysz|szok|oto (?:co|dlaczego|jak))"
                + "|震惊|炸裂|炸场|炸锅|重磅|刚刚|太强|疯了|疯狂|刷屏|杀疯|杀回|王炸|逆天|史诗级|竟然?|惊呆|火了|爆火|爆了|细思|背后|全网|沸腾|颠覆|狂飙|封神|硬刚|一夜|坐不住|真相).*"),

    /** A question, or a promise to answer one. */
    QUESTION(
            2,
            "(?isu)(?:.*[?？].*|(?:why|how|what|when|where|who|is|are|can|could|will|does|do|should|inside|meet|introducing"
                + " the|\\d+ (?:things|ways|reasons|tips|facts|lessons)|proč|jak"
                + "|co|dlaczego|czy|jak|oto)\\s.*|.*(?:为什么|怎么|如何|吗|呢)[!！]?)"),

    /** Somebody's own voice: a thread, a diary. */
    PERSONAL(2, "(?is).*\\b(?:I|I['’](?:m|ve|ll|d)|my|me|imo|til)\\b.*"),

    /** As long as a paragraph. */
    LONG(2, "(?s).{141,}");

    private static final int FEWEST_WORDS = 3;
    private static final int ENOUGH_WORDS = 5;
    private static final int SIGNS = 2; // of Chinese are as good as a word
    private static final int BARE = 3;

    private final int weight;
    private final Pattern sign;

    Flaw(int weight, String sign) {
        this.weight = weight;
        this.sign = Pattern.compile(sign);
    }

    /** The weight of all that is wrong with a title; 0 if nothing is. */
    static int weightOf(String title) {
        int found =
                Arrays.stream(values())
                        .filter(flaw -> flaw.sign.matcher(title).matches())
                        .mapToInt(flaw -> flaw.weight)
                        .sum();
        return found + bareness(title);
    }

    static boolean isVersion(String title) {
        return VERSION.sign.matcher(title).matches();
    }

    /** A name says what it is about, and not what happened. */
    private static int bareness(String title) {
        int words = Script.isHan(title) ? title.length() / SIGNS : title.split("\\s+", -1).length;
        if (words < FEWEST_WORDS) {
            return BARE;
        }
        return words < ENOUGH_WORDS ? 1 : 0;
    }
}
