package org.chaperone.app.directory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chaperone.roster.Roster;
import org.chaperone.roster.oneroster.OneRosterWriter;

/** OneRoster files in a folder, for tests to bend. */
public final class RosterExport {

    private final Path folder;

    public RosterExport(Path folder) {
        this.folder = folder;
    }

    public RosterExport of(Roster roster) {
        try {
            OneRosterWriter.write(roster, folder);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces text that must be there. */
    public RosterExport change(String file, String from, String to) {
        if (!text(file).contains(from)) {
            throw new IllegalArgumentException(file + " does not hold " + from);
        }
        return edit(file, it -> it.replace(from, to));
    }

    /** Puts in a student of another name who is in all else like Emma Johnson. */
    public RosterExport withStudent(String given, String family) {
        for (var file : List.of("users.csv", "roles.csv", "demographics.csv", "enrollments.csv")) {
            edit(
                    file,
                    text ->
                            text
                                    + text.lines()
                                            .filter(it -> isEmmas(file, List.of(it.split(","))))
                                            .map(it -> renamed(file, it, given, family))
                                            .collect(Collectors.joining("\n", "", "\n")));
        }
        return this;
    }

    private static boolean isEmmas(String file, List<String> fields) {
        return file.equals("users.csv")
                ? fields.getFirst().equals("s-emma")
                : fields.contains("s-emma");
    }

    /** An enrolment gets an id of its own; the parents stay Emma's alone. */
    private static String renamed(String file, String row, String given, String family) {
        var renamed =
                row.replaceAll("\"g-emma[^\"]*\"", "")
                        .replace("Emma", given)
                        .replace("Johnson", family)
                        .replace("emma", given.toLowerCase(Locale.ROOT))
                        .replace("johnson", family.toLowerCase(Locale.ROOT));
        return file.equals("enrollments.csv") ? given + "-" + renamed : renamed;
    }

    /** Gives a student who was put in a parent, who is in all else like Emma Johnson's. */
    public RosterExport withParent(String student, String given, String family) {
        var id = "g-" + given.toLowerCase(Locale.ROOT);
        edit(
                "users.csv",
                text ->
                        text.lines()
                                .map(
                                        it ->
                                                it.startsWith(student + ",")
                                                        ? it.replace(",,,,04,", ",,," + id + ",04,")
                                                        : it)
                                .collect(Collectors.joining("\n", "", "\n")));
        for (var file : List.of("users.csv", "roles.csv")) {
            edit(
                    file,
                    text ->
                            text
                                    + text.lines()
                                            .filter(it -> it.contains("g-emma-1,"))
                                            .filter(it -> !it.startsWith("s-"))
                                            .map(
                                                    it ->
                                                            it.replaceFirst("^r-", "r-" + id + "-")
                                                                    .replace("g-emma-1", id)
                                                                    .replaceAll(
                                                                            "[^,]+@[^,]+",
                                                                            id + "@mail.example")
                                                                    .replaceFirst(
                                                                            ",,[A-Z][a-z]+,Johnson,",
                                                                            ",," + given + ","
                                                                                    + family + ","))
                                            .collect(Collectors.joining("\n", "", "\n")));
        }
        return this;
    }

    /** Takes all rows out of all files that are about one of these. */
    public RosterExport without(String... ids) {
        var gone = Set.of(ids);
        for (var file : List.of("users.csv", "roles.csv", "demographics.csv", "enrollments.csv")) {
            edit(
                    file,
                    text ->
                            text.lines()
                                    .filter(
                                            it ->
                                                    Arrays.stream(it.split(","))
                                                            .noneMatch(gone::contains))
                                    .collect(Collectors.joining("\n", "", "\n")));
        }
        return this;
    }

    /** Leaves a file its header and the rows that begin with this id. */
    RosterExport keepOnly(String file, String id) {
        return edit(
                file,
                text ->
                        text.lines()
                                .filter(it -> it.startsWith("sourcedId") || it.startsWith(id + ","))
                                .collect(Collectors.joining("\n", "", "\n")));
    }

    RosterExport keepOnlyHeaders(String... files) {
        for (var file : files) {
            keepOnly(file, "nobody");
        }
        return this;
    }

    /** Makes the manifest say that these files tell changes only, and that there are no others. */
    RosterExport changes(String... files) {
        for (var other :
                List.of("orgs", "classes", "courses", "academicSessions", "demographics")) {
            delete(other + ".csv");
        }
        return edit(
                "manifest.csv",
                _ ->
                        Arrays.stream(files)
                                .map(it -> "file." + it + ",delta\n")
                                .collect(Collectors.joining("", "propertyName,value\n", "")));
    }

    RosterExport delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RosterExport cutInHalf(String file) {
        return edit(file, it -> it.substring(0, it.length() / 2));
    }

    /** Empties, swaps and drops fields and rows here and there. */
    void damage(Random random, int times) {
        var files = List.of("users.csv", "roles.csv", "enrollments.csv", "classes.csv", "orgs.csv");
        for (var i = 0; i < times; i++) {
            edit(files.get(random.nextInt(files.size())), it -> damaged(it, random));
        }
    }

    public byte[] zipped() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                var files = Files.list(folder)) {
            for (var file : files.toList()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String damaged(String text, Random random) {
        var rows = new ArrayList<>(text.lines().toList());
        var place = 1 + random.nextInt(rows.size() - 1);
        var fields = rows.get(place).split(",", -1);
        var field = random.nextInt(fields.length);
        switch (random.nextInt(4)) {
            case 0 -> fields[field] = "";
            case 1 -> fields[field] = "Quim\tby \\ 🦆";
            case 2 -> fields[field] = "2026-10-0" + (1 + random.nextInt(9));
            default -> fields = new String[] {fields[0]};
        }
        rows.set(place, String.join(",", fields));
        return String.join("\n", rows) + "\n";
    }

    private RosterExport edit(String file, UnaryOperator<String> change) {
        try {
            Files.writeString(folder.resolve(file), change.apply(text(file)));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
