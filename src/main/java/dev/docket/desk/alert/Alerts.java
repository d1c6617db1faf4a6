package dev.docket.desk.alert;

import dev.docket.desk.DeskConfig;
import dev.docket.feed.Sources;
import dev.docket.platform.DocketConfig;
import dev.docket.platform.mail.AddressCheck;
import dev.docket.platform.mail.AddressCheck.Invalid;
import dev.docket.platform.mail.AddressCheck.Valid;
import dev.docket.platform.mail.MailAddress;
import dev.docket.platform.mail.OperatorMail;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;

/**
 * Mails the operator what is new and bad: once a day at most, and nothing when there is nothing.
 */
@Singleton
public class Alerts {

    private static final Duration PAUSE = Duration.ofDays(1);

    /** A delivery is settled a moment before others can see it. */
    private static final Duration SETTLING = Duration.ofMinutes(1);

    private final DeskConfig config;
    private final OperatorMail mail;
    private final URI base;
    private final InstantSource clock;
    private final AlertStore store;
    private final FailingSources failing;

    public Alerts(
            DeskConfig config,
            DocketConfig docket,
            OperatorMail mail,
            Sources sources,
            Jdbi jdbi,
            InstantSource clock) {
        this.config = config;
        this.mail = mail;
        this.base = docket.baseUrl();
        this.clock = clock;
        this.store = jdbi.onDemand(AlertStore.class);
        this.failing = new FailingSources(sources, store);
    }

    /**
     * Keeps count of what fails, and tells it if it is time to.
     *
     * @throws dev.docket.platform.mail.MailNotSentException if there is something to tell and the
     *     mail does not leave; it is told the next time
     * @throws IllegalArgumentException if the configured address is none
     */
    public void tellWhatIsNew() {
        var now = clock.instant().minus(SETTLING);
        failing.look(now);
        var told = store.told().orElse(Instant.EPOCH);
        if (config.alertAddress().isPresent() && !now.isBefore(told.plus(PAUSE))) {
            tell(address(config.alertAddress().get()), told, now);
        }
    }

    private void tell(MailAddress operator, Instant told, Instant now) {
        var alert = new Alert(failing.lostPatience(told, now), store.refused(told, now));
        if (!alert.isEmpty()) {
            mail.send(operator, alert.subject(), alert.text(base));
            store.tell(now);
        }
    }

    private static MailAddress address(String configured) {
        return switch (AddressCheck.of(configured)) {
            case Valid(MailAddress address) -> address;
            case Invalid _ ->
                    throw new IllegalArgumentException(
                            "docket.desk.alert-address is no mail address: " + configured);
        };
    }
}
