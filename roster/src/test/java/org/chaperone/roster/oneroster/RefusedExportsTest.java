package org.chaperone.roster.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults in the shape of an export, which cost the reading as a whole. */
class RefusedExportsTest {

    @TempDir Path folder;
    ExportFolder export;

    @BeforeEach
    void startWithASoundExport() {
        export = ExportFolder.version11(folder);
    }

    @Test
    void missing_files_and_columns_are_told_together() {
        export.without("orgs.csv")
                .change("users.csv", "givenName,familyName", "first,last")
                .change("enrollments.csv", "classSourcedId,schoolSourcedId", "class,school");

        assertThat(export.isRefused()).isTrue();
        assertThat(export.problems())
                .contains(
                        "manifest.csv:4: orgs.csv is missing, though said to be in the export",
                        "orgs.csv: is missing, expected in every export")
                .anyMatch(
                        it ->
                                it.startsWith(
                                        "users.csv:1: column givenName is missing, expected it"))
                .anyMatch(it -> it.startsWith("users.csv:1: column familyName is missing"))
                .anyMatch(
                        it -> it.startsWith("enrollments.csv:1: column classSourcedId is missing"));
    }

    @Test
    void changes_alone_are_refused_as_there_is_nothing_that_they_could_change() {
        export.change("manifest.csv", "file.users,bulk", "file.users,delta");

        assertThat(export.isRefused()).isTrue();
        assertThat(export.problems())
                .contains(
                        "users.csv: holds changes only, and there is no full export yet that they"
                                + " could change; expected a full export (bulk) first");
    }

    @Test
    void a_line_without_end_is_refused_without_being_read_into_memory() throws IOException {
        try (var file = Files.newOutputStream(folder.resolve("users.csv"))) {
            file.write(
                    "sourcedId,givenName,familyName,role\ns-1,\"".getBytes(StandardCharsets.UTF_8));
            var letters = new byte[1 << 20];
            Arrays.fill(letters, (byte) 'x');
            for (int i = 0; i < 64; i++) {
                file.write(letters);
            }
        }

        assertThat(export.isRefused()).isTrue();
        assertThat(export.problems())
                .anyMatch(it -> it.startsWith("users.csv:2: is not CSV from here on"));
    }

    @Test
    void text_that_is_not_utf_8_is_refused_with_its_place() {
        var latin = export.text("users.csv").replace("Nora", "Ñora");
        export.with("users.csv", latin.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(export.isRefused()).isTrue();
        assertThat(export.problems())
                .containsExactly(
                        "users.csv:3: byte %d (0xD1) is not UTF-8; save the file as UTF-8"
                                .formatted(latin.indexOf('Ñ')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C0 AF",
                "ED A0 80",
                "F4 90 80 80",
                "80",
                "C3 28",
                "E2 82 28",
                "F8 88 80",
                "FF"
            })
    void every_kind_of_malformed_utf_8_is_seen(String bytes) throws IOException {
        var text = new ByteArrayOutputStream();
        text.write("sourcedId,name,type\nä€😀 ".getBytes(StandardCharsets.UTF_8));
        int good = text.size();
        for (var each : bytes.split(" ")) {
            text.write(Integer.parseInt(each, 16));
        }
        text.write("\n".getBytes(StandardCharsets.UTF_8));
        export.with("orgs.csv", text.toByteArray());

        assertThat(export.isRefused()).isTrue();
        assertThat(export.read().problems())
                .filteredOn(it -> it.message().contains("is not UTF-8"))
                .hasSize(1)
                .allSatisfy(it -> assertThat(it.line()).isEqualTo(2))
                .allSatisfy(
                        it -> {
                            var at = it.message().replaceAll("byte (\\d+) .*", "$1");
                            assertThat(Integer.parseInt(at))
                                    .isBetween(good, good + bytes.split(" ").length - 1);
                        });
    }

    @Test
    void utf_16_and_text_cut_within_a_character_are_told_as_such() {
        export.with("orgs.csv", export.text("orgs.csv").getBytes(StandardCharsets.UTF_16))
                .with("classes.csv", new byte[] {'a', (byte) 0xE2, (byte) 0x82});

        assertThat(export.isRefused()).isTrue();
        assertThat(export.problems())
                .contains(
                        "orgs.csv: is in UTF-16, expected UTF-8",
                        "classes.csv:1: ends in the middle of a character, expected UTF-8");
    }

    @Test
    void files_without_a_header_or_with_a_column_twice_are_refused() {
        export.with("classes.csv", "").change("courses.csv", "courseCode", "title");

        assertThat(export.isRefused()).isTrue();
        assertThat(export.problems())
                .contains(
                        "classes.csv: is empty, expected a header with column names",
                        "courses.csv:1:6: column title is there twice, expected once");
    }

    @Test
    void quotes_that_do_not_match_are_refused_with_their_line() {
        export.addRow("users.csv", "s-q,,,true,org-high,student,u,,\"Ada,Fox,,,,,,,10,,");

        assertThat(export.isRefused()).isTrue();
        assertThat(export.problems())
                .anyMatch(it -> it.startsWith("users.csv:7: is not CSV from here on"));
    }

    @Test
    void what_is_neither_folder_nor_archive_is_refused() throws IOException {
        var text = Files.writeString(folder.resolve("notes.zip"), "not an archive");

        assertThat(new OneRosterReader().read(text).problems().getFirst().toString())
                .startsWith("notes.zip: is no zip archive that can be read");
        assertThat(new OneRosterReader().read(folder.resolve("nowhere")).problems())
                .containsExactly(
                        new Problem(
                                "nowhere",
                                0,
                                0,
                                "can't be read, expected a folder or a zip archive"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../users.csv",
                "a/../../users.csv",
                "/etc/users.csv",
                "C:\\users.csv",
                "a\\users.csv"
            })
    void archives_with_names_that_leave_their_folder_are_refused(String name) throws IOException {
        var archive = archiveOf(name, 10);

        assertThat(new OneRosterReader().read(archive))
                .isEqualTo(
                        new RosterReading.Refused(
                                List.of(
                                        new Problem(
                                                "bomb.zip",
                                                0,
                                                0,
                                                "holds a file that would be written outside its"
                                                        + " folder; such archives are not opened"))));
    }

    @Test
    void archives_that_unpack_to_far_more_than_they_weigh_are_refused() throws IOException {
        var archive = archiveOf("orgs.csv", 20_000_000);

        assertThat(Files.size(archive)).isLessThan(30_000);
        assertThat(new OneRosterReader().read(archive).problems())
                .extracting(Problem::toString)
                .contains("orgs.csv: unpacks to more than 200 times its size, which rosters don't");
    }

    @Test
    void archives_with_too_many_files_or_too_much_text_are_refused() throws IOException {
        var small = new OneRosterReader(new Limits(3, 2_000, 1_000_000));

        assertThat(small.read(export.zipped("")).problems())
                .extracting(Problem::message)
                .containsExactly("holds 8 files, expected at most 3");
        assertThat(
                        new OneRosterReader(new Limits(9, 500, 1_000_000))
                                .read(export.zipped(""))
                                .problems())
                .extracting(Problem::message)
                .anyMatch(it -> it.endsWith("unpacks to more than 500 bytes, expected less"));
    }

    @Test
    void archives_with_a_file_twice_are_refused() throws IOException {
        var archive = folder.resolve("twice.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("a/users.csv"));
            zip.putNextEntry(new ZipEntry("b/USERS.csv"));
        }

        assertThat(new OneRosterReader().read(archive).problems())
                .extracting(Problem::message)
                .containsExactly("holds USERS.csv twice, expected one of each file");
    }

    private Path archiveOf(String name, int size) throws IOException {
        var archive = folder.resolve("bomb.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
        }
        return archive;
    }
}
