package dev.docket.subscriber;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.platform.text.Language;
import dev.docket.platform.text.Messages;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentTest {

    /**
     * A consent is proof only of the words that stood there: when this test fails, the sentence was
     * changed, and the version must go up with it.
     */
    @ParameterizedTest
    @CsvSource({"EN, en-1, 4117823200", "CS, cs-1, 4159725991", "PL, pl-1, 1550556960"})
    void a_version_stands_for_one_sentence(Language language, String version, long checksum) {
        assertEquals(version, Consent.textVersion(language));
        assertEquals(checksum, checksum(new Messages("subscriber").text(language, "form.consent")));
    }

    private static long checksum(String text) {
        var checksum = new CRC32();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }
}
