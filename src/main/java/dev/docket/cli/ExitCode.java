package dev.docket.cli;

import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps how the application ended, instead of ending the process, so that the database can stop.
 */
final class ExitCode implements BiConsumer<Integer, Throwable> {

    private int value;

    @Override
    public void accept(Integer code, @Nullable Throwable failure) {
        value = code;
        if (failure != null) {
            // The log handlers may be closed by now, so the reason goes straight to the caller.
            System.err.println("docket: " + reason(failure));
            if ("1".equals(System.getenv("DOCKET_DEBUG"))) {
                failure.printStackTrace();
            }
            value = 1;
        }
    }

    private static String reason(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return Objects.requireNonNullElse(root.getMessage(), root.toString());
    }

    int value() {
        return value;
    }
}
