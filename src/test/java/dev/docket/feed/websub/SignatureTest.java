package dev.docket.feed.websub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.feed.websub.Signature.Proof;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * With the published vectors: RFC 2202, section 3, and RFC 4231, section 4.3 (both test case 2).
 */
class SignatureTest {

    private static final byte[] KEY = "Jefe".getBytes(UTF_8);
    private static final String TEXT = "what do ya want for nothing?";
    private static final String SHA1 = "sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79";
    private static final String SHA256 =
            "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    private static final String SHA384 =
            "sha384=af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec3736322445e"
                    + "8e2240ca5e69e2c78b3239ecfab21649";
    private static final String SHA512 =
            "sha512=164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
                    + "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737";

    private static Proof check(String header, String body) throws IOException {
        return Signature.of(header)
                .orElseThrow()
                .check(new ByteArrayInputStream(body.getBytes(UTF_8)), KEY, 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {SHA1, SHA256, SHA384, SHA512})
    void each_method_of_the_standard_is_known(String header) throws IOException {
        assertEquals(Proof.PROVEN, check(header, TEXT));
        assertEquals(Proof.PROVEN, check(" " + header.toUpperCase(Locale.ROOT) + " ", TEXT));
        assertEquals(Proof.UNPROVEN, check(header, TEXT + " "));
        assertEquals(Proof.UNPROVEN, check(header, ""));
    }

    @Test
    void a_digest_of_the_wrong_length_proves_nothing() throws IOException {
        assertEquals(Proof.UNPROVEN, check("sha256=" + SHA1.substring(5), TEXT));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "sha1",
                "sha1=",
                "sha1=zz",
                "md5=9294727a3638bb1c13f48ef8158bfc9d",
                "sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79a",
                "sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79, sha256=00",
                "sha224=a30e01098bc6dbbf45690f3a7e9e6d0f8bbea2a39e6148008fd05e44"
            })
    void a_header_that_cannot_be_checked_is_none(@Nullable String header) {
        assertTrue(Signature.of(header).isEmpty());
    }

    @Test
    void a_body_is_read_up_to_the_limit_and_not_on_and_on() throws IOException {
        assertEquals(Proof.UNPROVEN, check(SHA1, "x".repeat(100)));
        assertEquals(Proof.TOO_LARGE, check(SHA1, "x".repeat(101)));
        var endless = new Endless();
        assertEquals(
                Proof.TOO_LARGE, Signature.of(SHA1).orElseThrow().check(endless, KEY, 1_000_000));
        assertTrue(endless.given < 1_100_000, () -> endless.given + " bytes read");
    }

    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() {
            given++;
            return 'x';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            given += length;
            return length;
        }
    }
}
