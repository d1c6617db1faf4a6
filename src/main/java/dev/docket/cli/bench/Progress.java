package dev.docket.cli.bench;

/** Hears what a benchmark is doing, in one line at a time. */
@FunctionalInterface
public interface Progress {

    void tell(String line);
}
