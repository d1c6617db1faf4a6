package dev.docket.cli.newsroom.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The newsroom's files, which travel inside the program. */
public final class Resources {

    private Resources() {}

    /**
     * The text of {@code name}, a path below {@code newsroom/}.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public static String text(String name) {
        try (var in = Resources.class.getResourceAsStream("/newsroom/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("the newsroom has no file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the newsroom's file " + name, e);
        }
    }
}
