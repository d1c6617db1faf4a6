package dev.docket.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCodingTest {

    private static final byte[] TEXT = "the tide comes in ".repeat(50).getBytes(UTF_8);

    private static byte[] decode(byte[] body, String header) throws IOException {
        try (var decoded = ContentCoding.decode(new ByteArrayInputStream(body), header)) {
            return decoded.readAllBytes();
        }
    }

    private static byte[] gzip(byte[] text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(text);
        }
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(out)) {
            deflate.write(text);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "identity", "Identity , ", ","})
    void what_is_not_compressed_stays_as_it_is(String header) throws IOException {
        assertArrayEquals(TEXT, decode(TEXT, header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "x-gzip", " gzip ", "identity, gzip", "gzip,"})
    void gzip_is_known_by_all_its_names(String header) throws IOException {
        assertArrayEquals(TEXT, decode(gzip(TEXT), header));
    }

    @Test
    void two_compressions_are_undone_the_last_first() throws IOException {
        assertArrayEquals(TEXT, decode(gzip(deflate(TEXT)), "deflate, gzip"));
    }

    @Test
    void brotli_is_undone() throws IOException {
        assertEquals("a", new String(decode(HexFormat.of().parseHex("0b00806103"), "br"), UTF_8));
    }

    @Test
    void a_russian_doll_of_compressions_is_not_opened() {
        var refused = assertThrows(RefusedException.class, () -> decode(TEXT, "gzip, gzip, gzip"));
        assertEquals("The answer is compressed 3 times over", refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zstd", "compress", "aes128gcm", "gzip;q=1"})
    void a_compression_that_was_never_offered_is_named(String header) {
        var refused = assertThrows(RefusedException.class, () -> decode(TEXT, header));
        assertEquals("The answer has an unknown compression: " + header, refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br"})
    void rubbish_is_a_failed_reading_and_nothing_worse(String header) {
        var random = new Random(1951);
        for (int round = 0; round < 300; round++) {
            var rubbish = new byte[1 + random.nextInt(300)];
            random.nextBytes(rubbish);
            try {
                assertTrue(decode(rubbish, header).length < 50_000_000);
            } catch (IOException expected) {
                assertTrue(expected.toString().contains("Exception"));
            }
        }
    }

    @Test
    void a_compressed_text_that_breaks_off_is_not_taken_for_whole() throws IOException {
        var cut = Arrays.copyOf(gzip(TEXT), 20);
        assertThrows(IOException.class, () -> decode(cut, "gzip"));
        assertThrows(IOException.class, () -> decode(new byte[0], "gzip"));
    }

    @Test
    void a_stream_ends_at_its_limit_and_not_one_byte_before() throws IOException {
        assertArrayEquals(TEXT, bounded(TEXT.length).readAllBytes());
        var refused =
                assertThrows(RefusedException.class, () -> bounded(TEXT.length - 1).readAllBytes());
        assertEquals("The document is larger than 899 bytes", refused.getMessage());
    }

    @Test
    void single_bytes_count_too() throws IOException {
        var stream = bounded(1);
        assertEquals('t', stream.read());
        assertThrows(RefusedException.class, stream::read);
    }

    @Test
    void a_stream_past_its_deadline_gives_nothing_more() {
        var late = new Deadline(Duration.ZERO);
        var stream = new BoundedStream(new ByteArrayInputStream(TEXT), 1000, late);
        var refused = assertThrows(RefusedException.class, stream::readAllBytes);
        assertEquals("The answer took longer than 0 s", refused.getMessage());
    }

    @Test
    void closing_does_not_read_the_rest() {
        var closed = new AtomicBoolean();
        var beneath =
                new ByteArrayInputStream(TEXT) {
                    @Override
                    public void close() {
                        closed.set(true); // a connection's stream would read on to its end here
                    }
                };
        new BoundedStream(beneath, 10, new Deadline(Duration.ofMinutes(5))).close();
        assertFalse(closed.get());
    }

    private static BoundedStream bounded(int limit) {
        return new BoundedStream(
                new ByteArrayInputStream(TEXT), limit, new Deadline(Duration.ofMinutes(5)));
    }
}
