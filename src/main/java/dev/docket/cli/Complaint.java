package dev.docket.cli;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells what went wrong in one line; the stack trace follows only with {@code DOCKET_DEBUG=1}. */
final class Complaint implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception e, CommandLine commandLine, ParseResult result) {
        var message = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        commandLine.getErr().println("docket: " + message);
        if ("1".equals(System.getenv("DOCKET_DEBUG"))) {
            e.printStackTrace(commandLine.getErr());
        }
        return e instanceof BadInput || e instanceof IllegalArgumentException
                ? CommandLine.ExitCode.USAGE
                : CommandLine.ExitCode.SOFTWARE;
    }
}
