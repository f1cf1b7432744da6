package org.chaperone.roster.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the files date classes but not the time at school itself. */
class EnrollmentDatesTest {

    static final LocalDate IN_THE_YEAR = LocalDate.of(2026, 10, 1);
    static final LocalDate SUMMER = LocalDate.of(2027, 7, 4);

    @TempDir Path folder;
    ExportFolder export;

    @BeforeEach
    void startWithASoundExport() {
        export = ExportFolder.version11(folder);
    }

    @Test
    void a_student_stays_one_over_the_summer_when_classes_end_with_the_year() {
        export.change("enrollments.csv", "2026-08-24,", "2026-08-24,2027-06-12");

        assertThat(export.roster().isStudentOn("s-omar", SUMMER)).isTrue();
    }

    @Test
    void a_student_whose_classes_ended_before_the_year_did_has_left() {
        export.change("enrollments.csv", "2026-08-24,", "2026-08-24,2026-11-15");

        var roster = export.roster();
        assertThat(roster.isStudentOn("s-omar", LocalDate.of(2026, 11, 14))).isTrue();
        assertThat(roster.isStudentOn("s-omar", LocalDate.of(2026, 11, 15))).isFalse();
        assertThat(roster.isFormerStudentOn("s-omar", SUMMER)).isTrue();
    }

    @Test
    void a_senior_whose_classes_ended_has_graduated() {
        export.change("enrollments.csv", "2026-08-24,", "2026-08-24,2027-06-12")
                .change("users.csv", "\"g-layla,t-lee\",09", "\"g-layla,t-lee\",12");

        var roster = export.roster();
        assertThat(roster.isStudentOn("s-omar", LocalDate.of(2027, 6, 11))).isTrue();
        assertThat(roster.isStudentOn("s-omar", SUMMER)).isFalse();
    }

    @Test
    void one_class_without_an_end_keeps_a_student_enrolled() {
        export.change("enrollments.csv", "2026-08-24,", "2026-08-24,2026-11-15")
                .addRow("enrollments.csv", "e3,,,c-english,org-high,s-omar,student,false,,");

        assertThat(export.roster().isStudentOn("s-omar", SUMMER)).isTrue();
    }

    @Test
    void a_student_without_classes_is_enrolled_as_long_as_the_export_names_the_school() {
        assertThat(export.roster().isStudentOn("s-nora", IN_THE_YEAR)).isTrue();
        assertThat(export.roster().isStudentOn("s-nora", SUMMER)).isTrue();
    }

    @Test
    void a_student_listed_at_the_district_alone_is_enrolled_where_the_classes_are() {
        export.change("users.csv", "true,org-high,student", "true,d,student");

        assertThat(export.roster().organizationsOf("s-omar", IN_THE_YEAR))
                .containsExactly("org-high");
    }
}
