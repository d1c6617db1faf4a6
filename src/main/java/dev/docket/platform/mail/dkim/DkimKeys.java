package dev.docket.platform.mail.dkim;

import dev.docket.platform.security.Secrets;
import jakarta.inject.Singleton;
import java.util.List;

/** The keys that mail is signed with: made when first needed, the same on each replica after. */
@Singleton
class DkimKeys {

    private final Secrets secrets;
    private final DkimConfig config;

    DkimKeys(Secrets secrets, DkimConfig config) {
        this.secrets = secrets;
        this.config = config;
    }

    /** One for each algorithm. */
    List<DkimKey> all() {
        return List.of(
                key(Algorithm.RSA, config.rsaSelector()),
                key(Algorithm.ED25519, config.ed25519Selector()));
    }

    private DkimKey key(Algorithm algorithm, String selector) {
        var kept =
                secrets.key(
                        "dkim-" + algorithm.keyType() + "-" + selector,
                        () -> KeptPair.write(algorithm.generate()));
        return new DkimKey(algorithm, selector, KeptPair.read(algorithm, kept));
    }
}
