package dev.docket.platform.http;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** Whose certificates we believe: those that Java does. */
final class Trust {

    private Trust() {}

    static SSLContext context() {
        return context(null);
    }

    /**
     * @param anchors whom to believe; null for those that Java does
     */
    static SSLContext context(@Nullable KeyStore anchors) {
        try {
            var factory =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(anchors);
            var context = SSLContext.getInstance("TLS");
            context.init(null, telling(factory.getTrustManagers()), null);
            return context;
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("This Java knows no TLS", broken);
        }
    }

    private static TrustManager[] telling(TrustManager[] judges) {
        return Arrays.stream(judges)
                .map(judge ->
                        judge instanceof X509ExtendedTrustManager strict
                                ? new TellingTrust(strict)
                                : judge)
                .toArray(TrustManager[]::new);
    }
}
