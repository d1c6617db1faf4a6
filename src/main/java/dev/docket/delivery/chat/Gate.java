package dev.docket.delivery.chat;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lets in what a platform signed and nothing else.
 *
 * @param platform its name for readers
 * @param headers which carry the signature and the timestamp that it covers
 * @param seal what tells the platform's calls from others; empty if it is not configured
 * @param missing what the operator has to configure then
 */
public record Gate(
        String platform, Headers headers, Optional<? extends Seal> seal, String missing) {

    /** The names of two headers. */
    public record Headers(String signature, String timestamp) {}

    /** Tells a platform's own calls from all others. */
    public interface Seal {

        /**
         * Whether the platform sent this.
         *
         * @param signature as sent
         * @param timestamp as sent; the signature covers it
         */
        boolean proves(String signature, String timestamp, byte[] body);
    }

    /** The answer of {@code inside} to a body as it came, or why it was turned away. */
    public Response pass(HttpHeaders from, byte[] body, Function<byte[], HttpReply> inside) {
        var call =
                new SignedCall(
                        from.getHeaderString(headers.signature()),
                        from.getHeaderString(headers.timestamp()),
                        body);
        return pass(call, inside).response();
    }

    /** The same for a call whose headers were read. */
    public HttpReply pass(SignedCall call, Function<byte[], HttpReply> inside) {
        if (seal.isEmpty()) {
            return HttpReply.text(503, "%s is not set up here: %s.".formatted(platform, missing));
        }
        if (call.isTooLarge()) {
            return HttpReply.text(413, platform + " sends no requests of this size.");
        }
        return call.isProvenBy(seal.get())
                ? inside.apply(call.body())
                : HttpReply.text(
                        401, "The signature does not prove that %s sent this.".formatted(platform));
    }
}
