package dev.docket.platform.security;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;

/** Random keys by name, made when first asked for and the same on each replica ever after. */
@Singleton
public class Secrets {

    private static final int BYTES = 32;

    private final Jdbi jdbi;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    public Secrets(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The key {@code name}, 32 bytes. */
    public byte[] key(String name) {
        return known.computeIfAbsent(name, this::load).clone();
    }

    private byte[] load(String name) {
        var fresh = new byte[BYTES];
        random.nextBytes(fresh);
        return jdbi.withExtension(
                SecretStore.class,
                store -> {
                    store.offer(name, fresh);
                    return store.value(name);
                });
    }
}
