package org.chaperone.roster.oneroster;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** An export that is packed into a zip archive, at its root or in one folder. */
final class ZipFiles implements ExportFiles {

    private static final long BEFORE_RATIO_COUNTS = 1_000_000;

    private final ZipFile archive;
    private final Limits limits;
    private final TreeMap<String, ZipEntry> files = new TreeMap<>();
    private long unpacked;

    ZipFiles(Path path, Limits limits) throws IOException {
        archive = new ZipFile(path.toFile());
        this.limits = limits;
        try {
            index();
        } catch (IOException refused) {
            archive.close();
            throw refused;
        }
    }

    private void index() throws Suspicious {
        if (archive.size() > limits.entries()) {
            throw new Suspicious(
                    "holds %d files, expected at most %d"
                            .formatted(archive.size(), limits.entries()));
        }
        for (var entries = archive.entries().asIterator(); entries.hasNext(); ) {
            var entry = entries.next();
            refuseTricks(entry.getName());
            var name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
            var hidden = name.startsWith(".") || entry.getName().startsWith("__MACOSX/");
            if (entry.isDirectory() || hidden) {
                continue;
            }
            if (files.put(name.toLowerCase(Locale.ROOT), entry) != null) {
                throw new Suspicious("holds " + name + " twice, expected one of each file");
            }
        }
    }

    private static void refuseTricks(String name) throws Suspicious {
        var climbs = ("/" + name + "/").contains("/../");
        if (climbs || name.startsWith("/") || name.matches("(?s).*[\\\\:\\x00-\\x1f].*")) {
            throw new Suspicious(
                    "holds a file that would be written outside its folder; such archives are not"
                            + " opened");
        }
    }

    @Override
    public Set<String> names() {
        return files.keySet();
    }

    @Override
    public InputStream open(String name) throws IOException {
        var entry = files.get(name);
        if (entry == null) {
            throw new NoSuchFileException(name);
        }
        return new FilterInputStream(archive.getInputStream(entry)) {
            private long here;

            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                if (count > 0) {
                    here += count;
                    unpacked += count;
                    refuseBombs(entry, here);
                }
                return count;
            }
        };
    }

    private void refuseBombs(ZipEntry entry, long here) throws Suspicious {
        if (unpacked > limits.bytes()) {
            throw new Suspicious(
                    "unpacks to more than %d bytes, expected less".formatted(limits.bytes()));
        }
        var packed = Math.max(1, entry.getCompressedSize());
        if (here > BEFORE_RATIO_COUNTS && here / packed > limits.ratio()) {
            throw new Suspicious(
                    "unpacks to more than %d times its size, which rosters don't"
                            .formatted(limits.ratio()));
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
