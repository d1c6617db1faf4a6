package dev.docket.delivery.email;

import dev.docket.digest.SampleDigest;
import dev.docket.platform.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the sample digest as mail in every language into a folder, to be looked at and checked.
 */
public final class SampleMailFiles {

    private SampleMailFiles() {}

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var language : Language.values()) {
            var sample = MailFixture.renderer().sample(SampleDigest.digest(), language);
            Files.writeString(folder.resolve(language.tag() + ".html"), sample.html());
            Files.writeString(folder.resolve(language.tag() + ".txt"), sample.text());
            Files.write(folder.resolve(language.tag() + ".eml"), sample.mail().message().octets());
        }
    }
}
