package dev.docket.platform.http;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Believes whom {@code judge} believes and nobody else, but says in plain words why not: Java tells
 * of a "certification path" where a certificate has run out.
 */
final class TellingTrust extends X509ExtendedTrustManager {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final X509ExtendedTrustManager judge;

    TellingTrust(X509ExtendedTrustManager judge) {
        this.judge = judge;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind, Socket socket)
            throws CertificateException {
        try {
            judge.checkServerTrusted(chain, kind, socket);
        } catch (CertificateException refused) {
            throw told(chain, kind, refused);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind, SSLEngine engine)
            throws CertificateException {
        try {
            judge.checkServerTrusted(chain, kind, engine);
        } catch (CertificateException refused) {
            throw told(chain, kind, refused);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind)
            throws CertificateException {
        try {
            judge.checkServerTrusted(chain, kind);
        } catch (CertificateException refused) {
            throw told(chain, kind, refused);
        }
    }

    private CertificateFault told(
            X509Certificate[] chain, String kind, CertificateException refused) {
        return new CertificateFault(words(chain, kind, refused), refused);
    }

    private String words(X509Certificate[] chain, String kind, CertificateException refused) {
        var own = chain[0];
        try {
            own.checkValidity();
        } catch (CertificateExpiredException _) {
            return "its certificate expired on %s; only the site can renew it"
                    .formatted(day(own.getNotAfter().toInstant()));
        } catch (CertificateNotYetValidException _) {
            return "its certificate is not valid before %s; check this machine's clock"
                    .formatted(day(own.getNotBefore().toInstant()));
        }
        if (isGoodElsewhere(chain, kind)) {
            return "its certificate is for another name; perhaps the address is misspelt";
        }
        return own.getIssuerX500Principal().equals(own.getSubjectX500Principal())
                ? "its certificate is signed by the site itself, so anybody could have made it"
                : "its certificate cannot be traced to anybody we trust (%s)"
                        .formatted(refused.getMessage());
    }

    /** Whether all is well but the name, which only the check with a connection looks at. */
    private boolean isGoodElsewhere(X509Certificate[] chain, String kind) {
        try {
            judge.checkServerTrusted(chain, kind);
            return true;
        } catch (CertificateException _) {
            return false;
        }
    }

    private static String day(Instant date) {
        return DAY.format(date);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind, Socket socket)
            throws CertificateException {
        judge.checkClientTrusted(chain, kind, socket);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind, SSLEngine engine)
            throws CertificateException {
        judge.checkClientTrusted(chain, kind, engine);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind)
            throws CertificateException {
        judge.checkClientTrusted(chain, kind);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return judge.getAcceptedIssuers();
    }
}
