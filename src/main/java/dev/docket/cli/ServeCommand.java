package dev.docket.cli;

import dev.docket.cli.serve.ServeApplication;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code docket serve}: the service, until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Run the service: gather, judge, compose, deliver, and serve the pages.")
final class ServeCommand implements Callable<Integer> {

    @Mixin private ServiceOptions service = new ServiceOptions();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder for everything that is kept (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Override
    public Integer call() {
        return House.lasting(ServiceOptions.usable(data), service.settings())
                .run(ServeApplication.class);
    }
}
