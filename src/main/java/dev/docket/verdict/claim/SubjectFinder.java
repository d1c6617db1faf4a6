package dev.docket.verdict.claim;

import dev.docket.article.Article;
import dev.docket.verdict.claim.Subject.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what a story is about: named in a title, and by at least half of the articles. */
public final class SubjectFinder {

    /** A name that no list knows but its spelling gives away: "pplx-embed", "FireRed-OCR". */
    private static final Pattern COINED =
            Pattern.compile(
                    "(?<![\\p{Alnum}])(?:[A-Z][\\w.]*+(?:-[A-Z0-9][\\w.]*+)++|(?<=\\p{IsHan})[a-z]++(?:-[a-z0-9]++)++|[a-z]++\\.?[a-z]*+\\d[\\w.]*+|[A-Z][a-z]++[A-Z]\\w*+|[A-Z]\\w*+\\d[\\w.]*+|[a-z]{3,}-[a-z]*\\d[\\w.-]*+)(?![\\p{Alnum}])");

    private static final Pattern NO_NAME =
            Pattern.compile(
                    "(?i)(?:open|closed|state|multi|pre|post|fine|real|long|self|non|end|high|low|large|small|full|first|next|cost|text|code|ai|llm|gpu|cpu|day|week|level|one|on|in|up|co|ex|re|de|us|eu|mid)-.*|(?:Apache|MIT|BSD|CC|GPL|LGPL|AGPL|MPL|ODC|RAIL|LSA|CVE|GHSA|ISO|RFC|Covid)-.*|AI|(?:coding"
                        + " )?agents?|API|LLM|GPU|CPU|CEO|CTO|SOTA|RLHF|RLVR|MoE|VLM|AGI|SDK|CLI|IPO|PDF|OCR|TTS|ASR|RAG|MCP|GitHub|HuggingFace|YouTube|LinkedIn|iOS|iPhone|macOS|ModelScope|PyPI|arXiv|DeepMind|ByteDance|OpenAI|\\d.*|[A-Z]\\d?|h\\d{3}|a\\d{3}|\\w*-based|.*-level|.*-scale|.*-source.*|.*-weights?");

    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "(?:模型|框架|工具|平台|系统|数据集|基准|助手|开源|发布|推出|项目|[Rr]eleas(?:es|ed)|[Ll]aunch(?:es|ed)|[Ii]ntroduc(?:es|ed|ing)|[Uu]nveil(?:s|ed)|[Oo]pen-?sourc(?:es|ed|ing)|[Dd]rops|[Dd]ebuts|[Aa]nnounce[sd])["
                        + " *“]*([A-Z][A-Za-z0-9.-]*+(?: [A-Z0-9][A-Za-z0-9.-]*+){0,3})");

    /** Characters before a name that do not yet make it a name among others. */
    private static final int OPENING = 16;

    private static final Pattern HEAD =
            Pattern.compile(
                    "^((?!The |A |An"
                            + " |How|Why|What|Show|Ask|Tell|Launch|Interview)[A-Z][\\w.-]*(?:"
                            + " \\d[\\w.-]*)?)(?:[:：]| [–—-] |$)");

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?<![\\p{IsLatin}\\d-])([A-Z][a-z]{2,}) \\d{1,2}(?:\\.\\d+)?(?:"
                            + " \\d+B)?(?![\\p{IsLatin}\\d,.:]*\\d|[\\p{IsLatin}%])");

    private static final Pattern SERIES =
            Pattern.compile(
                    "Notice|Week|Part|Day|Days|Issue|Chapter|No|Version|Top|Phase|Round|Section|Number|Page|Year|Article|Level|Tier|Series|Class|Type|Step|Only|About|Over|Under|After|Just|Than|All|The|For|From|With|And|These|Vol|Episode|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber");

    private SubjectFinder() {}

    /** The subject of a story's articles; {@link Subject#NONE} if they do not agree on one. */
    public static Subject of(List<Article> articles) {
        var votes = new LinkedHashMap<String, Subject>();
        var candidates = new ArrayList<Subject>();
        for (var article : articles) {
            var statements =
                    Statements.opening(article.id(), article.text().title(), article.text().body());
            candidates.addAll(candidates(statements));
        }
        // An organisation is the subject only where no article names a thing.
        candidates.sort(Comparator.comparing(c -> c.kind() == Kind.ORGANISATION));
        for (var candidate : candidates) {
            votes.putIfAbsent(Statement.lower(candidate.name()), candidate);
        }
        var texts = articles.stream().map(SubjectFinder::squeezed).toList();
        return votes.values().stream()
                .filter(candidate -> isNamedByHalf(candidate, texts))
                .findFirst()
                .orElse(Subject.NONE);
    }

    /** The subject that is known by name. */
    public static Subject named(String name, List<Article> articles) {
        var statements = new ArrayList<Statement>();
        articles.forEach(a ->
                statements.addAll(Statements.opening(a.id(), a.text().title(), a.text().body())));
        return known(name, statements);
    }

    /** The first organisation or project that a sentence names. */
    public static Optional<String> organisationIn(String sentence) {
        return Names.in(sentence, Statement.lower(sentence)).stream()
                .filter(m -> m.kind() == Mention.Kind.ORG || m.kind() == Mention.Kind.TOOL)
                .map(Mention::text)
                .findFirst();
    }

    /** What {@code name} is, by what the statements call it. */
    static Subject known(String name, List<Statement> statements) {
        boolean stopped = name.endsWith(".");
        return kindOf(stopped ? name.substring(0, name.length() - 1) : name, statements);
    }

    private static Subject kindOf(String name, List<Statement> statements) {
        var lower = Statement.lower(name);
        for (var mention : Names.in(name, lower)) {
            if (mention.start() == 0 || mention.isModel()) {
                return new Subject(name, kind(mention, name, statements));
            }
        }
        return new Subject(name, Kinds.guess(new Subject(name, Kind.UNKNOWN), statements));
    }

    private static final Pattern PRODUCT =
            Pattern.compile(
                    "(?:CLI|Code|Studio|App|Desktop|SDK|Cowork|Chrome|Canvas|Plan|Pay|Enterprise|Search|Atlas)\\b.*$");

    private static Kind kind(Mention mention, String name, List<Statement> statements) {
        return switch (mention.kind()) {
            case CLOSED -> PRODUCT.matcher(name).find() ? Kind.TOOL : Kind.SERVED_MODEL;
            case OPEN -> Kinds.orModel(new Subject(name, Kind.UNKNOWN), statements);
            case TOOL -> Kind.TOOL;
            case ORG, ROLE, SUBJECT ->
                    mention.end() == name.length()
                            ? Kind.ORGANISATION
                            : Kinds.guess(new Subject(name, Kind.UNKNOWN), statements);
        };
    }

    private static List<Subject> candidates(List<Statement> statements) {
        var candidates = new ArrayList<Subject>();
        var lead = statements.stream().filter(Statement::isLead).toList();
        for (var statement : lead) {
            Launched.in(statement).map(name -> known(name, statements)).ifPresent(candidates::add);
        }
        for (var statement : lead) {
            named(statement).map(name -> known(name, statements)).ifPresent(candidates::add);
        }
        for (var statement : lead) {
            headed(statement).map(name -> known(name, statements)).ifPresent(candidates::add);
        }
        for (var statement : lead) {
            announced(statement).map(name -> known(name, statements)).ifPresent(candidates::add);
        }
        for (var statement : lead) {
            numbered(statement).map(name -> known(name, statements)).ifPresent(candidates::add);
        }
        for (var statement : lead) {
            organisation(statement).ifPresent(candidates::add);
        }
        return candidates;
    }

    /** The first model or tool that a statement names outside a comparison, or a coined name. */
    private static Optional<String> named(Statement statement) {
        Map<Integer, String> names = new java.util.TreeMap<>();
        for (var mention : statement.mentions()) {
            boolean name =
                    mention.kind() == Mention.Kind.OPEN
                            || mention.kind() == Mention.Kind.TOOL
                            || isPutForward(statement, mention);
            if (name && !Focus.isCompared(statement, mention.start())) {
                names.put(mention.start(), mention.text().strip());
            }
        }
        var coined = COINED.matcher(statement.text());
        while (coined.find()) {
            boolean name =
                    !NO_NAME.matcher(coined.group()).matches()
                            && !Focus.isCompared(statement, coined.start());
            if (name && isNew(statement, coined.start(), coined.end())) {
                names.putIfAbsent(coined.start(), coined.group());
            }
        }
        return names.values().stream().findFirst();
    }

    /** A model that is served is the subject where a text begins with it or launches it. */
    private static boolean isPutForward(Statement statement, Mention mention) {
        return mention.kind() == Mention.Kind.CLOSED
                && (mention.start() <= OPENING
                        || statement.all(Cue.LAUNCHED, Cue.RELEASED, Cue.OPENED).stream()
                                .anyMatch(verb ->
                                        verb.end() <= mention.start()
                                                && mention.start() - verb.end() <= OPENING));
    }

    /** "Lark: a small model for birds" and, as a whole title, "Lark 2". */
    private static Optional<String> headed(Statement statement) {
        var head = HEAD.matcher(statement.text());
        return statement.isTitle()
                        && head.find()
                        && !NO_NAME.matcher(head.group(1)).matches()
                        && isNew(statement, head.start(1), head.end(1))
                ? Optional.of(head.group(1))
                : Optional.empty();
    }

    /** "Every step of Lark 3": a name with a number, in a title, that is none of a series. */
    private static Optional<String> numbered(Statement statement) {
        if (!statement.isTitle()) {
            return Optional.empty();
        }
        return NUMBERED.matcher(statement.text())
                .results()
                .filter(name -> !SERIES.matcher(name.group(1)).matches())
                .filter(name -> isNew(statement, name.start(), name.end()))
                .map(name -> name.group())
                .findFirst();
    }

    /** The name right after what announces it: "open-sources Helios", 视频生成模型Helios. */
    private static Optional<String> announced(Statement statement) {
        var announced = ANNOUNCED.matcher(statement.text());
        while (announced.find()) {
            var name = announced.group(1);
            if (!NO_NAME.matcher(name).matches()
                    && !Focus.isCompared(statement, announced.start(1))
                    && isNew(statement, announced.start(1), announced.end(1))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static boolean isNew(Statement statement, int start, int end) {
        return statement.mentions().stream()
                .noneMatch(mention ->
                        mention.start() < end
                                && mention.end() > start
                                && mention.kind() != Mention.Kind.ROLE);
    }

    private static Optional<Subject> organisation(Statement statement) {
        return statement.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.ORG)
                .findFirst()
                .map(mention -> new Subject(mention.text(), Kind.ORGANISATION));
    }

    /** Everything an article says, for a search by key. */
    private static String squeezed(Article article) {
        var text = article.text();
        return Subject.squeeze(Statement.lower(text.title() + "\n" + text.body()));
    }

    private static boolean isNamedByHalf(Subject subject, List<String> texts) {
        var keys = subject.keys();
        long naming = texts.stream().filter(text -> keys.stream().anyMatch(text::contains)).count();
        return naming * 2 >= texts.size();
    }
}
