package org.chaperone.app.escrow;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keys in a file that its owner alone may read. */
public final class KeyFile implements KeyPlace {

    private static final Set<PosixFilePermission> OWNER_ALONE =
            PosixFilePermissions.fromString("rw-------");

    private final Path file;

    public KeyFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    @Override
    public Optional<String> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var others = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            others.removeIf(it -> it.name().startsWith("OWNER_"));
            if (!others.isEmpty()) {
                throw new KeysNotUsable(
                        "The file with the keys, %s, is open to others. Close it: chmod 600"
                                .formatted(file));
            }
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            throw new KeysNotUsable("The file with the keys can't be read: " + file);
        }
    }

    /** Either all of it is there afterwards, or what was there before. */
    @Override
    public void write(String keys) {
        try {
            var folder = file.resolveSibling(".");
            Files.createDirectories(folder);
            var written = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
            FileAttribute<Set<PosixFilePermission>> closed =
                    PosixFilePermissions.asFileAttribute(OWNER_ALONE);
            try (var channel = FileChannel.open(written, Set.of(CREATE_NEW, WRITE), closed)) {
                channel.write(ByteBuffer.wrap(keys.getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new KeysNotUsable("The file with the keys can't be written: " + file);
        }
    }

    @Override
    public boolean isOurs() {
        return true;
    }

    @Override
    public String words() {
        return "the file " + file;
    }
}
