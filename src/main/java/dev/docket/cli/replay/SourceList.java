package dev.docket.cli.replay;

import dev.docket.feed.Sources;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Loads the sources of an OPML document, from a file or an address. */
public final class SourceList {

    private SourceList() {}

    /**
     * Imports the sources; outlines that can't be used are told on standard error.
     *
     * @throws IllegalArgumentException if there is no usable source
     */
    public static void load(String opml, Sources sources) throws IOException, InterruptedException {
        var report = sources.importOpml(read(opml));
        report.problems()
                .forEach(problem -> System.err.println("docket: " + opml + ": " + problem));
        if (report.added() + report.known() == 0) {
            throw new IllegalArgumentException(opml + " names no source that can be read");
        }
    }

    private static byte[] read(String opml) throws IOException, InterruptedException {
        if (!opml.matches("(?i)https?://.*")) {
            var file = Path.of(opml);
            if (!Files.isRegularFile(file)) {
                throw new IllegalArgumentException("There is no file " + opml);
            }
            return Files.readAllBytes(file);
        }
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(opml))
                            .timeout(Duration.ofSeconds(30))
                            .build();
            var response = client.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalArgumentException(opml + " answered " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new IllegalArgumentException(opml + " can't be reached: " + e.getMessage(), e);
        }
    }
}
