package dev.docket.platform.mail.dkim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The example that two authors worked out apart from us: RFC 8463, appendix A. */
class RfcMessageTest {

    private static final Header HEADER = Header.of(RfcMessage.MESSAGE);

    @Test
    void our_receiver_accepts_both_signatures() throws GeneralSecurityException {
        assertEquals(
                List.of("brisbane", "test"), Receiver.accepts(RfcMessage.MESSAGE, RfcMessage.DNS));
    }

    @Test
    void the_body_has_the_hash_given_there() {
        assertEquals(
                "2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=",
                base64(Algorithm.sha256(RelaxedBody.of(RfcMessage.MESSAGE, HEADER.body()))));
    }

    @Test
    void the_key_given_there_makes_the_signature_given_there() throws GeneralSecurityException {
        var seed = Base64.getDecoder().decode(RfcMessage.ED25519_SECRET);
        var secret =
                KeyFactory.getInstance("Ed25519")
                        .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
        var own = HEADER.fields().getFirst().relaxed();
        var data = covered() + own.substring(0, own.indexOf(" b=") + 3);
        assertEquals(
                own.substring(own.indexOf(" b=") + 3).replace(" ", ""),
                base64(Algorithm.ED25519.sign(secret, data.getBytes(StandardCharsets.ISO_8859_1))));
    }

    private static String covered() {
        return Stream.of("from", "to", "subject", "date", "message-id")
                .map(name -> HEADER.upwards(name).getFirst().relaxed() + "\r\n")
                .collect(Collectors.joining());
    }

    private static String base64(byte[] octets) {
        return Base64.getEncoder().encodeToString(octets);
    }
}
