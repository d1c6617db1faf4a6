package dev.docket.desk.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.desk.DeskConfig;
import dev.docket.desk.DeskRows;
import dev.docket.feed.Sources;
import dev.docket.platform.DocketConfig;
import dev.docket.platform.database.TestDatabase;
import dev.docket.platform.mail.MailConfig;
import dev.docket.platform.mail.MailConfigs;
import dev.docket.platform.mail.MailNotSentException;
import dev.docket.platform.mail.OperatorMail;
import dev.docket.platform.time.DocketClock;
import io.quarkus.mailer.Mail;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertsIT {

    private static final Instant START = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration NOW = Duration.ZERO;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration THREE_DAYS = Duration.ofDays(3);

    private final Jdbi jdbi = TestDatabase.fresh();
    private final DeskRows rows = new DeskRows(jdbi);
    private final DocketClock clock = new DocketClock();
    private final List<Mail> sent = new ArrayList<>();
    private boolean serverIsAway;
    private Alerts alerts = alerts("operator@example.org");

    @BeforeEach
    void stop_the_clock() {
        clock.pin(START);
    }

    private Alerts alerts(String address) {
        var mail =
                new OperatorMail(
                        this::take,
                        MailConfigs.of(
                                MailConfig.class, Map.of("docket.smtp.host", "mail.example")));
        var config = Map.of("docket.base-url", "https://docket.example");
        return new Alerts(
                MailConfigs.of(DeskConfig.class, Map.of("docket.desk.alert-address", address)),
                MailConfigs.of(DocketConfig.class, config),
                mail,
                new Sources(jdbi, clock),
                jdbi,
                clock);
    }

    private void take(Mail... mails) {
        if (serverIsAway) {
            throw new IllegalStateException("connection refused");
        }
        sent.addAll(List.of(mails));
    }

    /** Looks at these times after the start. */
    private void look(Duration... times) {
        for (var time : times) {
            clock.pin(START.plus(time));
            alerts.tellWhatIsNew();
        }
    }

    private void refusal(String address, Duration at) {
        rows.refusal(address, "550 no such user");
        jdbi.useHandle(handle ->
                handle.createUpdate("UPDATE delivery SET settled = :at WHERE address = :address")
                        .bind("at", START.plus(at))
                        .bind("address", address)
                        .execute());
    }

    private void set(String column, Object value, long source) {
        jdbi.useHandle(handle ->
                handle.createUpdate("UPDATE source SET " + column + " = :value WHERE id = :id")
                        .bind("value", value)
                        .bind("id", source)
                        .execute());
    }

    private String text(int mail) {
        return Objects.requireNonNull(sent.get(mail).getText());
    }

    @Test
    void a_house_where_all_is_well_sends_nothing() {
        look(NOW, THREE_DAYS, Duration.ofDays(5));
        assertEquals(List.of(), sent);
    }

    @Test
    void a_source_that_fails_for_three_days_is_told_once() {
        rows.source("Lab");
        look(NOW, DAY, THREE_DAYS.minusSeconds(1));
        assertEquals(0, sent.size());
        look(THREE_DAYS, THREE_DAYS.plus(HOUR), Duration.ofDays(5));
        assertEquals(1, sent.size());
        assertEquals(List.of("operator@example.org"), sent.getFirst().getTo());
        assertTrue(text(0).contains("- Lab (Lab), since 2026-03-02: certificate expired"), text(0));
        assertTrue(text(0).contains("https://docket.example/desk/sources"), text(0));
    }

    @Test
    void a_source_that_comes_back_gets_its_patience_back() {
        long lab = rows.source("Lab");
        look(NOW);
        set("health", "WELL", lab);
        look(DAY);
        set("health", "FAILING", lab);
        look(DAY.plus(HOUR), THREE_DAYS.plus(DAY));
        assertEquals(0, sent.size());
        look(THREE_DAYS.plus(DAY).plus(HOUR));
        assertEquals(1, sent.size());
    }

    @ParameterizedTest
    @CsvSource({"FAILING, 1", "GONE, 1", "WAITING, 0", "NEW, 0", "WELL, 0"})
    void only_what_is_broken_is_told(String health, int mails) {
        set("health", health, rows.source("Lab"));
        look(NOW, THREE_DAYS);
        assertEquals(mails, sent.size());
    }

    @Test
    void a_source_that_was_paused_is_nobodys_trouble() {
        set("paused", true, rows.source("Lab"));
        look(NOW, THREE_DAYS);
        assertEquals(0, sent.size());
    }

    @Test
    void a_source_without_a_known_problem_is_told_all_the_same() {
        long lab = rows.source("Lab");
        jdbi.useHandle(handle -> handle.execute("UPDATE source SET problem = NULL"));
        set("health", "GONE", lab);
        look(NOW, THREE_DAYS);
        assertTrue(text(0).contains(": no reason is known"), text(0));
    }

    @Test
    void every_refusal_is_told_once_and_no_more_than_one_mail_goes_a_day() {
        for (int hour = 0; hour < 72; hour += 6) {
            refusal("reader" + hour + "@example.org", Duration.ofHours(hour));
        }
        for (int hour = 0; hour <= 96; hour += 6) {
            look(Duration.ofHours(hour));
        }
        assertEquals(4, sent.size());
        for (int hour = 0; hour < 72; hour += 6) {
            var address = "reader" + hour + "@";
            assertEquals(1, sent.stream().filter(mail -> mail.getText().contains(address)).count());
        }
    }

    @Test
    void a_refusal_of_this_very_moment_waits_until_all_of_its_kind_can_be_seen() {
        refusal("now@example.org", Duration.ZERO);
        alerts.tellWhatIsNew();
        assertEquals(0, sent.size());
        clock.pin(START.plus(Duration.ofMinutes(1)));
        alerts.tellWhatIsNew();
        assertEquals(1, sent.size());
    }

    @Test
    void an_alert_that_did_not_leave_is_told_the_next_time() {
        refusal("gone@example.org", Duration.ZERO);
        serverIsAway = true;
        clock.pin(START.plus(HOUR));
        assertThrows(MailNotSentException.class, alerts::tellWhatIsNew);
        serverIsAway = false;
        clock.pin(START.plus(HOUR).plus(HOUR));
        alerts.tellWhatIsNew();
        assertEquals(1, sent.size());
        assertTrue(text(0).contains("gone@example.org"));
    }

    @Test
    void patience_is_counted_although_nobody_is_to_be_told_yet() {
        rows.source("Lab");
        alerts = alerts("");
        look(NOW, THREE_DAYS);
        assertEquals(0, sent.size());
        alerts = alerts("operator@example.org");
        alerts.tellWhatIsNew();
        assertEquals(1, sent.size());
        assertFalse(text(0).contains("Refused"));
    }

    @Test
    void an_address_that_is_none_is_named_with_its_setting() {
        alerts = alerts("operator");
        var problem = assertThrows(IllegalArgumentException.class, alerts::tellWhatIsNew);
        assertEquals(
                "docket.desk.alert-address is no mail address: operator", problem.getMessage());
    }

    @Test
    void a_source_that_was_deleted_is_forgotten() {
        long lab = rows.source("Lab");
        look(NOW);
        jdbi.useHandle(handle -> handle.execute("DELETE FROM source WHERE id = ?", lab));
        look(THREE_DAYS);
        assertEquals(0, sent.size());
    }
}
