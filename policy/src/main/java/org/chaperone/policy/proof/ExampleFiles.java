package org.chaperone.policy.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chaperone.policy.Pack;
import org.chaperone.policy.reading.Fields;
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

    /** The examples in the files of this kind, in the order of their names; none if there is no such folder. */
    static List<Fields> of(Path packFolder, Kind kind, Problems problems) {
        var all = new ArrayList<Fields>();
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
                Yaml.read(Files.readString(file), name, problems)
                        .ifPresent(root -> addAll(root, all, problems));
            }
        } catch (IOException e) {
            problems.add(Place.of(folder.toString()), "can't be read: " + e.getMessage());
        }
        return all;
    }

    /** The clauses that stand in a field; one that the policy doesn't have is a problem. */
    static List<String> cited(Fields it, String name, Pack pack, Problems problems) {
        for (var id : it.texts(name)) {
            if (pack.clause(id.value().strip()).isEmpty()) {
                problems.add(
                        id.place(), "clause '" + id.value() + "' doesn't exist in this policy");
            }
        }
        return it.words(name);
    }

    private static void addAll(Yaml root, List<Fields> all, Problems problems) {
        if (!(root instanceof Yaml.Sequence list)) {
            problems.add(root.place(), "examples must be a list, not " + root.kind());
            return;
        }
        for (var item : list.items()) {
            Fields.of(item, "an example", problems).ifPresent(all::add);
        }
    }
}
