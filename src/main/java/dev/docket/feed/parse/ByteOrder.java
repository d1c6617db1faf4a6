package dev.docket.feed.parse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Encodings that the first bytes give away (XML 1.0, appendix F).
 *
 * @param skip how many bytes of a mark are not text
 */
record ByteOrder(Charset charset, int skip) {

    private record Sign(String hex, Charset charset, int skip) {

        boolean begins(byte[] body) {
            var bytes = HexFormat.of().parseHex(hex);
            return body.length >= bytes.length
                    && Arrays.equals(body, 0, bytes.length, bytes, 0, bytes.length);
        }
    }

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    /** Marks first; then {@code <} or {@code <?} as each encoding writes it. */
    private static final List<Sign> SIGNS =
            List.of(
                    new Sign("0000feff", UTF_32BE, 4),
                    new Sign("fffe0000", UTF_32LE, 4),
                    new Sign("efbbbf", StandardCharsets.UTF_8, 3),
                    new Sign("feff", StandardCharsets.UTF_16BE, 2),
                    new Sign("fffe", StandardCharsets.UTF_16LE, 2),
                    new Sign("0000003c", UTF_32BE, 0),
                    new Sign("3c000000", UTF_32LE, 0),
                    new Sign("003c00", StandardCharsets.UTF_16BE, 0),
                    new Sign("3c00", StandardCharsets.UTF_16LE, 0),
                    new Sign("4c6fa794", Charset.forName("IBM037"), 0));

    static Optional<ByteOrder> of(byte[] body) {
        return SIGNS.stream()
                .filter(sign -> sign.begins(body))
                .findFirst()
                .map(sign -> new ByteOrder(sign.charset(), sign.skip()));
    }
}
