package dev.docket.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import picocli.CommandLine.Option;

/** Options of the commands that serve pages. */
final class ServiceOptions {

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port to listen on (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "Address to listen on (default: ${DEFAULT-VALUE}).")
    private String host = "0.0.0.0";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder for everything that is kept (default: ${DEFAULT-VALUE}).")
    private Path data;

    /**
     * @param data the folder unless another is given
     */
    ServiceOptions(Path data) {
        this.data = data;
    }

    int port() {
        if (port < 1 || port > 65_535) {
            throw new BadInput("--port must be 1 to 65535, not " + port);
        }
        return port;
    }

    /** The settings that follow from the options. */
    Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("quarkus.http.port", Integer.toString(port()));
        settings.put("quarkus.http.host", host);
        if (!isBaseUrlGiven()) {
            settings.put("docket.base-url", "http://localhost:" + port());
        }
        return settings;
    }

    private static boolean isBaseUrlGiven() {
        return ConfigProvider.getConfig()
                .getOptionalValue("docket.base-url", String.class)
                .isPresent();
    }

    /**
     * The folder for everything that is kept, absolute; it need not be there yet.
     *
     * @throws BadInput if it is a file
     */
    Path data() {
        var absolute = data.toAbsolutePath().normalize();
        if (Files.isRegularFile(absolute)) {
            throw new BadInput("--data must be a folder, and " + data + " is a file");
        }
        return absolute;
    }
}
