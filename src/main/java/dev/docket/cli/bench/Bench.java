package dev.docket.cli.bench;

import java.io.IOException;

/** One stage under load. */
@FunctionalInterface
public interface Bench {

    /**
     * Measures the stage and its yardstick; takes less than a minute.
     *
     * @throws IllegalStateException if what is measured does not do what it should, or something
     *     that is needed is not on this machine; the message says how to get it
     */
    Result run(Progress progress) throws IOException, InterruptedException;
}
