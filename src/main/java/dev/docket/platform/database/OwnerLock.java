package dev.docket.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One Docket a data folder. The operating system drops the lock when the process dies, however it
 * dies, so no lock is ever left over.
 */
final class OwnerLock implements AutoCloseable {

    private final FileChannel channel;

    private OwnerLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws DatabaseException if another process owns the folder
     */
    static OwnerLock of(Path folder) {
        try {
            var channel =
                    FileChannel.open(
                            folder.resolve("owner.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new DatabaseException(
                        "Another Docket is running on the data folder %s. Stop it, or start this one with --data and a folder of its own."
                                .formatted(folder.toAbsolutePath().getParent()));
            }
            return new OwnerLock(channel);
        } catch (IOException e) {
            throw new DatabaseException("Can't lock " + folder + ": " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // this very process holds it
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new DatabaseException("Can't release the data folder: " + e.getMessage(), e);
        }
    }
}
