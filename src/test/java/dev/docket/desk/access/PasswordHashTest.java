package dev.docket.desk.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static PasswordHash hash(String password) {
        return PasswordHash.of(password.toCharArray(), RANDOM);
    }

    @Test
    void the_same_password_never_hashes_alike() {
        var one = hash("alder-birch");
        var other = hash("alder-birch");
        assertNotEquals(one.hash(), other.hash());
        assertNotEquals(one.fingerprint(), other.fingerprint());
        assertTrue(one.matches("alder-birch".toCharArray()));
    }

    @Test
    void a_hash_made_with_fewer_rounds_still_matches() {
        // PBKDF2 with HMAC-SHA256 of "password" with the salt "salt" and two rounds.
        var old =
                new PasswordHash(
                        "73616c74",
                        "ae4d0c95af6b46d32d0adff928f06dd02a303f8ef3c251dfd6e2d85a95474c43",
                        2);
        assertTrue(old.matches("password".toCharArray()));
        assertFalse(old.matches("Password".toCharArray()));
    }

    @Test
    void a_fingerprint_gives_nothing_of_the_hash_away() {
        var hash = hash("alder-birch");
        assertEquals(16, hash.fingerprint().length());
        assertFalse(hash.hash().contains(hash.fingerprint()));
    }
}
