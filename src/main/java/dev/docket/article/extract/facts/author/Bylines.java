package dev.docket.article.extract.facts.author;

import dev.docket.article.extract.facts.view.VisibleLine;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in the words of a page: {@code By Jana Nová}, {@code 作者：王芳}, {@code (Max Muster)}. */
final class Bylines {

    /** In characters; a sentence that begins with By is longer. */
    private static final int LONGEST = 140;

    private static final Pattern PARTS =
            Pattern.compile(
                    "[|•·–—]|\\s-\\s|(?<=\\d{4}|\\d\\d:\\d\\d),?\\s(?=(?:by|von|par|por|door|di|av|af|przez)\\s)");

    private static final String NAMES =
            Person.FULL_NAME
                    + "(?:\\s?[,;/&]\\s?(?:and |und |et |y )?"
                    + Person.FULL_NAME
                    + "|\\s(?:and|und|et|y|e|i|och|og|oraz|a|en)\\s"
                    + Person.FULL_NAME
                    + "){0,5}";

    /** A full name, and after it the line's end or what never goes on a sentence. */
    private static final Pattern BYLINE =
            Pattern.compile(
                    "^[\\s|–—•·-]*(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|[Dd]a|[Dd]oor|DOOR|[Aa][vf]|[Oo]d|[Dd]e)\\s+("
                            + NAMES
                            + ")(?!\\s\\d{1,2},?\\s\\d{4})(?=$|\\s*[|•·–—(,/\\d@-]|\\s\\p{L}+\\.?\\s\\d|\\s(?:am|vom|on|le|el|il|den|dne|dnia|op|[Uu]pdated|[Pp]ublished|[Pp]osted|[Vv]eröffentlicht|[Aa]ktualisiert|[Pp]ublié|[Pp]ublicado|in|for)\\b).*");

    private static final Pattern SIGNED =
            Pattern.compile(
                    "[(\\[](?:[Vv]on |[Bb]y |[Pp]ar )?([^()\\[\\]]{3,40})[)\\]][\\s+<>*.]*$");

    /** {@code FR mit dpa}, {@code dpa/AFP}. */
    private static final Pattern AGENCY =
            Pattern.compile(
                    "(?:\\p{L}{2,6}(?: mit |/| und |,"
                        + " ?|-))?(?:dpa|AFP|afp|APA|apa|sid|SID|epd|KNA|EFE|ANSA|PAP|ČTK|TASR)(?:[/,-].{2,12})?");

    private static final Pattern DATED =
            Pattern.compile("\\b(?:19|20)\\d\\d\\b|\\d{1,2}[./]\\s?\\d{1,2}[./]\\s?\\d\\d");

    /** In characters; what is below an article has shorter lines. */
    private static final int PARAGRAPH = 60;

    private static final int LAST = 3;

    /** Lines right below a title, where a name is a byline without a word. */
    private static final int TOP = 2;

    private Bylines() {}

    /** The names of the first of {@code lines} that is a byline; none if none is. */
    static List<String> first(List<VisibleLine> lines) {
        for (var line : lines) {
            var names = line.text().length() > LONGEST ? List.<String>of() : in(line.text());
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    /** A dateline may hold a byline: {@code News | By Jana Nová | 2 March 2026}. */
    private static List<String> in(String line) {
        return PARTS.splitAsStream(line)
                .map(part -> inPart(part.strip()))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> inPart(String line) {
        var byline = BYLINE.matcher(line);
        if (byline.matches()) {
            return Names.of(byline.group(1));
        }
        var sure = LeadIn.SURE.matcher(line);
        return sure.lookingAt()
                ? Names.of(line).stream().filter(Bylines::isShort).toList()
                : List.of();
    }

    /** What follows "Text:" may be a text: a name has few words and begins them with capitals. */
    private static boolean isShort(String name) {
        var words = name.split(" ", -1);
        return words.length == 1
                || (words.length <= 5
                        && !Character.isLowerCase(words[0].charAt(0))
                        && !Character.isLowerCase(words[words.length - 1].charAt(0)));
    }

    /** A full name that is a line of its own, next to a line with a date. */
    static List<String> alone(List<VisibleLine> lines) {
        for (int i = 0; i < Math.min(TOP, lines.size() - 1); i++) {
            for (int name = i; name <= i + 1; name++) {
                var beside = lines.get(2 * i + 1 - name);
                boolean signs =
                        !lines.get(name).heading()
                                && Person.isShort(lines.get(name).text())
                                && beside.text().length() < LONGEST
                                && DATED.matcher(beside.text()).find();
                if (signs) {
                    return Names.of(lines.get(name).text());
                }
            }
        }
        return List.of();
    }

    /** The name in brackets that ends one of the last paragraphs; none if none does. */
    static List<String> signature(List<VisibleLine> lines) {
        return lines.reversed().stream()
                .filter(line -> line.length() >= PARAGRAPH)
                .limit(LAST)
                .map(line -> SIGNED.matcher(line.text()))
                .filter(Matcher::find)
                .map(signed -> signed.group(1))
                .filter(name -> Person.isShort(name) || AGENCY.matcher(name).matches())
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }
}
