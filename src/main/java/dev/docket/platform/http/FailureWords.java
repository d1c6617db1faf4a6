package dev.docket.platform.http;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;

/** Says in a sentence for the operator why there is no answer. */
final class FailureWords {

    private FailureWords() {}

    static String of(IOException failure, URI address) {
        var host = address.getHost();
        return switch (failure) {
            case RefusedException refused -> words(refused);
            case PrivateAddressException refused -> words(refused);
            case UnknownHostException _ -> "The name %s cannot be resolved".formatted(host);
            case ConnectTimeoutException _ ->
                    host + " cannot be reached: no answer to the connection";
            case HttpHostConnectException _ -> host + " refuses connections";
            case SocketTimeoutException _ -> host + " fell silent";
            case SSLException broken ->
                    "No secure connection to %s: %s".formatted(host, secrecy(broken));
            case MessageConstraintException _ -> "The headers of the answer are too long";
            case NoHttpResponseException _ -> host + " closed the connection without an answer";
            case ConnectionClosedException _ -> "The answer broke off half-way";
            case EOFException _ -> "The answer broke off half-way";
            case ZipException _ -> "The compressed answer is damaged";
            default -> "Reading failed: " + words(failure);
        };
    }

    /** For a status that is neither a document nor a request to wait. */
    static String of(Hop hop) {
        if (hop.headers().challenge()) {
            return "Blocked by Cloudflare: HTTP " + hop.status();
        }
        return "HTTP %d%s"
                .formatted(
                        hop.status(),
                        switch (hop.status()) {
                            case 401 -> ": a password is asked for";
                            case 403 -> ": access refused";
                            case 407 -> ": the proxy asks for a password, see docket.http.proxy";
                            case 500, 502, 503, 504 -> ": the site has a fault";
                            default -> "";
                        });
    }

    /** The certificate's fault where it is one, however deep TLS has wrapped it. */
    private static String secrecy(SSLException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateFault fault) {
                return String.valueOf(fault.getMessage());
            }
        }
        return words(broken);
    }

    private static String words(IOException failure) {
        var message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
