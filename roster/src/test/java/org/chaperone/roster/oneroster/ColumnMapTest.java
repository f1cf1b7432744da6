package org.chaperone.roster.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chaperone.roster.Grade;
import org.chaperone.roster.oneroster.ColumnMap.MappedFile;
import org.chaperone.roster.oneroster.OneRosterReader.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a student system that knows nothing of OneRoster. */
class ColumnMapTest {

    private static final ColumnMap MAP =
            new ColumnMap(
                    ';',
                    "M/d/yyyy",
                    List.of(
                            new MappedFile(
                                    "schools.txt",
                                    "orgs.csv",
                                    Map.of("sourcedId", "CODE", "name", "School"),
                                    Map.of("type", "school")),
                            new MappedFile(
                                    "students.txt",
                                    "users.csv",
                                    Map.of(
                                            "sourcedId", "Student ID",
                                            "givenName", "First",
                                            "familyName", "Last",
                                            "orgSourcedIds", "School",
                                            "grades", "Gr",
                                            "metadata.house", "House"),
                                    Map.of("role", "student", "metadata.source", "SIS")),
                            new MappedFile(
                                    "staff.txt",
                                    "users.csv",
                                    Map.of(
                                            "sourcedId", "Employee",
                                            "givenName", "First",
                                            "familyName", "Last",
                                            "orgSourcedIds", "Site"),
                                    Map.of("role", "teacher")),
                            new MappedFile(
                                    "births.txt",
                                    "demographics.csv",
                                    Map.of("sourcedId", "Student ID", "birthDate", "Born"),
                                    Map.of())));

    @TempDir Path folder;
    @TempDir Path kept;
    ExportFolder export;

    @BeforeEach
    void filesOfTheirOwn() {
        export =
                ExportFolder.empty(folder)
                        .with("schools.txt", "CODE;School\norg-high;Alder Falls High\n")
                        .with(
                                "students.txt",
                                "Last;First;Student ID;Gr;School;House\nHaddad;Omar;s-omar;9;org-high;red\n")
                        .with("staff.txt", "Employee;First;Last;Site\nt-lee;Lee;Park;org-high\n")
                        .with("births.txt", "Student ID;Born\ns-omar;3/4/2012\n");
    }

    @Test
    void they_are_read_by_the_map_and_the_map_is_sound() {
        assertThat(MAP.faults()).isEmpty();

        var roster = accepted(read(MAP, null)).roster();

        var omar = roster.student("s-omar").orElseThrow();
        assertThat(omar.name().full()).isEqualTo("Omar Haddad");
        assertThat(omar.grade()).isEqualTo(new Grade(9));
        assertThat(omar.birthDate()).isEqualTo("2012-03-04");
        assertThat(omar.metadata())
                .containsOnly(Map.entry("house", "red"), Map.entry("source", "SIS"));
        assertThat(roster.organizationsOf("t-lee", LocalDate.of(2026, 9, 1)))
                .containsExactly("org-high");
        assertThat(read(MAP, null).problems()).isEmpty();
    }

    @Test
    void what_is_kept_has_the_names_and_days_of_oneroster() {
        var copy = kept.resolve("kept.zip");
        var given = accepted(read(MAP, copy)).roster();

        var again =
                (RosterReading.Accepted)
                        new OneRosterReader().read(new Sources(copy, ColumnMap.NONE, null, null));

        assertThat(again.roster()).isEqualTo(given);
    }

    @Test
    void problems_name_the_files_and_columns_that_people_know() {
        export.with(
                        "students.txt",
                        "Last;First;Student ID;Gr;School;House\nHaddad;Omar;s-omar;ninth;org-lost;\n;;s-no;9;org-high;\n")
                .with("births.txt", "Student ID;Born\ns-omar;2012-03-04\n");

        assertThat(read(MAP, null).problems())
                .extracting(Problem::toString)
                .contains(
                        "births.txt:2:2: Born is \"2012-03-04\", expected a date such as 8/24/2026; read as empty",
                        "students.txt:2:4: Gr is \"ninth\", expected PK, KG, 01 to 13, UG or Other; read without it")
                .anyMatch(it -> it.startsWith("students.txt:2:5: School is \"org-lost\""))
                .anyMatch(it -> it.startsWith("students.txt:3:1: Last is empty, as is givenName"));
    }

    @Test
    void a_column_that_isnt_there_is_told_and_refuses_the_files() {
        export.with("staff.txt", "Employee;First;Surname;Site\nt-lee;Lee;Park;org-high\n");

        var reading = read(MAP, null);

        assertThat(reading).isInstanceOf(RosterReading.Refused.class);
        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "staff.txt:1: column Last is missing, expected it among Employee, First,"
                                + " Surname, Site, for familyName");
    }

    @Test
    void a_file_that_the_map_doesnt_name_is_read_as_oneroster() throws Exception {
        Files.writeString(
                folder.resolve("classes.csv"),
                "sourcedId;title;schoolSourcedId\nc-1;English;org-high\n".replace(';', ','));

        assertThat(accepted(read(MAP, null)).roster().schoolClass("c-1")).isPresent();
    }

    @Test
    void everything_wrong_with_a_map_is_told_at_once() {
        var map =
                new ColumnMap(
                        '!',
                        "nonsense",
                        List.of(
                                new MappedFile(
                                        "a.csv",
                                        "users.csv",
                                        Map.of("sourcedId", "Id", "shoe", "Shoe"),
                                        Map.of("sourcedId", "1")),
                                new MappedFile("A.csv", "grades.csv", Map.of(), Map.of())));

        assertThat(map.faults())
                .containsExactly(
                        "Fields are separated by a comma, a semicolon, a tab or a bar.",
                        "“nonsense” is no pattern of a day; one is M/d/yyyy.",
                        "a.csv has both a column and a text for sourcedId.",
                        "a.csv fills shoe, which users.csv doesn’t have.",
                        "a.csv says nothing of givenName, which users.csv needs.",
                        "a.csv says nothing of familyName, which users.csv needs.",
                        "A.csv is there twice.",
                        "A.csv fills grades.csv, which OneRoster doesn’t have.");
    }

    private RosterReading read(ColumnMap map, Path keep) {
        return new OneRosterReader().read(new Sources(folder, map, null, keep));
    }

    private static RosterReading.Accepted accepted(RosterReading reading) {
        assertThat(reading.problems()).isEmpty();
        return (RosterReading.Accepted) reading;
    }
}
