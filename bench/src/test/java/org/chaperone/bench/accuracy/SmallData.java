package org.chaperone.bench.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Writes sets of a few lines, in the layout of the large ones. */
record SmallData(Path folder) {

    SmallData put(String name, String... lines) throws IOException {
        var path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        var bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        try (var out = Files.newOutputStream(path)) {
            if (name.endsWith(".gz")) {
                try (var packed = new GZIPOutputStream(out)) {
                    packed.write(bytes);
                }
            } else {
                out.write(bytes);
            }
        }
        return this;
    }

    Data data() {
        return new Data(folder);
    }
}
