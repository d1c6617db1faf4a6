package dev.docket.feed.websub;

import dev.docket.feed.HubSettings;
import dev.docket.feed.HubStage;
import dev.docket.platform.http.FormPost;
import dev.docket.platform.http.PostOutcome;
import dev.docket.platform.http.WebAddress;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Asks hubs for what is due: to begin, to renew, to end (WebSub, section 5.1). */
@Singleton
public class Asking {

    private static final int LONGEST_WORDS = 200;

    private final Jdbi jdbi;
    private final FormPost post;
    private final Callbacks callbacks;
    private final Reach reach;
    private final HubSettings settings;
    private final InstantSource clock;

    Asking(
            Jdbi jdbi,
            FormPost post,
            Callbacks callbacks,
            Reach reach,
            HubSettings settings,
            InstantSource clock) {
        this.jdbi = jdbi;
        this.post = post;
        this.callbacks = callbacks;
        this.reach = reach;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Asks the hubs whose time has come, a batch at most.
     *
     * @return how many were asked
     */
    public int askDue() {
        var due = claim();
        due.forEach(this::ask);
        return due.size();
    }

    private List<Subscription> claim() {
        var now = clock.instant();
        return jdbi.inTransaction(handle -> {
            var store = handle.attach(SubscriptionStore.class);
            var claimed = new ArrayList<Subscription>();
            for (var subscription : store.due(now, settings.batch())) {
                subscription
                        .asked(now)
                        .ifPresentOrElse(
                                asked -> {
                                    store.save(asked);
                                    claimed.add(asked);
                                },
                                () -> store.forget(subscription.id()));
            }
            return claimed;
        });
    }

    private void ask(Subscription subscription) {
        var outcome = post.post(door(subscription.terms().hub()), form(subscription));
        jdbi.useExtension(
                SubscriptionStore.class,
                store ->
                        store.noteReply(
                                subscription.id(),
                                subscription.attempts(),
                                problem(outcome, subscription),
                                notBefore(outcome)));
    }

    private URI door(String hub) {
        var address = WebAddress.of(hub);
        return reach.asksInTheClear() ? address : secured(address);
    }

    /**
     * The same address by https. The secret is nobody else's business (section 5.1), and all the
     * large hubs that feeds still name with http answer there.
     */
    static URI secured(URI hub) {
        return URI.create(
                hub.toString()
                        .replaceFirst("^(?i:http)://([^/?#]*?)(?::80)?(?=[/?#]|$)", "https://$1"));
    }

    private Map<String, String> form(Subscription subscription) {
        boolean leaving = subscription.stage() == HubStage.LEAVING;
        var form = new LinkedHashMap<String, String>();
        form.put("hub.mode", leaving ? "unsubscribe" : "subscribe");
        form.put("hub.topic", subscription.terms().topic());
        form.put("hub.callback", callbacks.address(subscription));
        form.put("hub.verify", "async"); // hubs of PubSubHubbub 0.3 insist on it
        if (!leaving) {
            form.put("hub.lease_seconds", Long.toString(settings.lease().toSeconds()));
            form.put("hub.secret", callbacks.secret(subscription));
        }
        return form;
    }

    private static @Nullable String problem(PostOutcome outcome, Subscription subscription) {
        return switch (outcome) {
            case PostOutcome.Accepted() ->
                    subscription.attempts() == 1
                            ? null
                            : "The hub takes our requests but does not verify them; can it reach %s?"
                                    .formatted(subscription.terms().base());
            case PostOutcome.AskedToWait(var status, var notBefore) ->
                    "HTTP %d: the hub asks us to wait until %s".formatted(status, notBefore);
            case PostOutcome.Refused(var status, var said) ->
                    said.isBlank()
                            ? "HTTP %d from the hub".formatted(status)
                            : "HTTP %d from the hub: %s"
                                    .formatted(status, Said.briefly(said, LONGEST_WORDS));
            case PostOutcome.Failed(var reason) -> reason;
        };
    }

    private static Instant notBefore(PostOutcome outcome) {
        return outcome instanceof PostOutcome.AskedToWait(_, var until) ? until : Instant.EPOCH;
    }
}
