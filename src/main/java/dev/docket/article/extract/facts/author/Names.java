package dev.docket.article.extract.facts.author;

import dev.docket.article.extract.facts.view.PlainWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names within a byline, freed of what stands around them. */
final class Names {

    /** What leads in elsewhere begins these names: Di Wu, Da Silva, Von Neumann. */
    private static final Pattern FAMILY = Pattern.compile("(?:Di|Da|Von) (?!Reda)\\p{Lu}[^\\s,:]*");

    private static final Pattern MAIL = Pattern.compile("<?\\b[\\w.+-]+@[\\w-]+\\.[\\w.-]+>?");

    /** {@code (Jana Nová)}, as it is left of an address of mail. */
    private static final Pattern BRACKETED = Pattern.compile("^[(\\[]([^()\\[\\]]+)[)\\]]$");

    private static final Pattern TAIL =
            Pattern.compile(
                    "\\s*(?:[|•·–—\\[…].*|\\([^)]*\\)?$|\\s/\\s.*|,?\\s*\\b(?:updated|posted|published|edited|on|in|for"
                        + " the|contributor|contributing"
                        + "|publié|publicado|veröffentlicht|aktualisiert|veröff|zuletzt|follow)\\b.*|\\d{1,2}[./:]\\s?\\d.*|,?\\s*\\d{1,2}\\.?"
                        + " \\p{L}{3,9}\\.? \\d{4}.*|,?\\s*\\p{L}{3,9}\\.? \\d{1,2},"
                        + " \\d{4}.*|,?\\s*\\b(?:am|vom|le|el|il|dnia|dne|den|op) \\d.*|\\bam"
                        + " (?:\\p{L}+(?:tag|woch|abend),? )\\d.*|@\\S+.*|\\s-\\s.*)$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ROLE =
            Pattern.compile(
                    "(?:,\\s*|\\s+)(?:(?:an? |the |our |chief |senior |staff |associate |assistant"
                        + " |managing |deputy |contributing |guest )*"
                        + "(?:reporter|correspondent|editor|columnist|writer|journalist|producer|freelancer?|analyst)s?\\b.*"
                        + "|redakt(?:eur|or)\\S*|korrespondent\\S*|ph\\.?d\\.?|m\\.?d\\.?|mba|dpa|afp|reuters|ap)$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern TITLE =
            Pattern.compile(
                    "^(?:\\S*(?:redakteur|korrespondent|reporter|journalist)(?:in)?|staff"
                            + " writer|contributor|guest author|gastautor(?:in)?)\\s+(?=\\p{Lu})",
                    Pattern.CASE_INSENSITIVE);

    /** Between whole names; a single word on a side makes it one name: Tom and Jerry. */
    private static final Pattern AND =
            Pattern.compile(
                    "(?<=\\S\\s\\S{1,40})\\s*(?:;|\\s(?:and|und|et|y|e|i|och|og|oraz|&|и|і|en|ja|with|mit)\\s|,)\\s*(?:(?:and|und|et|y)\\s)?(?=[^\\s,;]+\\s[^\\s,;])");

    private static final int MOST = 12;

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\s*(?:https?:)?//.*|\\s*www\\..*");

    private Names() {}

    /** The names of {@code raw}, in order; none if it holds none. */
    static List<String> of(String raw) {
        return ADDRESS.matcher(raw).matches()
                ? List.of()
                : split(PlainWords.of(raw))
                        .map(Names::name)
                        .filter(Names::isName)
                        .distinct()
                        .toList();
    }

    private static Stream<String> split(String byline) {
        return Arrays.stream(byline.split("[;、]", -1)).flatMap(Names::people).limit(MOST);
    }

    private static Stream<String> people(String part) {
        var name = name(part);
        var each = AND.split(name);
        return Arrays.stream(each).allMatch(Person::isFull) ? Arrays.stream(each) : Stream.of(name);
    }

    /** One name without what leads in to it and what follows. */
    static String name(String raw) {
        var plain = BRACKETED.matcher(MAIL.matcher(raw).replaceAll("").strip()).replaceFirst("$1");
        var named =
                FAMILY.matcher(plain).matches()
                        ? plain
                        : LeadIn.ANY.matcher(plain).replaceFirst("");
        var bare = TAIL.matcher(named).replaceFirst("").strip();
        var freed = ROLE.matcher(TITLE.matcher(bare).replaceFirst("")).replaceFirst("");
        return (freed.isBlank() ? bare : freed)
                .replaceFirst("(?:[\\s,:;+|]|\\s[-–—])+$", "")
                .strip();
    }

    private static final int LONGEST = 60;

    private static final Pattern NOBODY =
            Pattern.compile(
                    "(?:admin\\w*|author|no author|name|name \\*|\\d+ minutes?|\\d+ min.*|alle"
                        + " artikel.*|(?:(?:author|all|view) )*(?:archives?|posts?|articles?)(?:"
                        + " by.*)?|editor|staff|webmaster|by|none|null|undefined|unknown|anonymous|guest|n/?a|user(?:name)?|root|super"
                        + " user|(?:link|user|id|node|author|profile)[-_"
                        + " ]?\\d+|follow|share|home|about(?: .*)?"
                        + "|published|posted|updated|comments?|.*\\.(?:com|de|org|net|html?|php))");

    /** Whether {@code name} may be what somebody is called. */
    static boolean isName(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return name.length() > 1
                && name.length() <= LONGEST
                && !lower.contains("://")
                && !lower.contains("facebook.com")
                && name.chars().noneMatch(each -> "{}©<>=".indexOf(each) >= 0)
                && name.chars().anyMatch(Character::isLetter)
                && !NOBODY.matcher(lower).matches();
    }
}
