package dev.docket.platform.mail.dkim;

import dev.docket.platform.mail.mime.HeaderField;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Signs messages for one domain with each of its keys, relaxed in header and body. Pure: the same
 * message and keys give the same bytes.
 *
 * @param domain who signs, in ASCII
 */
record DkimSigner(String domain, List<DkimKey> keys) {

    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    /** As much Base64 as goes on one line, so that a signature can be folded. */
    private static final String LINE = "(.{72})(?=.)";

    /** The message with its signatures above all other fields. */
    byte[] sign(byte[] message) {
        var header = Header.of(message);
        var covered = new Covered(header);
        var hash = Algorithm.sha256(RelaxedBody.of(message, header.body()));
        var out = new ByteArrayOutputStream(message.length + 4096);
        for (var key : keys) {
            var field = field(key, covered, BASE64.encodeToString(hash));
            out.writeBytes(field.getBytes(StandardCharsets.US_ASCII));
        }
        out.writeBytes(message);
        return out.toByteArray();
    }

    private String field(DkimKey key, Covered covered, String hash) {
        var unsigned =
                "v=1; a=%s; c=relaxed/relaxed; d=%s; s=%s; h=%s; bh=%s; b="
                        .formatted(
                                key.algorithm().tag(),
                                domain,
                                key.selector(),
                                covered.names(),
                                hash);
        var own = new Field("DKIM-Signature", unsigned).relaxed();
        var data = (covered.relaxed() + own).getBytes(StandardCharsets.ISO_8859_1);
        var signature = BASE64.encodeToString(key.sign(data)).replaceAll(LINE, "$1 ");
        // Folds stand where there are spaces, so the field is relaxed to what was signed.
        return HeaderField.structured("DKIM-Signature", unsigned + signature);
    }
}
