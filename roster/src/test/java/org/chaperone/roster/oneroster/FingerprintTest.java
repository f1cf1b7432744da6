package org.chaperone.roster.oneroster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chaperone.roster.oneroster.ColumnMap.MappedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    @TempDir Path folder;

    @BeforeEach
    void anExport() throws IOException {
        write("orgs.csv", "sourcedId,name,type\norg-lincoln,Lincoln Elementary,school\n");
        write("users.csv", "sourcedId,givenName,familyName\ns-emma,Emma,Johnson\n");
    }

    @Test
    void the_same_bytes_have_the_same_wherever_they_lie(@TempDir Path elsewhere)
            throws IOException {
        for (var file : List.of("users.csv", "orgs.csv")) {
            Files.copy(folder.resolve(file), elsewhere.resolve(file));
        }

        assertThat(print(elsewhere, ColumnMap.NONE)).isEqualTo(print());
    }

    @Test
    void a_file_that_nobody_reads_counts_for_nothing_until_a_map_names_it() throws IOException {
        var before = print();
        var mapped = print(folder, map("pupils.txt"));
        write("pupils.txt", "No,First,Last\n");

        assertThat(print()).isEqualTo(before);
        assertThat(print(folder, map("pupils.txt"))).isNotEqualTo(mapped);
    }

    @Test
    void any_byte_more_less_or_other_changes_it() throws IOException {
        var bytes = Files.readAllBytes(folder.resolve("users.csv"));
        var seen = new HashSet<String>();
        seen.add(print());
        for (var i = 0; i < bytes.length; i++) {
            var other = bytes.clone();
            other[i] ^= 1;
            Files.write(folder.resolve("users.csv"), other);
            seen.add(print());
        }
        Files.write(folder.resolve("users.csv"), Arrays.copyOf(bytes, bytes.length - 1));
        seen.add(print());
        Files.write(folder.resolve("users.csv"), Arrays.copyOf(bytes, bytes.length + 1));
        seen.add(print());

        assertThat(seen).hasSize(bytes.length + 3);
    }

    @Test
    void text_that_moves_from_one_file_to_the_next_changes_it() throws IOException {
        write("orgs.csv", "ab");
        write("users.csv", "c");
        var one = print();
        write("orgs.csv", "a");
        write("users.csv", "bc");

        assertThat(print()).isNotEqualTo(one);
    }

    @Test
    void a_file_that_is_missing_empty_or_named_otherwise_changes_it() throws IOException {
        var seen = new HashSet<String>();
        seen.add(print());
        write("roles.csv", "");
        seen.add(print());
        Files.move(folder.resolve("roles.csv"), folder.resolve("demographics.csv"));
        seen.add(print());
        Files.delete(folder.resolve("users.csv"));
        seen.add(print());

        assertThat(seen).hasSize(4);
    }

    @Test
    void each_part_of_a_map_changes_it_but_not_the_order_of_its_columns() throws IOException {
        var columns = new HashMap<String, String>();
        List.of("sourcedId", "givenName", "familyName").forEach(it -> columns.put(it, "A " + it));
        var seen = new HashSet<String>();
        seen.add(print(folder, ColumnMap.NONE));
        seen.add(print(folder, new ColumnMap(';', null, List.of())));
        seen.add(print(folder, new ColumnMap(',', "M/d/yyyy", List.of())));
        seen.add(print(folder, of(columns, Map.of())));
        seen.add(print(folder, of(columns, Map.of("role", "student"))));
        var less = new HashMap<>(columns);
        less.remove("sourcedId");
        seen.add(print(folder, of(less, Map.of("sourcedId", "A sourcedId"))));
        assertThat(seen).hasSize(6);

        assertThat(print(folder, of(Map.copyOf(columns), Map.of())))
                .isEqualTo(print(folder, of(new TreeMap<>(columns), Map.of())))
                .isIn(seen);
    }

    @Test
    void an_archive_counts_as_it_is_and_what_isnt_there_has_none() throws IOException {
        var archive = folder.resolve("export.zip");
        Files.writeString(archive, "whatever");
        var before = print(archive, ColumnMap.NONE);
        Files.writeString(archive, "whatever else");

        assertThat(print(archive, ColumnMap.NONE)).isNotEqualTo(before);
        assertThatThrownBy(() -> print(folder.resolve("nowhere.zip"), ColumnMap.NONE))
                .isInstanceOf(IOException.class);
    }

    private static ColumnMap map(String file) {
        return new ColumnMap(
                ',', null, List.of(new MappedFile(file, "users.csv", Map.of(), Map.of())));
    }

    private static ColumnMap of(Map<String, String> columns, Map<String, String> constants) {
        return new ColumnMap(
                ',', null, List.of(new MappedFile("a.csv", "users.csv", columns, constants)));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private String print() throws IOException {
        return print(folder, ColumnMap.NONE);
    }

    private static String print(Path files, ColumnMap map) throws IOException {
        return HexFormat.of().formatHex(Fingerprint.of(files, map));
    }
}
