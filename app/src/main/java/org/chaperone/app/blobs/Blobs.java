package org.chaperone.app.blobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

@Service
@EnableConfigurationProperties(BlobSettings.class)
public class Blobs {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private final BlobSettings settings;

    Blobs(BlobSettings settings) {
        this.settings = settings;
    }

    /**
     * Keeps a file; the same bytes once. What a transaction that fails has kept stays, and nobody knows its name.
     *
     * @return its SHA-256, in hexadecimal digits
     */
    public String keep(byte[] content) {
        var name = sha256(content);
        var file = path(name);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                write(file, content);
            }
            return name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws IllegalStateException when it isn't any more what was kept
     */
    public Optional<byte[]> read(String name) {
        if (!NAME.matcher(name).matches() || !Files.exists(path(name))) {
            return Optional.empty();
        }
        try {
            var content = Files.readAllBytes(path(name));
            if (!sha256(content).equals(name)) {
                throw new IllegalStateException("The kept file " + name + " has been altered");
            }
            return Optional.of(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In hexadecimal digits. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whole or not at all, also when the power fails in the middle. */
    private static void write(Path file, byte[] content) throws IOException {
        var part = Files.createTempFile(file.getParent(), "new-", ".part");
        try {
            Files.write(part, content);
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Path path(String name) {
        return settings.folder().resolve(name.substring(0, 2)).resolve(name);
    }
}
