package org.chaperone.roster.oneroster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/** An export that lies in a folder. */
final class FolderFiles implements ExportFiles {

    private final TreeMap<String, Path> files = new TreeMap<>();

    FolderFiles(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(
                            it ->
                                    files.put(
                                            it.getFileName().toString().toLowerCase(Locale.ROOT),
                                            it));
        }
    }

    @Override
    public Set<String> names() {
        return files.keySet();
    }

    @Override
    public InputStream open(String name) throws IOException {
        var file = files.get(name);
        if (file == null) {
            throw new NoSuchFileException(name);
        }
        return Files.newInputStream(file);
    }

    @Override
    public void close() {}
}
