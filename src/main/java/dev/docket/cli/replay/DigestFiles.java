package dev.docket.cli.replay;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.docket.delivery.discord.DiscordRenderer;
import dev.docket.delivery.email.EmailRenderer;
import dev.docket.delivery.slack.SlackRenderer;
import dev.docket.digest.Digest;
import dev.docket.digest.Digests;
import dev.docket.platform.DocketConfig;
import dev.docket.platform.database.Database;
import dev.docket.platform.text.Language;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a digest in every form it can travel in. */
@Singleton
public class DigestFiles {

    private static final ObjectWriter JSON =
            Database.json()
                    .writer(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private final EmailRenderer email;
    private final SlackRenderer slack;
    private final DiscordRenderer discord;

    @Inject
    public DigestFiles(EmailRenderer email, DocketConfig config, Digests digests) {
        this.email = email;
        this.slack = new SlackRenderer(config, digests);
        this.discord = new DiscordRenderer(config, digests);
    }

    /**
     * Writes {@code N.json}, {@code N.html}, {@code N.txt}, {@code N.eml} and the chat messages.
     */
    void write(Digest digest, Path folder) throws IOException {
        int number = digest.key().number();
        var mail = email.sample(digest, Language.EN);
        text(folder, number + ".json", JSON.writeValueAsString(digest));
        text(folder, number + ".html", mail.html());
        text(folder, number + ".txt", mail.text());
        Files.write(folder.resolve(number + ".eml"), mail.mail().message().octets());
        messages(folder, number + ".slack", slack.render(digest, Language.EN));
        messages(folder, number + ".discord", discord.render(digest, Language.EN));
    }

    /**
     * One message a file, as the platform takes it: {@code 7.slack.json}, {@code 7.slack.2.json}.
     */
    private static void messages(Path folder, String name, List<? extends JsonNode> messages)
            throws IOException {
        for (int i = 0; i < messages.size(); i++) {
            var part = i == 0 ? "" : "." + (i + 1);
            text(folder, name + part + ".json", JSON.writeValueAsString(messages.get(i)));
        }
    }

    private static void text(Path folder, String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content + "\n", StandardCharsets.UTF_8);
    }
}
