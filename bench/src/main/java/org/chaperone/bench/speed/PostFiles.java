package org.chaperone.bench.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/** Posts out of files with three columns, divided by tabs: id, label and text, gzipped or not. */
final class PostFiles {

    private static final int COLUMNS = 3;

    /** So that no one set has more to say than another. */
    private static final int MOST_OF_ONE = 7_000;

    private PostFiles() {}

    /** The posts of all such files in the folders, mixed the same way every time. */
    static List<String> read(List<Path> folders) throws IOException {
        var posts = new ArrayList<String>();
        for (var folder : folders) {
            var ofFolder = new ArrayList<String>();
            for (var file : files(folder)) {
                ofFolder.addAll(posts(file));
            }
            Collections.shuffle(ofFolder, new Random(1));
            posts.addAll(ofFolder.subList(0, Math.min(MOST_OF_ONE, ofFolder.size())));
        }
        Collections.shuffle(posts, new Random(2));
        return List.copyOf(posts);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(it -> it.toString().matches(".*\\.tsv(\\.gz)?"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> posts(Path file) throws IOException {
        var in = Files.newInputStream(file);
        var plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        try (var lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(it -> it.split("\t", COLUMNS))
                    .filter(it -> it.length == COLUMNS)
                    .map(it -> it[COLUMNS - 1].replace("\\n", "\n").replace("\\t", " "))
                    .toList();
        }
    }
}
