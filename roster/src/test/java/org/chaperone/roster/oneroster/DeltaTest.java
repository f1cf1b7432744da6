package org.chaperone.roster.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipFile;
import org.chaperone.roster.Grade;
import org.chaperone.roster.Person;
import org.chaperone.roster.Roster;
import org.chaperone.roster.oneroster.OneRosterReader.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports that tell changes only, over what was kept of the one before. */
class DeltaTest {

    @TempDir Path folder;
    @TempDir Path kept;
    @TempDir Path changes;

    ExportFolder delta;

    @BeforeEach
    void aFullExportWasRead() {
        ExportFolder.version11(folder);
        read(folder, null, kept.resolve("1.zip"));
        delta =
                ExportFolder.empty(changes)
                        .with(
                                "manifest.csv",
                                """
                                propertyName,value
                                oneroster.version,1.1
                                file.users,delta
                                file.enrollments,delta
                                """)
                        .with(
                                "enrollments.csv",
                                "sourcedId,status,dateLastModified,classSourcedId,userSourcedId,role\n");
    }

    @Test
    void a_changed_row_replaces_the_one_of_its_id_and_all_else_stays() {
        users("s-nora,active,2026-09-01T12:00:00Z,org-high,student,Nora,Becker-Lang,09");

        var roster = accepted();

        assertThat(roster.student("s-nora").orElseThrow().name().last()).isEqualTo("Becker-Lang");
        assertThat(roster.student("s-nora").orElseThrow().grade()).isEqualTo(new Grade(9));
        assertThat(roster.organizationsOf("s-nora", LocalDate.of(2026, 10, 1)))
                .containsExactly("org-high");
        assertThat(roster.student("s-omar").orElseThrow().birthDate()).isEqualTo("2012-03-04");
        assertThat(roster.membersOf("c-english")).hasSize(2);
        assertThat(roster.familyOf("s-omar")).hasSize(2);
    }

    @Test
    void a_new_row_is_added() {
        users("s-ali,active,2026-09-01T12:00:00Z,org-harbor,student,Ali,Haddad,06");
        delta.addRow("enrollments.csv", "e9,active,2026-09-01T12:00:00Z,c-english,s-ali,student");

        var roster = accepted();

        assertThat(roster.students()).hasSize(3);
        assertThat(roster.membershipsOf("s-ali")).hasSize(1);
    }

    @Test
    void what_is_to_be_deleted_is_gone_with_all_that_leans_on_it_and_is_no_problem() {
        users("s-omar,tobedeleted,2026-09-01T12:00:00Z,org-high,student,Omar,Haddad,09");

        var reading = (RosterReading.Accepted) read(changes, kept.resolve("1.zip"), null);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.leftOut().ids()).isEmpty();
        assertThat(reading.roster().student("s-omar")).isEmpty();
        assertThat(reading.roster().membersOf("c-english")).hasSize(1);
    }

    @Test
    void a_change_older_than_what_is_known_is_passed_over_and_told() {
        users("s-nora,active,2026-09-01T12:00:00Z,org-high,student,Nora,Lang,09");
        read(changes, kept.resolve("1.zip"), kept.resolve("2.zip"));
        users("s-nora,tobedeleted,2026-08-30T12:00:00Z,org-high,student,Nora,Becker,08");

        var reading = (RosterReading.Accepted) read(changes, kept.resolve("2.zip"), null);

        assertThat(reading.roster().student("s-nora").orElseThrow().name().last())
                .isEqualTo("Lang");
        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "users.csv:2:3: dateLastModified is \"2026-08-30T12:00:00Z\", is older than"
                                + " what is known; the change is passed over");
    }

    @Test
    void of_two_changes_to_one_row_the_later_counts_in_whatever_order() {
        users(
                "s-nora,active,2026-09-02T12:00:00Z,org-high,student,Nora,Second,09",
                "s-nora,active,2026-09-01T12:00:00Z,org-high,student,Nora,First,09");

        assertThat(accepted().student("s-nora").orElseThrow().name().last()).isEqualTo("Second");
    }

    @Test
    void a_bad_change_leaves_its_person_in_doubt_rather_than_out() {
        users("s-nora,active,2026-09-01T12:00:00Z,org-high,wizard,Nora,Becker,09");

        var reading = (RosterReading.Accepted) read(changes, kept.resolve("1.zip"), null);

        assertThat(reading.leftOut().ids()).contains("s-nora");
        assertThat(reading.leftOut().rows()).isEqualTo(1);
    }

    @Test
    void a_file_that_a_full_export_leaves_out_stays_as_it_was() throws IOException {
        var full = ExportFolder.version11(changes);
        full.without("demographics.csv")
                .change("manifest.csv", "file.demographics,bulk", "file.demographics,absent");

        assertThat(accepted().student("s-omar").orElseThrow().birthDate()).isEqualTo("2012-03-04");
    }

    @Test
    void problems_of_earlier_files_are_not_told_again() {
        ExportFolder.version11(folder).change("users.csv", ",08,,", ",eighth,,");
        assertThat(read(folder, null, kept.resolve("1.zip")).problems()).hasSize(1);
        users("s-ali,active,2026-09-01T12:00:00Z,org-harbor,student,Ali,Haddad,06");

        assertThat(read(changes, kept.resolve("1.zip"), null).problems()).isEmpty();
    }

    @Test
    void what_nobody_reads_is_not_kept() throws IOException {
        try (var zip = new ZipFile(kept.resolve("1.zip").toFile())) {
            for (var entry : zip.stream().toList()) {
                var text =
                        new String(
                                zip.getInputStream(entry).readAllBytes(),
                                java.nio.charset.StandardCharsets.UTF_8);
                assertThat(text).doesNotContain("secret", "password", "male");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void any_changes_in_any_pieces_come_to_what_a_full_export_would_say(long seed) {
        var random = new Random(seed);
        Map<String, String> users = new HashMap<>();
        ExportFolder.version11(folder)
                .text("users.csv")
                .lines()
                .skip(1)
                .forEach(it -> users.put(it.substring(0, it.indexOf(',')), it));
        var latest = kept.resolve("1.zip");
        for (int round = 2; round < 7; round++) {
            var rows = new ArrayList<String>();
            for (int i = 0; i < 5; i++) {
                var id = "s-new" + random.nextInt(8);
                if (random.nextBoolean()) {
                    var row =
                            id
                                    + ",active,,true,org-high,student,,,Kim"
                                    + random.nextInt(99)
                                    + ",Quill,,,,,,,10,,";
                    users.put(id, row);
                    rows.add(row);
                } else if (users.remove(id) != null) {
                    rows.add(id + ",tobedeleted,,true,org-high,student,,,Kim,Quill,,,,,,,10,,");
                }
            }
            var header =
                    ExportFolder.version11(folder)
                            .text("users.csv")
                            .lines()
                            .findFirst()
                            .orElseThrow();
            delta.with("users.csv", header + "\n" + String.join("\n", rows) + "\n");
            var next = kept.resolve(round + ".zip");
            assertThat(read(changes, latest, next)).isInstanceOf(RosterReading.Accepted.class);
            latest = next;
        }
        delta.with("users.csv", "sourcedId,givenName,familyName\n");

        var pieces = ((RosterReading.Accepted) read(changes, latest, null)).roster();
        var header =
                ExportFolder.version11(folder).text("users.csv").lines().findFirst().orElseThrow();
        var whole =
                ExportFolder.version11(folder)
                        .with("users.csv", header + "\n" + String.join("\n", users.values()) + "\n")
                        .roster();

        assertThat(sorted(pieces)).isEqualTo(sorted(whole));
    }

    private static List<Person> sorted(Roster roster) {
        return roster.contents().people().stream()
                .sorted(Comparator.comparing(Person::id))
                .toList();
    }

    private void users(String... rows) {
        delta.with(
                "users.csv",
                "sourcedId,status,dateLastModified,orgSourcedIds,role,givenName,familyName,grades\n"
                        + String.join("\n", rows)
                        + "\n");
    }

    private Roster accepted() {
        return ((RosterReading.Accepted) read(changes, kept.resolve("1.zip"), null)).roster();
    }

    private static RosterReading read(Path files, Path earlier, Path keep) {
        return new OneRosterReader().read(new Sources(files, ColumnMap.NONE, earlier, keep));
    }
}
