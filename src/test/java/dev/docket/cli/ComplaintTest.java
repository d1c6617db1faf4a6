package dev.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ComplaintTest {

    private final StringWriter said = new StringWriter();
    private final CommandLine line = Main.commandLine().setErr(new PrintWriter(said, true));

    private int complain(Exception about) {
        return new Complaint().handleExecutionException(about, line, line.parseArgs());
    }

    @Test
    void the_callers_mistake_ends_with_2() {
        assertEquals(2, complain(new BadInput("No such thing")));
        assertEquals(2, complain(new IllegalArgumentException("Nor this")));
        assertEquals(
                List.of("docket: No such thing", "docket: Nor this"),
                said.toString().lines().toList());
    }

    @Test
    void any_other_failure_ends_with_1() {
        assertEquals(1, complain(new IOException("The disk is full")));
        assertEquals(List.of("docket: The disk is full"), said.toString().lines().toList());
    }

    @Test
    void a_failure_without_words_is_told_by_its_name() {
        complain(new IllegalStateException());
        assertEquals(List.of("docket: IllegalStateException"), said.toString().lines().toList());
    }
}
