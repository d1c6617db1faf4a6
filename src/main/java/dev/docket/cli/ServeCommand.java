package dev.docket.cli;

import dev.docket.cli.serve.ServeApplication;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code docket serve}: the service, until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Run the service: gather, judge, compose, deliver, and serve the pages.")
final class ServeCommand implements Callable<Integer> {

    @Mixin private ServiceOptions service = new ServiceOptions(Path.of("data"));

    @Override
    public Integer call() {
        return House.lasting(service.data(), service.settings()).run(ServeApplication.class);
    }
}
