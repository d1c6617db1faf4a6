package dev.docket.platform.mail.dkim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.database.TestDatabase;
import dev.docket.platform.mail.MailAddress;
import dev.docket.platform.mail.RawMail;
import dev.docket.platform.mail.RawMail.Content;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class MailSignerIT {

    private static final RawMail MAIL =
            new RawMail(
                    new MailAddress("digest", "docket.example"),
                    new MailAddress("anna", "example.org"),
                    "Subject",
                    new Content("From: x\r\n\r\ny".getBytes(StandardCharsets.US_ASCII)));

    private final Jdbi jdbi = TestDatabase.fresh();

    @Test
    void each_replica_signs_with_the_keys_that_the_first_one_made() {
        var one = replica(Map.of());
        var other = replica(Map.of());
        assertEquals(one.records(), other.records());
        assertArrayEquals(octets(one), octets(other));
    }

    @Test
    void mail_is_signed_with_both_keys_for_the_senders_domain() throws GeneralSecurityException {
        var replica = replica(Map.of());
        assertEquals(
                List.of("docket", "docket-ed"),
                Receiver.accepts(octets(replica), replica.records()));
        assertEquals(
                List.of("docket._domainkey.docket.example", "docket-ed._domainkey.docket.example"),
                replica.records().stream().map(DkimRecord::name).toList());
    }

    @Test
    void another_domain_can_sign() throws GeneralSecurityException {
        var replica = replica(Map.of("docket.dkim.domain", "example.net"));
        assertEquals(2, Receiver.accepts(octets(replica), replica.records()).size());
        assertTrue(replica.records().getFirst().name().endsWith("._domainkey.example.net"));
    }

    @Test
    void another_selector_has_a_key_of_its_own_and_the_old_one_comes_back() {
        var before = replica(Map.of()).records();
        var after = replica(Map.of("docket.dkim.rsa-selector", "next")).records();
        assertEquals("next._domainkey.docket.example", after.getFirst().name());
        assertNotEquals(before.getFirst().value(), after.getFirst().value());
        assertEquals(before.getLast(), after.getLast());
        assertEquals(before, replica(Map.of()).records());
    }

    @Test
    void who_lets_the_server_sign_gets_the_mail_as_it_is_and_no_keys() {
        var replica = replica(Map.of("docket.dkim.enabled", "false"));
        assertSame(MAIL, replica.signer().sign(MAIL));
        assertEquals(List.of(), replica.records());
        int secrets =
                jdbi.withHandle(handle ->
                        handle.createQuery("SELECT count(*) FROM secret")
                                .mapTo(Integer.class)
                                .one());
        assertEquals(0, secrets);
    }

    @Test
    void a_key_of_the_other_kind_is_not_taken_for_one() {
        var kept = KeptPair.write(Algorithm.ED25519.generate());
        assertThrows(IllegalStateException.class, () -> KeptPair.read(Algorithm.RSA, kept));
    }

    private DkimFixture replica(Map<String, String> settings) {
        return new DkimFixture(jdbi, settings);
    }

    private static byte[] octets(DkimFixture replica) {
        return replica.signer().sign(MAIL).message().octets();
    }
}
