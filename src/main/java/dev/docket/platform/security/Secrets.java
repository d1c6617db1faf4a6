package dev.docket.platform.security;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** Keys by name, made when first asked for and the same on each replica ever after. */
@Singleton
public class Secrets {

    private static final int BYTES = 32;

    private final Jdbi jdbi;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    public Secrets(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The random key {@code name}, 32 bytes. */
    public byte[] key(String name) {
        return key(name, this::fresh);
    }

    /**
     * The key {@code name}.
     *
     * @param fresh makes the key if there is none yet; of two replicas that make one at a time, one
     *     wins
     */
    public byte[] key(String name, Supplier<byte[]> fresh) {
        return known.computeIfAbsent(name, _ -> load(name, fresh)).clone();
    }

    private byte[] load(String name, Supplier<byte[]> fresh) {
        return jdbi.withExtension(
                SecretStore.class,
                store -> {
                    var kept = store.value(name);
                    if (kept != null) {
                        return kept;
                    }
                    store.offer(name, fresh.get());
                    return requireNonNull(store.value(name));
                });
    }

    private byte[] fresh() {
        var key = new byte[BYTES];
        random.nextBytes(key);
        return key;
    }
}
