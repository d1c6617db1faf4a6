package dev.docket.cli.replay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.delivery.email.MailFixture;
import dev.docket.digest.Digest;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.database.Database;
import dev.docket.platform.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestFilesTest {

    private static final Digest DIGEST = SampleDigest.digest();

    @TempDir private Path folder;

    private Set<String> write(Digest digest) throws IOException {
        new DigestFiles(
                        MailFixture.renderer(digest),
                        MailFixture.docket(),
                        MailFixture.digests(digest))
                .write(digest, folder);
        try (var files = Files.list(folder)) {
            return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
        }
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void a_digest_is_written_in_every_form_under_its_number() throws IOException {
        assertEquals(
                Set.of(
                        "31.json",
                        "31.html",
                        "31.txt",
                        "31.eml",
                        "31.slack.json",
                        "31.discord.json"),
                write(DIGEST));
    }

    @Test
    void the_json_is_the_digest_and_nothing_is_lost() throws IOException {
        write(DIGEST);
        assertEquals(DIGEST, Database.json().readValue(text("31.json"), Digest.class));
        assertTrue(text("31.json").endsWith("}\n"));
    }

    @Test
    void every_form_tells_every_story() throws IOException {
        write(DIGEST);
        var page = Jsoup.parse(text("31.html")).text();
        for (var story : DIGEST.stories()) {
            var headline = story.headline(Language.EN).text();
            assertTrue(page.contains(headline), "html: " + headline);
            var words = headline.split("[<&@]", 2)[0].strip();
            for (var form : List.of("31.slack.json", "31.discord.json")) {
                assertTrue(text(form).contains(words), form + ": " + words);
            }
        }
    }

    @Test
    void the_mail_is_whole_with_headers_and_both_bodies() throws IOException {
        write(DIGEST);
        var mail = text("31.eml");
        for (var part : List.of("Subject: ", "Message-ID: ", "text/plain", "text/html")) {
            assertTrue(mail.contains(part), part);
        }
        assertFalse(mail.replace("\r\n", "").contains("\n"), "a line that does not end in CRLF");
    }

    @Test
    void a_chat_message_is_what_the_platform_takes() throws IOException {
        write(DIGEST);
        assertTrue(Database.json().readTree(text("31.slack.json")).path("blocks").isArray());
        assertTrue(Database.json().readTree(text("31.discord.json")).isObject());
    }

    @Test
    void a_long_digest_takes_several_numbered_messages() throws IOException {
        var files = write(SampleDigest.with(SampleDigest.many(60)));
        assertTrue(files.contains("31.slack.json"), files.toString());
        assertTrue(files.contains("31.slack.2.json"), files.toString());
        assertFalse(files.contains("31.slack.1.json"), files.toString());
        assertTrue(files.contains("31.discord.2.json"), files.toString());
    }

    @Test
    void the_same_digest_is_written_byte_for_byte() throws IOException {
        var names = write(DIGEST);
        var before = new TreeSet<String>();
        for (var name : names) {
            before.add(name + new String(bytes(name), StandardCharsets.ISO_8859_1));
        }
        assertEquals(names, write(DIGEST));
        for (var name : names) {
            assertTrue(
                    before.contains(name + new String(bytes(name), StandardCharsets.ISO_8859_1)),
                    name);
        }
    }

    private byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }

    @Test
    void two_digests_lie_beside_each_other() throws IOException {
        write(DIGEST);
        var first = bytes("31.html");
        var key = new dev.docket.digest.DigestKey("weekly", 32);
        var next =
                new Digest(
                        key,
                        DIGEST.period(),
                        DIGEST.title(),
                        DIGEST.lead(),
                        DIGEST.coverage(),
                        DIGEST.picture(),
                        DIGEST.stories(),
                        DIGEST.quiet());
        assertTrue(write(next).containsAll(Set.of("31.html", "32.html")));
        assertArrayEquals(first, bytes("31.html"));
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        folder = folder.resolve("none");
        var missing = assertThrows(NoSuchFileException.class, () -> write(DIGEST));
        assertTrue(missing.getFile().startsWith(folder.toString()));
    }
}
