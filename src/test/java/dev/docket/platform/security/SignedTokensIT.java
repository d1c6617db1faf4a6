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

    @Test
    void two_replicas_that_start_together_agree_on_a_key() throws InterruptedException {
        var keys = new java.util.concurrent.ConcurrentLinkedQueue<String>();
        var replicas =
                java.util.stream.IntStream.range(0, 6)
                        .mapToObj(_ ->
                                Thread.startVirtualThread(() ->
                                        keys.add(
                                                java.util.HexFormat.of()
                                                        .formatHex(new Secrets(jdbi).key("new")))))
                        .toList();
        for (var replica : replicas) {
            replica.join();
        }
        assertEquals(6, keys.size());
        assertEquals(1, java.util.Set.copyOf(keys).size());
    }

    @Test
    void a_key_cannot_be_spoilt_by_who_asked_for_it() {
        var secrets = new Secrets(jdbi);
        var mine = secrets.key("tokens");
        java.util.Arrays.fill(mine, (byte) 0);
        assertEquals(32, secrets.key("tokens").length);
        assertFalse(java.util.Arrays.equals(mine, secrets.key("tokens")));
        assertFalse(java.util.Arrays.equals(secrets.key("tokens"), secrets.key("other")));
    }

    @Test
    void an_expiry_cannot_be_moved_nor_dropped() {
        var token = tokens.sign("desk", "editor", NOON.plusSeconds(60));
        var parts = token.split("\\.", -1);
        var later = Long.toString(NOON.plusSeconds(6000).getEpochSecond());
        for (var expiry : new String[] {later, "0", "", "-1", "00"}) {
            var forged = parts[0] + "." + expiry + "." + parts[2];
            assertEquals(Optional.empty(), tokens.verify("desk", forged), forged);
        }
    }

    @Test
    void a_purpose_and_a_subject_cannot_be_shifted_into_each_other() {
        assertTrue(tokens.verify("desk\nx", tokens.sign("desk", "x")).isEmpty());
        assertEquals(
                Optional.of("a.b.0\nc"), tokens.verify("desk", tokens.sign("desk", "a.b.0\nc")));
        assertEquals(Optional.of(""), tokens.verify("desk", tokens.sign("desk", "")));
    }

    @Test
    void another_installation_refuses_our_tokens() {
        var token = tokens.sign("desk", "editor");
        var stranger = new SignedTokens(new Secrets(TestDatabase.fresh()), clock);
        assertTrue(stranger.verify("desk", token).isEmpty());
    }

    @Test
    void a_token_of_another_kind_is_no_form_token() {
        var forms = new FormTokens(tokens);
        var form = forms.issue("  ");
        assertFalse(form.cookie().isBlank(), "an empty cookie is replaced");
        assertFalse(forms.valid(form.cookie(), tokens.sign("desk", form.cookie())));
        assertFalse(forms.valid("", form.token()));
        assertFalse(forms.valid(form.cookie(), ""));
    }
}
