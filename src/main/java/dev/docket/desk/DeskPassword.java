package dev.docket.desk;

import dev.docket.desk.access.PasswordHash;
import dev.docket.desk.access.PasswordStore;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The one password of the desk, made at the first start and kept as a salted hash only. */
@Singleton
public class DeskPassword {

    /** Without the letters and figures that are taken for each other. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 5;
    private static final int GROUP = 4;

    private final PasswordStore store;
    private final SecureRandom random = new SecureRandom();

    public DeskPassword(Jdbi jdbi) {
        store = jdbi.onDemand(PasswordStore.class);
    }

    /**
     * Makes a password if there is none yet. Of replicas that start together one gets to make it.
     *
     * @return the new password, to be told once; empty if there was one already
     */
    public Optional<String> createIfMissing() {
        if (store.find().isPresent()) {
            return Optional.empty();
        }
        var password = generate();
        boolean first = store.offer(PasswordHash.of(password.toCharArray(), random)) > 0;
        return first ? Optional.of(password) : Optional.empty();
    }

    /** Whether this is the password. Slow on purpose: guessing must cost. */
    public boolean matches(char[] attempt) {
        return store.find().filter(hash -> hash.matches(attempt)).isPresent();
    }

    /** Changes with the password, so that sessions end with the password that opened them. */
    public Optional<String> fingerprint() {
        return store.find().map(PasswordHash::fingerprint);
    }

    /** 20 signs of 31 are 99 bits; groups of four can be copied by hand. */
    private String generate() {
        var password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
