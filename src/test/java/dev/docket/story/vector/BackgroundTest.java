package dev.docket.story.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    private static InputStream gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    @Test
    void a_line_holds_a_share_and_the_terms_that_have_it() throws IOException {
        assertEquals(
                Map.of("goat", 900, "łódź", 40, "渡轮", 40),
                Background.read(gzip("900\tgoat\n40\tłódź 渡轮\n")).shares());
    }

    @Test
    void an_empty_table_knows_nothing() throws IOException {
        assertEquals(Background.NONE, Background.read(gzip("")));
    }

    @Test
    void a_table_that_is_broken_is_not_half_read() throws IOException {
        assertThrows(
                NumberFormatException.class,
                () -> Background.read(gzip("900\tgoat\nmany\tbell\n")));
        var plain = new ByteArrayInputStream("900\tgoat\n".getBytes(StandardCharsets.UTF_8));
        assertThrows(IOException.class, () -> Background.read(plain));
    }

    @Test
    void every_share_of_the_shipped_table_is_one_of_its_articles() {
        var shares = Background.shipped().shares();
        assertTrue(shares.size() > 1000);
        for (var share : shares.entrySet()) {
            assertTrue(
                    share.getValue() >= 1 && share.getValue() <= Background.ARTICLES,
                    share::toString);
        }
    }

    @Test
    void the_shipped_table_is_written_as_the_analyzers_write() {
        var shares = Background.shipped().shares();
        for (var sentence : Map.of("en", "models released", "zh", "模型").entrySet()) {
            for (var token : Tokens.of(sentence.getValue(), sentence.getKey(), 9)) {
                assertTrue(shares.containsKey(token), token);
            }
        }
    }
}
