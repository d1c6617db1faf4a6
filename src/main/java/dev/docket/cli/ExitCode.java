package dev.docket.cli;

import java.util.function.BiConsumer;
import org.jboss.logging.Logger;
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
            Logger.getLogger(ExitCode.class).error("The service ended with an error", failure);
            value = 1;
        }
    }

    int value() {
        return value;
    }
}
