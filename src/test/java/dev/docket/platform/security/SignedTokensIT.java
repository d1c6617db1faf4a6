package dev.docket.platform.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.database.TestDatabase;
import dev.docket.platform.time.DocketClock;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignedTokensIT {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Jdbi jdbi = TestDatabase.fresh();
    private final DocketClock clock = new DocketClock();
    private final SignedTokens tokens = new SignedTokens(new Secrets(jdbi), clock);

    @BeforeEach
    void stop_the_clock() {
        clock.pin(NOON);
    }

    @Test
    void a_token_gives_back_its_subject() {
        var token = tokens.sign("unsubscribe", "čtenář@example.org");
        assertEquals(Optional.of("čtenář@example.org"), tokens.verify("unsubscribe", token));
    }

    @Test
    void a_token_for_one_purpose_is_worth_nothing_for_another() {
        var token = tokens.sign("unsubscribe", "17");
        assertEquals(Optional.empty(), tokens.verify("desk", token));
    }

    @Test
    void a_changed_token_is_refused_wherever_it_was_changed() {
        var token = tokens.sign("desk", "editor");
        for (int i = 0; i < token.length(); i++) {
            var letter = token.charAt(i) == 'A' ? 'B' : 'A';
            var forged = token.substring(0, i) + letter + token.substring(i + 1);
            assertEquals(Optional.empty(), tokens.verify("desk", forged), forged);
        }
    }

    @Test
    void a_token_ends_at_its_expiry() {
        var token = tokens.sign("desk", "editor", NOON.plusSeconds(60));
        assertTrue(tokens.verify("desk", token).isPresent());
        clock.pin(NOON.plusSeconds(60));
        assertTrue(tokens.verify("desk", token).isEmpty());
    }

    @Test
    void rubbish_is_refused_without_an_exception() {
        for (var rubbish :
                new String[] {"", ".", "..", "a.b.c", "%%%.0.%%%", "YQ.99999999999999.YQ"}) {
            assertEquals(Optional.empty(), tokens.verify("desk", rubbish), rubbish);
        }
    }

    @Test
    void another_replica_accepts_our_tokens() {
        var token = tokens.sign("desk", "editor");
        var other = new SignedTokens(new Secrets(jdbi), clock);
        assertTrue(other.verify("desk", token).isPresent());
    }

    @Test
    void a_form_token_belongs_to_its_cookie() {
        var forms = new FormTokens(tokens);
        var mine = forms.issue(null);
        var theirs = forms.issue(null);
        assertTrue(forms.valid(mine.cookie(), mine.token()));
        assertFalse(forms.valid(mine.cookie(), theirs.token()));
        assertFalse(forms.valid(null, mine.token()));
        assertFalse(forms.valid(mine.cookie(), null));
        assertEquals(mine.cookie(), forms.issue(mine.cookie()).cookie(), "a cookie is kept");
    }
}
