package dev.docket.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Small rooms: the bars of CONTRIBUTING.md for files. */
class SizesTest {

    private static final Path MAIN = Path.of("src/main/java");

    private static Map<Path, Integer> lines(Path folder) throws IOException {
        var lines = new TreeMap<Path, Integer>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                lines.put(file, Files.readAllLines(file).size());
            }
        }
        return lines;
    }

    @Test
    void no_file_is_longer_than_400_lines() throws IOException {
        var tooLong = new TreeMap<>(lines(MAIN));
        tooLong.values().removeIf(count -> count <= 400);
        assertEquals(Map.of(), tooLong);
    }

    @Test
    void the_median_file_has_at_most_60_lines() throws IOException {
        List<Integer> sorted =
                lines(MAIN).entrySet().stream()
                        .filter(entry -> !entry.getKey().endsWith("package-info.java"))
                        .map(Map.Entry::getValue)
                        .sorted()
                        .toList();
        int median = sorted.get(sorted.size() / 2);
        assertTrue(median <= 60, () -> "median " + median);
    }
}
