package dev.docket.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

    @TempDir private Path folder;

    @Test
    void goes_with_all_that_is_in_it() throws IOException {
        var top = folder.resolve("top");
        Files.createDirectories(top.resolve("a/b"));
        Files.writeString(top.resolve("a/b/file"), "x");
        Folders.delete(top);
        assertFalse(Files.exists(top));
    }

    @Test
    void what_a_link_points_to_stays() throws IOException {
        var kept = Files.writeString(folder.resolve("kept"), "x");
        var others = Files.createDirectory(folder.resolve("others"));
        Files.writeString(others.resolve("file"), "x");
        var top = Files.createDirectory(folder.resolve("top"));
        Files.createSymbolicLink(top.resolve("one"), kept);
        Files.createSymbolicLink(top.resolve("two"), others);
        Folders.delete(top);
        assertFalse(Files.exists(top));
        assertTrue(Files.exists(kept));
        assertTrue(Files.exists(others.resolve("file")));
    }

    @Test
    void what_is_not_there_is_told() {
        var none = folder.resolve("none");
        assertThrows(NoSuchFileException.class, () -> Folders.delete(none));
    }
}
