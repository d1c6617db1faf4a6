package dev.docket.cli;

import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The log of a stage that runs by itself, without the service and its settings of the log: warnings
 * and worse, on standard error. Otherwise the log manager would keep every debug message of every
 * library for a service that never starts, and show none of them.
 */
final class StageLog implements AutoCloseable {

    private static final Logger ROOT = Logger.getLogger("");

    private final @Nullable Level level = ROOT.getLevel();
    private final Handler[] handlers = ROOT.getHandlers();
    private final Handler console = new ConsoleHandler();

    private StageLog() {}

    /** Logs so until it is closed. */
    static StageLog open() {
        var log = new StageLog();
        for (var handler : log.handlers) {
            ROOT.removeHandler(handler);
        }
        ROOT.addHandler(log.console);
        ROOT.setLevel(Level.WARNING);
        return log;
    }

    @Override
    public void close() {
        ROOT.removeHandler(console);
        for (var handler : handlers) {
            ROOT.addHandler(handler);
        }
        ROOT.setLevel(level);
    }
}
