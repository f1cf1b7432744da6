package org.chaperone.roster.oneroster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import org.chaperone.roster.Assignment;
import org.chaperone.roster.FamilyLink;
import org.chaperone.roster.FamilyLink.Relation;
import org.chaperone.roster.Person;
import org.chaperone.roster.oneroster.RoleName.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What roles make of people. */
class RolesTest {

    private static final String ROLES =
            "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,"
                    + "userProfileSourcedId\n";

    @TempDir Path folder;
    ExportFolder export;

    @BeforeEach
    void startWithASoundExport() {
        export = ExportFolder.version11(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "student,STUDENT,student",
        "Student,STUDENT,student",
        "teacher,STAFF,teacher",
        "districtAdministrator,STAFF,district-administrator",
        "site_administrator,STAFF,site-administrator",
        "System Administrator,STAFF,system-administrator",
        "ext:coach,STAFF,coach",
        "ext:recordsOfficer,STAFF,records-officer",
        "parent,FAMILY,parent",
        "Guardian,FAMILY,guardian"
    })
    void roles_are_read_in_every_usual_spelling(String spelled, Kind kind, String name) {
        assertThat(RoleName.read(spelled)).contains(new RoleName(kind, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wizard", "ext:", "ext:9", "pupil", "ext:a b!"})
    void what_is_no_role_is_not_read_as_one(String spelled) {
        assertThat(RoleName.read(spelled)).isEmpty();
    }

    @Test
    void a_former_student_who_came_back_to_work_is_staff() {
        export.change("users.csv", "true,\"org-high,d\",teacher", "true,,")
                .with(
                        "roles.csv",
                        ROLES
                                + "r1,,,t-lee,primary,student,2010-08-24,2014-06-12,org-high,\n"
                                + "r2,,,t-lee,primary,teacher,2020-08-24,,org-high,\n");

        assertThat(export.roster().staff()).extracting(Person::id).contains("t-lee");
        assertThat(export.roster().isStudentOn("t-lee", LocalDate.of(2012, 1, 1))).isFalse();
    }

    @Test
    void somebody_who_studies_and_works_at_once_is_protected_as_a_student() {
        export.change("users.csv", "true,\"org-high,d\",teacher", "true,,")
                .with(
                        "roles.csv",
                        ROLES
                                + "r1,,,t-lee,primary,student,2026-08-24,,org-high,\n"
                                + "r2,,,t-lee,secondary,aide,2026-08-24,,org-high,\n");

        assertThat(export.roster().student("t-lee")).isPresent();
        assertThat(export.roster().assignmentsOf("t-lee")).isEmpty();
    }

    @Test
    void the_nearest_relation_of_several_counts() {
        export.with("roles.csv", ROLES + "r1,,,g-layla,secondary,guardian,,,d,\n");

        assertThat(export.roster().familyOf("s-omar"))
                .contains(new FamilyLink("g-layla", "s-omar", Relation.PARENT));
    }

    @Test
    void contractors_are_told_by_role_or_by_a_metadata_column() {
        export.change("users.csv", "metadata.house", "metadata.contractor")
                .change("users.csv", "secret,red", "secret,")
                .change("users.csv", ",,555-0111,,,,", ",,555-0111,,,,yes")
                .change("users.csv", "org-harbor,administrator", "org-harbor,ext:contractor");

        assertThat(export.roster().staff())
                .extracting(Person::id, it -> it.contractor())
                .containsExactlyInAnyOrder(tuple("t-lee", true), tuple("t-joan", true));
    }

    @Test
    void a_role_at_a_place_that_is_not_there_is_kept_without_the_place() {
        export.change("users.csv", "org-harbor,administrator", "org-none,administrator");

        assertThat(export.problems())
                .containsExactly(
                        "users.csv:5:5: orgSourcedIds is \"org-none\", expected a sourcedId of orgs.csv;"
                                + " read without org-none");
        assertThat(export.roster().staff()).extracting(Person::id).contains("t-joan");
        assertThat(export.roster().assignmentsOf("t-joan")).isEmpty();
    }

    @Test
    void the_same_role_at_the_same_place_counts_once() {
        export.with(
                "roles.csv",
                ROLES
                        + "r1,,,t-joan,primary,principal,,,org-harbor,\n"
                        + "r2,,,t-joan,primary,principal,,,org-harbor,\n");

        assertThat(export.roster().assignmentsOf("t-joan"))
                .extracting(Assignment::role)
                .containsExactly("administrator", "principal");
    }

    @Test
    void a_role_of_somebody_who_is_not_there_is_told() {
        export.with("roles.csv", ROLES + "r1,,,t-ghost,primary,principal,,,org-harbor,\n");

        assertThat(export.problems())
                .containsExactly(
                        "roles.csv:2:4: userSourcedId is \"t-ghost\", expected a sourcedId of users.csv;"
                                + " the row is left out");
    }
}
