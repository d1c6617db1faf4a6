package dev.docket.platform.mail.dkim;

import java.security.KeyPair;
import java.util.Base64;

/**
 * A key and the name it has in DNS.
 *
 * @param selector the name, below {@code _domainkey} in the domain that signs
 */
record DkimKey(Algorithm algorithm, String selector, KeyPair pair) {

    byte[] sign(byte[] data) {
        return algorithm.sign(pair.getPrivate(), data);
    }

    /** What has to stand in DNS, so that others can check what this key signed for a domain. */
    DkimRecord recordIn(String domain) {
        var open = Base64.getEncoder().encodeToString(algorithm.published(pair.getPublic()));
        return new DkimRecord(
                selector + "._domainkey." + domain,
                "v=DKIM1; k=%s; p=%s".formatted(algorithm.keyType(), open));
    }
}
