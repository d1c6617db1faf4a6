package dev.docket.verdict.claim;

import dev.docket.verdict.Component;
import dev.docket.verdict.Status;
import dev.docket.verdict.claim.Subject.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Claims that something as a whole was opened or put up for download. */
final class OpenClaims {

    /** Words before a host that make it a place: "on Hugging Face". */
    private static final List<String> PLACES =
            List.of(
                    "on ",
                    "on the ",
                    "to ",
                    "from ",
                    "from the ",
                    "via ",
                    "at ",
                    "through ",
                    "在",
                    "于",
                    "至",
                    "到",
                    "登陆",
                    "上线",
                    "上架",
                    "na ",
                    "z ",
                    "w ",
                    "serwisie ");

    private static final Pattern VERSION =
            Pattern.compile(" v?\\d+\\.\\d+(?:\\.0)?(?:$|[:：\\s—–-](?!\\d))");

    private static final int LIST = 32;
    private static final String COUNTERS = "个款的种一强大级些名项套佳性者优势";

    private final Focus focus;

    OpenClaims(Focus focus) {
        this.focus = focus;
    }

    /** What the statement opens. */
    List<Opening> in(Statement statement) {
        var openings = new ArrayList<Opening>();
        for (var hit :
                statement.all(Cue.OPENED, Cue.OPEN_WORD, Cue.HOSTED, Cue.CODE_HOST, Cue.CLOSED)) {
            if (counts(statement, hit)) {
                for (var kind : Thing.openedBy(statement, hit, focus.subject())) {
                    add(openings, statement, hit, kind);
                }
            }
        }
        if (isNewVersionInTitle(statement)) {
            openings.add(new Opening(Kind.TOOL, Status.RELEASED, true, statement));
        }
        for (var launch : statement.all(Cue.RELEASED)) {
            launched(statement, launch, openings);
        }
        return openings;
    }

    /** Code, benchmarks and new versions of open software are open by being released. */
    private void launched(Statement statement, Hit<Cue> verb, List<Opening> openings) {
        if (!statement.isLead()
                || !focus.concerns(statement, verb)
                || Modality.of(statement, verb) != Modality.ASSERTED) {
            return;
        }
        var kinds = Thing.openedBy(statement, verb, Subject.NONE);
        boolean code = kinds.contains(Kind.TOOL) && Thing.isCode(statement, verb);
        if (code || isNewVersion(statement)) {
            openings.add(new Opening(Kind.TOOL, Status.RELEASED, true, statement));
        }
        if (kinds.contains(Kind.BENCHMARK)
                && !statement.has(Cue.COMPARE)
                && !statement.lower().contains("result")) {
            openings.add(new Opening(Kind.BENCHMARK, Status.RELEASED, true, statement));
        }
    }

    /** "llm-d 0.3: ..." releases it; "olmocr v0.1.53" mends it, which is no news. */
    private boolean isNewVersionInTitle(Statement statement) {
        return statement.isTitle()
                && focus.subject().kind() == Kind.TOOL
                && statement.mentions().stream()
                        .anyMatch(m ->
                                m.kind() == Mention.Kind.TOOL
                                        && VERSION
                                                .matcher(statement.text().substring(m.end()))
                                                .lookingAt());
    }

    private boolean isNewVersion(Statement statement) {
        return focus.subject().kind() == Kind.TOOL
                && statement.has(Cue.LAUNCHED)
                && statement.mentions().stream()
                        .anyMatch(m ->
                                m.kind() == Mention.Kind.TOOL
                                        && focus.subject().isNamedIn(Statement.lower(m.text())));
    }

    /**
     * Something opened, promised or withheld.
     *
     * @param status released, promised, withheld or gated
     */
    record Opening(Kind kind, Status status, boolean firm, Statement statement) {

        /** The component that this is, if the card has a row for it. */
        List<Claim> claims() {
            return switch (kind) {
                case MODEL, SERVED_MODEL -> List.of(claim(Component.WEIGHTS));
                case DATASET -> List.of(claim(Component.TRAINING_DATA));
                case BENCHMARK -> List.of(claim(Component.EVALUATION));
                case TOOL, ORGANISATION, UNKNOWN -> List.of();
            };
        }

        private Claim claim(Component component) {
            return new Claim(component, status, firm, statement.isLead(), statement.evidence());
        }
    }

    private boolean counts(Statement statement, Hit<Cue> hit) {
        return focus.concerns(statement, hit)
                && switch (hit.what()) {
                    case HOSTED, CODE_HOST ->
                            focus.subject().kind() != Kind.SERVED_MODEL
                                    && isPlace(statement, hit)
                                    && isMoved(statement, hit);
                    case OPEN_WORD, CLOSED -> isAnchored(statement, hit);
                    default -> true;
                };
    }

    /** An adjective counts where the subject is named or something is launched. */
    private boolean isAnchored(Statement statement, Hit<Cue> hit) {
        if (isVerb(statement, hit)) {
            return true;
        }
        if (focus.subject().kind() == Kind.SERVED_MODEL) {
            return false;
        }
        if (isPlural(statement, hit)) {
            return statement.has(Cue.LAUNCHED)
                    && (statement.isTitle() || focus.subject().kind() == Kind.MODEL);
        }
        return statement.has(Cue.LAUNCHED)
                || focus.isNamedIn(statement)
                || statement.linksTo("github.com")
                || statement.lower().contains("项目地址");
    }

    /** "Open-source models" in general are nobody's release. */
    private static boolean isPlural(Statement statement, Hit<Cue> hit) {
        int to = Math.min(statement.lower().length(), hit.end() + 24);
        var after = statement.lower().substring(hit.end(), to);
        return after.contains("models")
                || after.contains("llms")
                || statement.lower().startsWith("models", hit.end() - 6);
    }

    private void add(List<Opening> openings, Statement statement, Hit<Cue> hit, Kind kind) {
        if (kind == Kind.UNKNOWN || (isHost(hit) && !fitsHost(hit, kind))) {
            return;
        }
        boolean firm =
                hit.what() == Cue.OPENED
                        || hit.what() == Cue.HOSTED
                        || isVerb(statement, hit)
                        || isRefusal(statement, hit);
        switch (Modality.of(statement, hit)) {
            case ASSERTED ->
                    openings.add(new Opening(kind, released(statement, kind), firm, statement));
            case FUTURE -> openings.add(new Opening(kind, Status.PROMISED, true, statement));
            case NEGATED -> openings.add(new Opening(kind, Status.WITHHELD, firm, statement));
            case HEDGED, PAST -> {}
        }
    }

    private static Status released(Statement statement, Kind kind) {
        return kind == Kind.MODEL && statement.has(Cue.GATE) ? Status.GATED : Status.RELEASED;
    }

    private static boolean isHost(Hit<Cue> hit) {
        return hit.what() == Cue.HOSTED || hit.what() == Cue.CODE_HOST;
    }

    /** One downloads an app from anywhere; a model's code on GitHub is not the model. */
    private static boolean fitsHost(Hit<Cue> hit, Kind kind) {
        return hit.what() == Cue.HOSTED ? kind != Kind.TOOL : kind == Kind.TOOL;
    }

    /** Something has to be put there: merely being talked about on GitHub is no release. */
    private static boolean isMoved(Statement statement, Hit<Cue> hit) {
        return statement.lower().startsWith("download", hit.start())
                || statement.has(Cue.RELEASED)
                || statement.has(Cue.OPENED)
                || statement.has(Cue.OPEN_WORD);
    }

    private static boolean isPlace(Statement statement, Hit<Cue> hit) {
        var name = statement.lower().substring(hit.start(), hit.end());
        if (name.startsWith("download")
                || name.startsWith("gguf")
                || name.equals("下载")
                || name.contains("本地")) {
            return true;
        }
        var before = statement.lower().substring(Math.max(0, hit.start() - LIST), hit.start());
        return PLACES.stream()
                        .anyMatch(place -> before.endsWith(place) || before.contains(" " + place))
                || PLACES.stream()
                        .anyMatch(place -> !place.endsWith(" ") && before.contains(place));
    }

    /** 暂不开源 and "not open source" are said of the subject; "closed model" may be an aside. */
    private static boolean isRefusal(Statement statement, Hit<Cue> hit) {
        var words = statement.lower().substring(hit.start(), hit.end());
        return hit.what() == Cue.CLOSED && (words.contains("开源") || words.contains("not open"));
    }

    /** 开源 is a verb unless a counter or 的 stands before it; "to open source", "we open source". */
    private static boolean isVerb(Statement statement, Hit<Cue> hit) {
        var lower = statement.lower();
        if (hit.what() != Cue.OPEN_WORD || hit.start() == 0) {
            return hit.what() == Cue.OPENED || lower.startsWith("开源", hit.start());
        }
        if (lower.startsWith("开源", hit.start())) {
            return COUNTERS.indexOf(lower.charAt(hit.start() - 1)) < 0;
        }
        return lower.startsWith("to ", hit.start() - 3) || lower.startsWith("we ", hit.start() - 3);
    }
}
