package org.chaperone.app.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** The server's programs, which come on the class path as one archive for each platform. */
record PostgresBinaries(Path folder) {

    /** Changes with the archive, so that a new release of the server is unpacked beside the old one. */
    private static final String RELEASE = "postgres-18.6.0";

    /** Unpacks the programs under this folder, unless an earlier start did. */
    static PostgresBinaries unpackedIn(Path parent) {
        var folder = parent.resolve(RELEASE);
        if (!Files.isDirectory(folder)) {
            try {
                unpack(parent, folder);
            } catch (IOException e) {
                throw new DatabaseNotStarted(
                        "PostgreSQL can't be unpacked to " + folder + ": " + e, e);
            }
        }
        return new PostgresBinaries(folder);
    }

    String initdb() {
        return program("initdb");
    }

    String pgCtl() {
        return program("pg_ctl");
    }

    String postgres() {
        return program("postgres");
    }

    private String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static void unpack(Path parent, Path folder) throws IOException {
        Files.createDirectories(parent);
        var half = Files.createTempDirectory(parent, "unpacking-");
        Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var archive = archive();
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(archive))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, half);
            }
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // Otherwise another process unpacked the same archive in the meantime.
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        } finally {
            FileSystemUtils.deleteRecursively(half);
        }
    }

    private static InputStream archive() {
        var name = "/postgres-" + platform() + ".txz";
        var archive = PostgresBinaries.class.getResourceAsStream(name);
        if (archive == null) {
            throw new DatabaseNotStarted(
                    "There is no PostgreSQL for this machine ("
                            + platform()
                            + ") in the application. Give one by chaperone.database.url.");
        }
        return archive;
    }

    private static String platform() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var machine = System.getProperty("os.arch");
        return (system.contains("mac") ? "darwin" : system)
                + "-"
                + (machine.equals("aarch64") ? "arm_64" : "x86_64");
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder)
            throws IOException {
        var path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("The archive points outside of itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(path.getParent());
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(path.getParent());
            Files.copy(tar, path);
            if ((entry.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}
