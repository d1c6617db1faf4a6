package dev.docket.verdict.claim;

import dev.docket.verdict.Component;
import dev.docket.verdict.Status;
import java.util.List;
import java.util.Optional;

/** Claims that a model is served: through an API, in an app, to subscribers. */
final class ServiceClaims {

    private static final int REACH = 70;

    private static final int NEXT = 24;

    /** A price is an offer without a verb. */
    private static final List<String> PRICES =
            List.of("per million", "每百万", "api pric", "api 定价", "api 价格");

    private final Focus focus;

    ServiceClaims(Focus focus) {
        this.focus = focus;
    }

    Optional<Claim> in(Statement statement) {
        var service =
                statement.all(Cue.API, Cue.SERVICE).stream()
                        .filter(hit -> isAboutModel(statement) || isNewApi(statement, hit))
                        .filter(hit -> isSpokenOfUs(statement, hit) && isOffered(statement, hit))
                        .findFirst();
        if (service.isPresent() || isServedModelLaunched(statement)) {
            return Optional.of(
                    new Claim(
                            Component.API,
                            Status.RELEASED,
                            service.isPresent(),
                            statement.isLead(),
                            statement.evidence()));
        }
        return Optional.empty();
    }

    private boolean isAboutModel(Statement statement) {
        return focus.subject().isModel() || statement.has(Cue.MODEL);
    }

    /** "Launches a text-to-speech API": the API is the news. */
    private static boolean isNewApi(Statement statement, Hit<Cue> hit) {
        return hit.what() == Cue.API
                && statement.isLead()
                && statement.all(Cue.LAUNCHED).stream()
                        .anyMatch(verb -> verb.before(hit) && verb.distance(hit) <= NEXT);
    }

    private boolean isSpokenOfUs(Statement statement, Hit<Cue> hit) {
        return focus.concerns(statement, hit) || focus.isNamedIn(statement);
    }

    private static boolean isOffered(Statement statement, Hit<Cue> service) {
        if (PRICES.stream()
                .anyMatch(price -> statement.lower().startsWith(price, service.start()))) {
            return true;
        }
        return statement.all(Cue.RELEASED, Cue.OPENED).stream()
                .anyMatch(verb ->
                        verb.distance(service) <= REACH
                                && !statement.hasBetween(Cue.BREAK, verb.end(), service.start())
                                && Modality.of(statement, verb) == Modality.ASSERTED);
    }

    /** GPT, Claude or Gemini launched is a service launched: these are never released. */
    private boolean isServedModelLaunched(Statement statement) {
        return focus.subject().kind() == Subject.Kind.SERVED_MODEL
                && statement.isLead()
                && focus.isNamedIn(statement)
                && statement.all(Cue.LAUNCHED).stream()
                        .anyMatch(verb ->
                                Modality.of(statement, verb) == Modality.ASSERTED
                                        && focus.concerns(statement, verb));
    }
}
