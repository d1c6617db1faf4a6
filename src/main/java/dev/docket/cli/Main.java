package dev.docket.cli;

import io.quarkus.runtime.annotations.QuarkusMain;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line. Every mistake of the caller is one clear line and exit code 2. */
@QuarkusMain
@Command(
        name = "docket",
        mixinStandardHelpOptions = true,
        version = "docket 0.1.0",
        description = "Reads the open-AI press so that its readers need not.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            ReplayCommand.class,
            EvalCommand.class,
            BenchCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "  ./docket test runs the whole test suite.",
            "",
            "Settings also come from the environment, see docs/configuration.md."
        })
public final class Main implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Complaint());
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
