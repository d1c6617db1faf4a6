package dev.docket.desk.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.desk.DeskPassword;
import dev.docket.platform.database.TestDatabase;
import dev.docket.platform.security.Secrets;
import dev.docket.platform.security.SignedTokens;
import dev.docket.platform.time.DocketClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionIT {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Jdbi jdbi = TestDatabase.fresh();
    private final DocketClock clock = new DocketClock();
    private final DeskPassword password = new DeskPassword(jdbi);
    private final SignedTokens tokens = new SignedTokens(new Secrets(jdbi), clock);
    private final Session session = new Session(tokens, password, clock);

    @BeforeEach
    void stop_the_clock() {
        clock.pin(NOON);
    }

    @Test
    void every_replica_knows_a_session_and_none_keeps_it() {
        password.createIfMissing();
        var cookie = session.open();
        var other =
                new Session(
                        new SignedTokens(new Secrets(jdbi), clock), new DeskPassword(jdbi), clock);
        assertTrue(other.isOpen(cookie));
    }

    @Test
    void a_session_lasts_a_working_day_and_not_a_second_more() {
        password.createIfMissing();
        var cookie = session.open();
        clock.pin(NOON.plus(Duration.ofHours(12)).minusSeconds(1));
        assertTrue(session.isOpen(cookie));
        clock.pin(NOON.plus(Duration.ofHours(12)));
        assertFalse(session.isOpen(cookie));
    }

    @Test
    void a_new_password_ends_every_session_of_the_old_one() {
        password.createIfMissing();
        var cookie = session.open();
        jdbi.useHandle(handle -> handle.execute("DELETE FROM desk_password"));
        assertFalse(session.isOpen(cookie), "not without a password either");
        password.createIfMissing();
        assertFalse(session.isOpen(cookie));
        assertTrue(session.isOpen(session.open()));
    }

    @Test
    void nobody_opens_a_session_before_there_is_a_password() {
        assertThrows(NoSuchElementException.class, session::open);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ".", "..", "desk.9999999999.x", "\u0000", "开", "x.y", "....."})
    void nonsense_is_no_session(String cookie) {
        password.createIfMissing();
        assertFalse(session.isOpen(cookie));
    }

    @Test
    void what_was_signed_for_something_else_is_no_session() {
        password.createIfMissing();
        var mark = password.fingerprint().orElseThrow();
        var later = NOON.plus(Duration.ofHours(1));
        assertFalse(session.isOpen(tokens.sign("form", mark)));
        assertFalse(session.isOpen(tokens.sign("subscriber.leave", mark, later)));
        assertFalse(session.isOpen(tokens.sign("desk", "another", later)));
        assertFalse(session.isOpen(tokens.sign("desk", mark, NOON.minusSeconds(1))));
        assertTrue(session.isOpen(tokens.sign("desk", mark, later)));
    }

    @Test
    void of_replicas_that_start_together_one_tells_the_password_that_opens() throws Exception {
        Callable<Optional<String>> start = () -> new DeskPassword(jdbi).createIfMissing();
        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            var told =
                    replicas.invokeAll(Collections.nCopies(6, start)).stream()
                            .flatMap(made -> made.resultNow().stream())
                            .toList();
            assertEquals(1, told.size());
            assertTrue(password.matches(told.getFirst().toCharArray()));
        }
    }
}
