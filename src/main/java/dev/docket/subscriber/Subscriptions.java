package dev.docket.subscriber;

import dev.docket.platform.mail.AddressCheck;
import dev.docket.platform.mail.AddressCheck.Invalid;
import dev.docket.platform.mail.AddressCheck.Valid;
import dev.docket.platform.mail.MailAddress;
import dev.docket.platform.text.Language;
import dev.docket.subscriber.AskAnswer.Accepted;
import dev.docket.subscriber.AskAnswer.BadAddress;
import dev.docket.subscriber.AskAnswer.TooMany;
import dev.docket.subscriber.letter.Letters;
import dev.docket.subscriber.limit.NetworkLimit;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * How people subscribe, confirm, choose and leave. Nobody reads without having confirmed from the
 * mailbox itself, and every step is kept as proof.
 */
@Singleton
public class Subscriptions {

    private final SubscriberStore store;
    private final SubscriberTokens tokens;
    private final Letters letters;
    private final NetworkLimit limit;
    private final SubscriberConfig config;
    private final InstantSource clock;

    public Subscriptions(
            Jdbi jdbi,
            SubscriberTokens tokens,
            Letters letters,
            SubscriberConfig config,
            InstantSource clock) {
        this.store = jdbi.onDemand(SubscriberStore.class);
        this.tokens = tokens;
        this.letters = letters;
        this.limit = new NetworkLimit(config.requestsAnHour(), clock);
        this.config = config;
        this.clock = clock;
    }

    /** Takes a request; the mail to confirm it follows soon, within its limits. */
    public AskAnswer ask(Ask ask) {
        return switch (AddressCheck.of(ask.address())) {
            case Invalid(var problem) -> new BadAddress(problem);
            case Valid(var address) ->
                    limit.admits(ask.network()) ? accept(ask, address) : new TooMany();
        };
    }

    private AskAnswer accept(Ask ask, MailAddress address) {
        var now = clock.instant();
        var language = ask.language();
        var asked =
                store.inTransaction(step -> {
                    var subscriber =
                            step.ask(
                                    UUID.randomUUID(),
                                    config.edition(),
                                    address.toString(),
                                    address.key(),
                                    language.tag(),
                                    now);
                    step.record(
                            subscriber.id(),
                            "asked",
                            now,
                            ask.form(),
                            Consent.textVersion(language));
                    return subscriber;
                });
        letters.want(asked.id());
        return new Accepted();
    }

    /** Who holds this link to confirm; empty if it is altered or has expired. */
    public Optional<Subscriber> toConfirm(String token) {
        return tokens.confirming(token).flatMap(store::find);
    }

    /**
     * Confirms, once or again; empty if the link is worthless, or older than the reader's leaving.
     */
    public Optional<Subscriber> confirm(String token) {
        return toConfirm(token)
                .map(subscriber -> act(subscriber, "confirmed", "mail"))
                .filter(subscriber -> subscriber.state() == Subscriber.State.CONFIRMED);
    }

    /** Who holds this link to leave; it never expires. */
    public Optional<Subscriber> toLeave(String token) {
        return tokens.leaving(token).flatMap(store::find);
    }

    /** Leaves, once or again. */
    public Optional<Subscriber> leave(String token) {
        return toLeave(token).map(subscriber -> act(subscriber, "left", "link"));
    }

    /** Undoes leaving, for one who had confirmed. */
    public Optional<Subscriber> comeBack(String token) {
        return toLeave(token).map(subscriber -> act(subscriber, "returned", "link"));
    }

    /** Who holds this link to the preferences; it never expires. */
    public Optional<Subscriber> toChoose(String token) {
        return tokens.choosing(token).flatMap(store::find);
    }

    public Optional<Subscriber> choose(String token, Language language, boolean paused) {
        return toChoose(token)
                .filter(subscriber -> store.prefer(subscriber.id(), language.tag(), paused) == 1)
                .flatMap(subscriber -> store.find(subscriber.id()));
    }

    private Subscriber act(Subscriber subscriber, String act, String form) {
        var id = subscriber.id();
        var now = clock.instant();
        return store.inTransaction(step -> {
            int changed =
                    switch (act) {
                        case "confirmed" -> step.confirm(id, now);
                        case "left" -> step.leave(id);
                        default -> step.comeBack(id);
                    };
            if (changed > 0) {
                step.record(id, act, now, form, Consent.textVersion(subscriber.language()));
            }
            return step.find(id).orElse(subscriber);
        });
    }
}
