package dev.docket.platform.mail.dkim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.mail.MailAddress;
import dev.docket.platform.mail.RawMail;
import dev.docket.platform.mail.RawMail.Content;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleSignatureTest {

    private static final RawMail MAIL =
            new RawMail(
                    new MailAddress("digest", "docket.example"),
                    new MailAddress("anna", "example.org"),
                    "Subject",
                    new Content("From: x\r\n\r\ny".getBytes(StandardCharsets.US_ASCII)));

    @Test
    void a_sample_is_signed_for_the_domain_of_its_sender() throws GeneralSecurityException {
        var signed = SampleSignature.sign(MAIL);
        assertEquals(
                List.of("docket-sample", "docket-sample-ed"),
                Receiver.accepts(
                        signed.message().octets(), SampleSignature.records("docket.example")));
        assertEquals(MAIL.recipient(), signed.recipient());
        assertEquals(MAIL.subject(), signed.subject());
    }

    @Test
    void samples_have_the_same_bytes_on_every_machine() {
        var signed = SampleSignature.sign(MAIL).message().octets();
        assertArrayEquals(signed, SampleSignature.sign(MAIL).message().octets());
        assertEquals(
                "90d7aa63dee2050eafefab42e76bdf5799a45897711f24723940315343bbd2b9",
                HexFormat.of().formatHex(Algorithm.sha256(signed)));
    }

    @Test
    void a_sample_key_is_as_long_as_a_real_one_and_named_apart() {
        var rsa = SampleSignature.records("docket.example").getFirst();
        assertEquals("docket-sample._domainkey.docket.example", rsa.name());
        assertTrue(rsa.value().startsWith("v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A"));
    }
}
