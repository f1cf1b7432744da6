package org.chaperone.roster.oneroster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Locale;
import java.util.TreeMap;
import org.chaperone.roster.oneroster.ColumnMap.MappedFile;

/** Tells whether an export is the very same as another: of all bytes that a reader may look at, and of how they are read. */
public final class Fingerprint {

    private final MessageDigest digest = sha256();

    private Fingerprint() {}

    /**
     * The SHA-256 of an export.
     *
     * @param files a folder, of which the files that are read count with their names, or an archive, which counts as it is
     * @throws IOException when not all of it can be read
     */
    public static byte[] of(Path files, ColumnMap map) throws IOException {
        var print = new Fingerprint();
        print.add(map);
        if (Files.isDirectory(files)) {
            print.addFolder(files, map);
        } else {
            print.add("archive");
            print.add(files);
        }
        return print.digest.digest();
    }

    private void addFolder(Path folder, ColumnMap map) throws IOException {
        var read = new HashSet<String>();
        read.add(Manifest.FILE);
        for (var it : OneRosterFile.values()) {
            read.add(it.file().toLowerCase(Locale.ROOT));
        }
        map.files().forEach(it -> read.add(it.file().toLowerCase(Locale.ROOT)));
        var there = new TreeMap<String, Path>();
        try (var all = Files.list(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(it -> there.put(it.getFileName().toString(), it));
        }
        for (var it : there.entrySet()) {
            if (read.contains(it.getKey().toLowerCase(Locale.ROOT))) {
                add(it.getKey());
                add(it.getValue());
            }
        }
    }

    private void add(ColumnMap map) {
        add(String.valueOf(map.separator()));
        add(String.valueOf(map.dates()));
        add(String.valueOf(map.files().size()));
        for (MappedFile it : map.files()) {
            add(it.file());
            add(it.fills());
            add(new TreeMap<>(it.columns()));
            add(new TreeMap<>(it.constants()));
        }
    }

    private void add(TreeMap<String, String> texts) {
        add(String.valueOf(texts.size()));
        texts.forEach(
                (name, text) -> {
                    add(name);
                    add(text);
                });
    }

    /** With its length, so that what comes next can't be taken for a part of it. */
    private void add(String text) {
        var bytes = text.getBytes(UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private void add(Path file) throws IOException {
        var one = sha256();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), one)) {
            Files.copy(file, out);
        }
        digest.update(one.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
