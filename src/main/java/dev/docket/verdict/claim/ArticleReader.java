package dev.docket.verdict.claim;

import dev.docket.article.Article;
import dev.docket.verdict.Component;
import dev.docket.verdict.Event;
import dev.docket.verdict.Evidence;
import dev.docket.verdict.Licence;
import dev.docket.verdict.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one article with its subject in mind. */
public final class ArticleReader {

    /** Titles of essays, tutorials and round-ups: what they mention is not their news. */
    private static final Pattern ESSAY =
            Pattern.compile(
                    "(?i)\\?\\s*$|^(?:why|how|what|when|who|thoughts|lessons|understanding|a"
                        + " guide|towards?|inside|on |in defen[cs]e|the"
                        + " (?:case|state|future|art|problem|end))\\b|\\b(?:explained|tutorial|guide"
                        + " to|deep"
                        + " dive|opinion|roundup|retrospective|lessons|primer|interview|podcast|introduction|interview(?:s|ing)|best practices?|case"
                        + " study)\\b|为什么|如何|怎么|解读|教程|盘点|实测|手把手|教你|一文|入门|指南|详解|？\\s*$");

    /** The stem of "open" in the languages that we read. */
    private static final List<String> OPEN = List.of("open", "开", "otev", "otwart");

    private final Focus focus;
    private final long articleId;

    private final List<Claim> claims = new ArrayList<>();
    private final List<Evidence> tools = new ArrayList<>();
    private boolean toolInLead;
    private final List<Licence> licences = new ArrayList<>();
    private final List<Evidence> openWords = new ArrayList<>();
    private final List<Reading.Restriction> restrictions = new ArrayList<>();
    private @Nullable Event event;
    private @Nullable Evidence rumour;
    private @Nullable Evidence denial;
    private @Nullable Evidence launch;

    private ArticleReader(long articleId, Subject subject, List<Statement> statements) {
        this.articleId = articleId;
        this.focus = Focus.on(subject, statements);
    }

    /** What {@code article} says about {@code subject}. */
    public static Reading read(Article article, Subject subject) {
        return read(
                article.id(),
                subject,
                Statements.of(article.id(), article.text().title(), article.text().body()));
    }

    static Reading read(long articleId, Subject subject, List<Statement> statements) {
        var reader = new ArticleReader(articleId, subject, statements);
        boolean whole = reader.isAboutSubject(statements);
        Statement previous = null;
        for (var statement : statements) {
            if (statement.isLead() || whole) {
                reader.take(statement, previous);
            }
            previous = statement;
        }
        return reader.result();
    }

    /**
     * Whether the whole text is about the subject, so that what it says further down counts too: a
     * title that names it, or an opening that launches it, and no essay's title.
     */
    private boolean isAboutSubject(List<Statement> statements) {
        var title = statements.isEmpty() ? null : statements.getFirst();
        if (title == null || !title.isTitle() || title.text().isBlank()) {
            return focus.subject().isKnown();
        }
        return focus.subject().isKnown()
                && focus.subject().kind() != Subject.Kind.ORGANISATION
                && (focus.isNamedIn(title) || statements.stream().anyMatch(this::isLaunchedIn))
                && !ESSAY.matcher(title.text()).find();
    }

    private boolean isLaunchedIn(Statement statement) {
        return statement.isLead()
                && focus.isNamedIn(statement)
                && (statement.has(Cue.LAUNCHED)
                        || statement.has(Cue.OPENED)
                        || statement.all(Cue.RELEASED).stream()
                                .anyMatch(verb ->
                                        statement.lower().startsWith("we ", verb.start() - 3)));
    }

    private void take(Statement statement, @Nullable Statement previous) {
        if (statement.isLead()) {
            lead(statement);
        }
        if (statement.text().endsWith("?") || statement.text().endsWith("？")) {
            return;
        }
        if (statement.isLead() || isAboutParts(statement)) {
            new ComponentClaims(focus)
                    .in(statement).stream().filter(this::canBeOurs).forEach(claims::add);
            new OpenClaims(focus).in(statement).forEach(this::open);
        }
        new ServiceClaims(focus).in(statement).ifPresent(claims::add);
        license(statement, previous);
        restrictions.addAll(Restrictions.in(statement));
    }

    /** A tool has no weights and no data of its own: what its text says in passing is others'. */
    private boolean isAboutParts(Statement statement) {
        return focus.subject().kind() != Subject.Kind.TOOL || focus.isNamedIn(statement);
    }

    /** "Compatible with older checkpoints" is said of a trainer, not of its weights. */
    private boolean canBeOurs(Claim claim) {
        return focus.subject().kind() != Subject.Kind.TOOL
                || (claim.component() != Component.WEIGHTS
                        && claim.component() != Component.INTERMEDIATE_CHECKPOINTS);
    }

    /** Weights under a licence are weights that one can have. */
    private void license(Statement statement, @Nullable Statement previous) {
        for (var licence : new LicenceClaims(focus).in(statement, previous)) {
            licences.add(licence);
            if (licence.scope().contains("weights")
                    && isOfWeights(statement)
                    && !statement.has(Cue.FUTURE)) {
                claims.add(
                        new Claim(
                                Component.WEIGHTS,
                                Status.RELEASED,
                                false,
                                statement.isLead(),
                                licence.evidence()));
            }
        }
    }

    /** A licence of something that nobody calls a model says nothing of weights. */
    private boolean isOfWeights(Statement statement) {
        return focus.subject().isModel() || statement.has(Cue.WEIGHTS) || statement.has(Cue.MODEL);
    }

    private void open(OpenClaims.Opening opening) {
        claims.addAll(opening.claims());
        if (opening.kind() == Subject.Kind.TOOL && opening.status() == Status.RELEASED) {
            tools.add(opening.statement().evidence());
            toolInLead |= opening.statement().isLead() && opening.firm();
        }
        if (isCalledOpen(opening.statement())) {
            openWords.add(opening.statement().evidence());
        }
    }

    /** "Released the weights" opens something without calling it open. */
    private static boolean isCalledOpen(Statement statement) {
        return statement.all(Cue.OPENED, Cue.OPEN_WORD).stream()
                .map(hit -> statement.lower().substring(hit.start(), hit.end()))
                .anyMatch(words -> OPEN.stream().anyMatch(words::contains));
    }

    /** What only the title and the first sentences decide: what the story is about. */
    private void lead(Statement statement) {
        EventClaims.in(statement).ifPresent(said -> take(said, statement));
        if (statement.has(Cue.DENIED)) {
            denial = denial == null ? statement.evidence() : denial;
        }
        if (statement.has(Cue.HEDGE) && event == null) {
            rumour = rumour == null ? statement.evidence() : rumour;
        }
        if (launch == null && isLaunch(statement)) {
            launch = statement.evidence();
        }
    }

    private void take(EventClaims.Said said, Statement statement) {
        boolean denied = said.modality() == Modality.NEGATED || statement.has(Cue.DENIED);
        if (denied) {
            denial = statement.evidence();
        } else if (said.modality() == Modality.ASSERTED && event == null) {
            event = said.event();
        }
    }

    private boolean isLaunch(Statement statement) {
        return focus.subject().isModel()
                && focus.isNamedIn(statement)
                && statement.all(Cue.LAUNCHED).stream()
                        .anyMatch(verb -> Modality.of(statement, verb) == Modality.ASSERTED);
    }

    private Reading result() {
        return new Reading(
                articleId,
                List.copyOf(claims),
                List.copyOf(tools),
                toolInLead,
                List.copyOf(licences),
                List.copyOf(openWords),
                List.copyOf(restrictions),
                event,
                rumour,
                denial,
                launch);
    }
}
