package dev.docket.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** What a command line answered: its exit code and what it wrote. */
record Spoken(int code, String out, String err) {

    /** Runs a command line in this process. */
    static Spoken to(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new StringWriter();
        var usual = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            int code = Main.commandLine().setErr(new PrintWriter(err, true)).execute(arguments);
            return new Spoken(code, out.toString(StandardCharsets.UTF_8), err.toString());
        } finally {
            System.setOut(usual);
        }
    }

    /** The first line of the complaint. */
    String complaint() {
        return err.lines().findFirst().orElse("");
    }
}
