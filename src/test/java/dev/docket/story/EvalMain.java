package dev.docket.story;

import java.nio.file.*;

public class EvalMain {
    public static void main(String[] a) throws Exception {
        var out = new StringBuilder();
        try (var in = Files.newBufferedReader(Path.of(a[0]))) { StoryEvaluation.run(in, out); }
        Files.writeString(Path.of(a[1]), out);
    }
}
