package org.chaperone.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds in the sources which tests say that they carry which clause: {@code @Clause("WILM-MA-D3")}. */
final class ClauseTests {

    private static final Pattern CLAUSE =
            Pattern.compile("@Clause\\(\\{?((?:\\s*\"[A-Za-z0-9-]+\"\\s*,?)+)}?\\)");
    private static final Pattern ID = Pattern.compile("\"([A-Za-z0-9-]+)\"");
    private static final Set<String> SKIPPED =
            Set.of("target", "packs", "node_modules", ".git", "main");

    private ClauseTests() {}

    /** Names of test classes by clause id. */
    static Map<String, List<String>> under(Path root) {
        var tests = new TreeMap<String, List<String>>();
        try {
            Files.walkFileTree(
                    root,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path folder, BasicFileAttributes attributes) {
                            return !folder.equals(root)
                                            && SKIPPED.contains(folder.getFileName().toString())
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                                throws IOException {
                            if (file.toString().endsWith("Test.java")) {
                                note(file, tests);
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tests;
    }

    private static void note(Path file, Map<String, List<String>> tests) throws IOException {
        var name = file.getFileName().toString().replace(".java", "");
        var clauses = CLAUSE.matcher(Files.readString(file));
        while (clauses.find()) {
            var ids = ID.matcher(clauses.group(1));
            while (ids.find()) {
                var names = tests.computeIfAbsent(ids.group(1), it -> new ArrayList<>());
                if (!names.contains(name)) {
                    names.add(name);
                }
            }
        }
    }
}
