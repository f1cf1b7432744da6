package org.chaperone.roster.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chaperone.roster.Student;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults that cost a detail or a row, and never the reading. */
class FaultyRowsTest {

    @TempDir Path folder;
    ExportFolder export;

    @BeforeEach
    void startWithASoundExport() {
        export = ExportFolder.version11(folder);
    }

    @Test
    void one_bad_row_hides_nothing_of_a_thousand_good_ones() {
        for (int i = 0; i < 1_000; i++) {
            export.addRow(
                    "users.csv", "x%d,,,true,org-high,student,u,,Ada,Fox,,,,,,,10,,".formatted(i));
            if (i == 500) {
                export.addRow("users.csv", ",,,true,org-high,student,u,,No,Id,,,,,,,10,,");
            }
        }

        assertThat(export.roster().students()).hasSize(1_002);
        assertThat(export.problems())
                .containsExactly(
                        "users.csv:508:1: sourcedId is empty, expected a value; the row is left out");
    }

    @Test
    void a_typing_error_in_a_grade_does_not_hide_the_student() {
        export.change("users.csv", "200017,,,,,08", "200017,,,,,8th");

        assertThat(export.problems())
                .containsExactly(
                        "users.csv:3:17: grades is \"8th\", expected PK, KG, 01 to 13, UG or Other;"
                                + " read without it");
        assertThat(export.roster().student("s-nora").map(Student::name)).isPresent();
    }

    @Test
    void all_problems_of_all_files_are_told_at_once_in_order() {
        export.addRow("orgs.csv", "d2,,,Elsewhere,planet,,")
                .addRow("users.csv", "s-new,,,true,org-high,wizard,u,,Ada,Fox,,,,,,,10,,")
                .addRow("users.csv", "s-omar,,,true,org-high,student,u,,Omar,Two,,,,,,,10,,")
                .addRow("users.csv", "s-anon,,,true,org-high,student,u,,,,,,,,,,10,,")
                .addRow("users.csv", "s-cut,,,true,org-high")
                .addRow("enrollments.csv", "e1,,,c-english,org-high,s-omar,student,,,")
                .addRow("enrollments.csv", "e4,,,c-none,org-high,s-new,student,,,")
                .addRow("enrollments.csv", "e5,,,c-english,org-high,s-omar,king,,,");

        assertThat(export.problems())
                .containsExactly(
                        "enrollments.csv:4:1: sourcedId is \"e1\", is in line 2 already, expected"
                                + " once; the row is left out",
                        "enrollments.csv:5:4: classSourcedId is \"c-none\", expected a sourcedId of"
                                + " classes.csv; the row is left out",
                        "enrollments.csv:5:6: userSourcedId is \"s-new\", expected one that was"
                                + " taken from users.csv, line 7 was not; the row is left out",
                        "enrollments.csv:6:7: role is \"king\", expected student, teacher, aide,"
                                + " proctor or administrator; the row is left out",
                        "orgs.csv:5:5: type is \"planet\", expected district, school or department;"
                                + " the row is left out",
                        "users.csv:7:6: role is \"wizard\", "
                                + RoleName.EXPECTED
                                + "; the row is left out",
                        "users.csv:8:1: sourcedId is \"s-omar\", is in line 2 already, expected"
                                + " once; the row is left out",
                        "users.csv:9:10: familyName is empty, as is givenName; expected a name; the"
                                + " row is left out",
                        "users.csv:10: has 5 fields, expected 19 as in the header; the row is left"
                                + " out");
    }

    @Test
    void references_that_lead_nowhere_cost_the_detail_where_the_rest_makes_sense() {
        export.change("classes.csv", "k-english,E9A", "k-none,E9A")
                .change("classes.csv", "\"fall,y\"", "\"fall,winter\"")
                .change("users.csv", "\"g-layla,t-lee\"", "\"g-layla,g-gone\"")
                .change("orgs.csv", "201,d", "201,nowhere");

        assertThat(export.problems())
                .containsExactly(
                        "classes.csv:2:6: courseSourcedId is \"k-none\", expected a sourcedId of"
                                + " courses.csv; read without k-none",
                        "classes.csv:2:11: termSourcedIds is \"fall,winter\", expected a sourcedId"
                                + " of academicSessions.csv; read without winter",
                        "orgs.csv:4:7: parentSourcedId is \"nowhere\", expected a sourcedId of"
                                + " orgs.csv; read without nowhere",
                        "users.csv:2:16: agentSourcedIds is \"g-layla,g-gone\", expected a sourcedId"
                                + " of users.csv; read without g-gone");
        assertThat(export.roster().schoolClass("c-english").orElseThrow().sessionIds())
                .containsExactly("fall");
        assertThat(export.roster().familyOf("s-omar")).hasSize(1);
    }

    @Test
    void dates_flags_and_kinds_that_are_not_understood_are_told_and_read_as_nothing() {
        export.change("demographics.csv", "2012-03-04", "03/04/2012")
                .change("enrollments.csv", "false,2026-08-24,", "maybe,2026-08-24,2026-08-01")
                .change("classes.csv", "scheduled", "pottery")
                .change("academicSessions.csv", "semester", "eon")
                .change("orgs.csv", "active", "asleep");

        assertThat(export.problems())
                .containsExactly(
                        "academicSessions.csv:3:5: type is \"eon\", expected schoolYear, semester,"
                                + " term or gradingPeriod; read as term",
                        "classes.csv:2:8: classType is \"pottery\", expected homeroom or scheduled;"
                                + " read as scheduled",
                        "demographics.csv:2:4: birthDate is \"03/04/2012\", expected a date such as"
                                + " 2026-08-24; read as empty",
                        "enrollments.csv:2:8: primary is \"maybe\", expected true or false; read as"
                                + " false",
                        "enrollments.csv:2:10: endDate is \"2026-08-01\", expected a day after"
                                + " 2026-08-24; read as empty",
                        "orgs.csv:3:2: status is \"asleep\", expected active or tobedeleted; read as"
                                + " active");
        assertThat(export.roster().student("s-omar").orElseThrow().birthDate()).isNull();
    }

    @Test
    void sessions_and_classes_that_make_no_sense_are_left_out() {
        export.addRow("academicSessions.csv", "z,,,Backwards,term,2027-01-01,2026-01-01,,2027")
                .addRow("classes.csv", "c-d,,,District class,,,,scheduled,,d,,,,");

        assertThat(export.problems())
                .contains(
                        "academicSessions.csv:4:6: startDate is \"2027-01-01\", expected a first"
                                + " and a last day; the row is left out",
                        "classes.csv:3:10: schoolSourcedId is \"d\", expected a school; the row is"
                                + " left out");
        assertThat(export.roster().schoolClass("c-d")).isEmpty();
    }

    @Test
    void nothing_is_part_of_itself_however_long_the_way_round() {
        export.change(
                        "orgs.csv",
                        "d,,,Alder Falls Schools,district,,",
                        "d,,,Alder Falls Schools,district,,org-high")
                .change(
                        "academicSessions.csv",
                        "schoolYear,2026-08-24,2027-06-12,,2027",
                        "schoolYear,2026-08-24,2027-06-12,y,2027");

        assertThat(export.problems())
                .containsExactly(
                        "academicSessions.csv:2:8: parentSourcedId is \"y\", leads back to this row,"
                                + " expected one above it; read without",
                        "orgs.csv:3:7: parentSourcedId is \"d\", leads back to this row, expected"
                                + " one above it; read without");
        assertThat(export.roster().organization("d").orElseThrow().parentId())
                .isEqualTo("org-high");
        assertThat(export.roster().organization("org-high").orElseThrow().parentId()).isNull();
    }

    @Test
    void whoever_stands_in_a_row_with_a_problem_is_not_taken_for_gone() {
        export.change("users.csv", "Nora,Becker", ",")
                .change("classes.csv", "English 9 A", "")
                .addRow("users.csv", "s-cut,,");

        var reading = (RosterReading.Accepted) export.read();

        assertThat(reading.leftOut().rows()).isEqualTo(5);
        assertThat(reading.leftOut().ids())
                .containsExactlyInAnyOrder("s-nora", "c-english", "s-omar", "t-lee", "s-cut");
    }

    @Test
    void family_is_between_students_and_adults_only() {
        export.change("users.csv", "\"g-layla,t-lee\"", "s-nora")
                .with(
                        "relationships.csv",
                        "userSourcedId,relationshipUserSourcedId,relationshipRole\n"
                                + "t-lee,g-layla,parent\ns-omar,s-nora,relative\n");

        assertThat(export.problems())
                .containsExactly(
                        "relationships.csv:2:1: userSourcedId is \"t-lee\", expected a student; the"
                                + " row is left out",
                        "relationships.csv:3:2: relationshipUserSourcedId is \"s-nora\", expected an"
                                + " adult; the row is left out",
                        "users.csv:2:16: agentSourcedIds is \"s-nora\", expected a student's parents"
                                + " or a parent's children; read without s-nora");
    }

    @Test
    void a_user_without_any_role_is_left_out() {
        export.change("users.csv", "org-harbor,administrator", "org-harbor,");

        assertThat(export.problems())
                .containsExactly(
                        "users.csv:5:6: role has no role in any file; expected one; left out");
        assertThat(export.roster().person("t-joan")).isEmpty();
    }

    @Test
    void a_file_that_the_manifest_calls_absent_is_not_read() {
        export.change("manifest.csv", "file.demographics,bulk", "file.demographics,absent");

        assertThat(export.problems())
                .containsExactly(
                        "manifest.csv:10: demographics.csv is there, though said to be absent; not"
                                + " read");
        assertThat(export.roster().student("s-omar").orElseThrow().birthDate()).isNull();
    }

    @Test
    void very_many_problems_are_counted_rather_than_kept() {
        var rows = new StringBuilder(export.text("enrollments.csv"));
        for (int i = 0; i < 12_000; i++) {
            rows.append("x").append(i).append(",,,nowhere,org-high,s-omar,student,,,\n");
        }
        export.with("enrollments.csv", rows.toString());

        assertThat(export.problems())
                .hasSize(10_001)
                .last()
                .isEqualTo("all files: 2000 more problems are not listed");
    }

    @Test
    void what_is_shown_of_a_field_is_short_and_printable() {
        export.change("users.csv", "200017,,,,,08", "200017,,,,,\"\u0007" + "9".repeat(500) + "\"");

        assertThat(export.problems().getFirst())
                .startsWith(
                        "users.csv:3:17: grades is \" " + "9".repeat(59) + "...\", expected PK");
    }
}
