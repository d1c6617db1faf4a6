package dev.docket.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that does nothing by itself: one of its stages has to be named. */
@Command(synopsisSubcommandLabel = "STAGE", mixinStandardHelpOptions = true)
abstract class StageCommand implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        var stages = List.copyOf(spec.subcommands().keySet());
        throw new ParameterException(
                spec.commandLine(),
                "Name a stage: %s or %s"
                        .formatted(
                                String.join(", ", stages.subList(0, stages.size() - 1)),
                                stages.getLast()));
    }
}
