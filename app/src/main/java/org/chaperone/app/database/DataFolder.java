package org.chaperone.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * The folder that holds everything an installation keeps. One process at a time may have it; the operating system lets
 * go of the lock when that process ends, however it ends.
 */
public final class DataFolder implements AutoCloseable {

    private static final Set<PosixFilePermission> ONLY_OURS =
            PosixFilePermissions.fromString("rw-------");

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Makes the folder when it isn't there and takes it for this process.
     *
     * @throws DatabaseNotStarted when another process has it, or it can't be written
     */
    public static DataFolder take(Path folder) {
        var path = make(folder);
        try {
            var channel =
                    FileChannel.open(
                            path.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new DatabaseNotStarted(
                        "Another Chaperone is using the data folder "
                                + path
                                + ". Stop it, or choose another folder with --data.");
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    /** Whether a process has the folder. */
    static boolean isTaken(Path folder) {
        var lock = folder.resolve("lock");
        if (!Files.exists(lock)) {
            return false;
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            return !locked(channel);
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    /**
     * Makes the folder when it isn't there; for what is written to it before it is taken, such as the log.
     *
     * @throws DatabaseNotStarted when it can't be written
     */
    public static Path make(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            if (!Files.isWritable(path)) {
                throw new AccessDeniedException(path.toString());
            }
            return path;
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    private static DatabaseNotStarted unusable(Path path, IOException failure) {
        return new DatabaseNotStarted(
                "The data folder %s can't be used: %s. Choose another with --data."
                        .formatted(path, reason(path, failure)),
                failure);
    }

    public Path path() {
        return path;
    }

    /** A secret of 256 random bits in URL-safe text, made at first use and readable by its owner only. */
    public String secret(String name) {
        var file = path.resolve(name);
        try {
            if (!Files.exists(file)) {
                var bits = new byte[32];
                new SecureRandom().nextBytes(bits);
                var fresh = Files.createTempFile(path, name, ".new");
                Files.setPosixFilePermissions(fresh, ONLY_OURS);
                Files.writeString(
                        fresh, Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
                Files.move(fresh, file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reason(Path path, IOException failure) {
        if (!(failure instanceof FileSystemException at)) {
            return "" + failure.getMessage();
        }
        var where = path.toString().equals(at.getFile()) ? "it" : at.getFile();
        return switch (at) {
            case AccessDeniedException denied -> where + " may not be written";
            case FileAlreadyExistsException file -> where + " is no folder";
            default ->
                    where
                            + " can't be made or written"
                            + (at.getReason() == null ? "" : " (" + at.getReason() + ")");
        };
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
