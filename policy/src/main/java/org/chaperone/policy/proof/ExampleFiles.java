package org.chaperone.policy.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chaperone.policy.reading.Place;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Yaml;

/** The files in the {@code examples} folder of a pack; what a file is called tells of what it has examples. */
final class ExampleFiles {

    private ExampleFiles() {}

    enum Kind {
        /** {@code duties*.yaml}. */
        DUTIES,
        /** {@code notices*.yaml}. */
        NOTICES,
        /** All others. */
        QUESTIONS;

        private static Kind of(Path file) {
            var name = file.getFileName().toString();
            if (name.startsWith("duties")) {
                return DUTIES;
            }
            return name.startsWith("notices") ? NOTICES : QUESTIONS;
        }
    }

    /** What is written in the files of this kind, in the order of their names; none if there is no such folder. */
    static List<Yaml> of(Path packFolder, Kind kind, Problems problems) {
        var all = new ArrayList<Yaml>();
        var folder = packFolder.resolve("examples");
        if (!Files.isDirectory(folder)) {
            return all;
        }
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(it -> it.toString().endsWith(".yaml"))
                            .filter(it -> Kind.of(it) == kind)
                            .sorted()
                            .toList()) {
                var name = packFolder.getFileName() + "/examples/" + file.getFileName();
                Yaml.read(Files.readString(file), name, problems).ifPresent(all::add);
            }
        } catch (IOException e) {
            problems.add(Place.of(folder.toString()), "can't be read: " + e.getMessage());
        }
        return all;
    }
}
