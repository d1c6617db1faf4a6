package dev.docket.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.database.TestDatabase;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class DeskPasswordIT {

    private final Jdbi jdbi = TestDatabase.fresh();
    private final DeskPassword password = new DeskPassword(jdbi);

    @Test
    void a_password_is_made_once_and_told_once() {
        var made = password.createIfMissing().orElseThrow();
        assertTrue(made.matches("([a-z2-9]{4}-){4}[a-z2-9]{4}"), made);
        assertEquals(Optional.empty(), password.createIfMissing());
        assertEquals(Optional.empty(), new DeskPassword(jdbi).createIfMissing());
    }

    @Test
    void only_the_password_matches() {
        var made = password.createIfMissing().orElseThrow();
        assertTrue(password.matches(made.toCharArray()));
        assertFalse(password.matches((made + "x").toCharArray()));
        assertFalse(password.matches(new char[0]));
    }

    @Test
    void nothing_matches_before_there_is_a_password() {
        assertFalse(password.matches("anything".toCharArray()));
        assertEquals(Optional.empty(), password.fingerprint());
    }

    @Test
    void the_password_itself_is_not_kept() {
        var made = password.createIfMissing().orElseThrow();
        var kept =
                jdbi.withHandle(h ->
                        h.createQuery("SELECT salt || hash FROM desk_password")
                                .mapTo(String.class)
                                .one());
        assertFalse(kept.contains(made));
        assertNotEquals(kept, password.fingerprint().orElseThrow());
    }
}
