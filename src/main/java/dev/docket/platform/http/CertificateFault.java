package dev.docket.platform.http;

import java.security.cert.CertificateException;

/** What is wrong with a site's certificate. The message goes on from "No secure connection: ". */
final class CertificateFault extends CertificateException {

    private static final long serialVersionUID = 1;

    CertificateFault(String message, CertificateException cause) {
        super(message, cause);
    }
}
