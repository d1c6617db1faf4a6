package dev.docket.platform.mail.dkim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DkimSignerTest {

    private static final String MAIL =
            "From: Docket <a@docket.example>\r\nSubject: one\r\n two\r\nX: y\r\n\r\nText.\r\n";

    private static final DkimSigner SIGNER = new DkimSigner("docket.example", SampleKeys.all());
    private static final List<String> BOTH = List.of("docket-sample", "docket-sample-ed");

    @ParameterizedTest
    @ValueSource(
            strings = {
                MAIL,
                "From: a@b.example\r\n\r\n",
                "From: a@b.example\r\n\r\n\r\n \r\n",
                "From: a@b.example\r\nFrom: c@b.example\r\n\r\nno end",
                "Subject:\r\n\tfolded\r\n  twice \r\nfrom : a@b.example\r\n\r\n a  b \r\n\r\n",
                "Subject: from nobody\r\n\r\nText.\r\n"
            })
    void a_receiver_accepts_both_signatures(String message) throws GeneralSecurityException {
        assertEquals(BOTH, accepted(sign(message)));
    }

    @Test
    void white_space_that_a_relay_changes_does_no_harm() throws GeneralSecurityException {
        var relayed = sign(MAIL).replace("one\r\n two", "one   two  ").replace("Text.", "Text. ");
        assertEquals(BOTH, accepted("Received: by relay\r\n" + relayed + "\r\n\r\n"));
    }

    @Test
    void a_changed_word_breaks_both() throws GeneralSecurityException {
        assertEquals(List.of(), accepted(sign(MAIL).replace("Text", "Test")));
        assertEquals(List.of(), accepted(sign(MAIL).replace("one", "two")));
        assertEquals(List.of(), accepted(sign(MAIL).replace("d=docket", "d=socket")));
    }

    @Test
    void nobody_can_add_a_second_sender_or_subject() throws GeneralSecurityException {
        var signed = sign(MAIL);
        for (var added : List.of("From: evil@docket.example\r\n", "Subject: pay now\r\n")) {
            assertEquals(List.of(), accepted(added + signed), added);
            assertEquals(List.of(), accepted(signed.replace("X: y\r\n", added)), added);
        }
    }

    @Test
    void fields_that_relays_may_add_are_left_free() throws GeneralSecurityException {
        assertEquals(BOTH, accepted(sign(MAIL).replace("X: y\r\n", "X: z\r\nX-Other: y\r\n")));
    }

    @Test
    void no_line_of_a_signature_is_too_long_and_nothing_limits_it() {
        var added = sign(MAIL).substring(0, sign(MAIL).indexOf("From: Docket"));
        assertTrue(added.lines().allMatch(line -> line.length() <= 78), added);
        assertFalse(added.matches("(?s).*[ ;][lx]=.*"), added);
        assertTrue(added.endsWith("\r\n"));
    }

    @Test
    void the_message_itself_stays_as_it_is() {
        assertTrue(sign(MAIL).endsWith("\r\n" + MAIL));
    }

    @Test
    void the_same_message_has_the_same_signatures() {
        assertArrayEquals(SIGNER.sign(bytes(MAIL)), SIGNER.sign(bytes(MAIL)));
    }

    private static String sign(String message) {
        return new String(SIGNER.sign(bytes(message)), StandardCharsets.ISO_8859_1);
    }

    private static List<String> accepted(String message) throws GeneralSecurityException {
        return Receiver.accepts(bytes(message), SampleSignature.records("docket.example"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
