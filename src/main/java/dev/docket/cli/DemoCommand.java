package dev.docket.cli;

import dev.docket.cli.demo.DemoApplication;
import dev.docket.platform.database.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code docket demo}: everything at work on a newsroom that comes along. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Start on a bundled newsroom: gather three weeks, judge, compose three digests, send"
                    + " them",
            "to the built-in outbox, and serve the pages. Works without internet; starts afresh"
                    + " each time."
        })
final class DemoCommand implements Callable<Integer> {

    @Mixin private ServiceOptions service = new ServiceOptions(Path.of("data/demo"));

    @Override
    public Integer call() throws IOException {
        var folder = service.data();
        var settings = settings(); // what can't be used is refused before anything is wiped
        startAfresh(folder);
        return House.passing(folder, settings).run(DemoApplication.class);
    }

    /** Removes what an earlier demo left; a folder that is not a demo's is never touched. */
    private static void startAfresh(Path folder) throws IOException {
        var marker = folder.resolve(".docket-demo");
        if (Files.exists(folder.resolve("postgres")) && !Files.exists(marker)) {
            throw new BadInput(
                    folder
                            + " holds the data of a real Docket, which the demo would wipe; give"
                            + " --data another folder");
        }
        if (Files.exists(folder.resolve("postgres"))) {
            EmbeddedPostgres.remove(folder.resolve("postgres"));
        }
        Files.createDirectories(folder);
        Files.writeString(marker, "The demo may delete this folder.\n");
    }

    private Map<String, String> settings() {
        var settings = new LinkedHashMap<>(service.settings());
        settings.put("docket.http.allow-private-addresses", "true");
        settings.put("docket.http.delay", "0s");
        return settings;
    }
}
