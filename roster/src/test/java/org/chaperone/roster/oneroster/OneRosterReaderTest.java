package org.chaperone.roster.oneroster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chaperone.roster.AcademicSession;
import org.chaperone.roster.Assignment;
import org.chaperone.roster.Enrollment;
import org.chaperone.roster.FamilyLink;
import org.chaperone.roster.FamilyLink.Relation;
import org.chaperone.roster.Grade;
import org.chaperone.roster.Membership;
import org.chaperone.roster.Period;
import org.chaperone.roster.Person;
import org.chaperone.roster.PersonName;
import org.chaperone.roster.SchoolClass;
import org.chaperone.roster.Student;
import org.chaperone.roster.oneroster.RosterReading.LeftOut;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneRosterReaderTest {

    static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);

    @TempDir Path folder;
    ExportFolder export;

    @BeforeEach
    void startWithASoundExport() {
        export = ExportFolder.version11(folder);
    }

    @Test
    void a_sound_export_is_read_whole_and_without_problems() {
        var roster = export.roster();

        assertThat(export.problems()).isEmpty();
        assertThat(roster.student("s-omar"))
                .contains(
                        new Student(
                                "s-omar",
                                PersonName.of("Omar", "Haddad").withMiddle("Sami"),
                                new Grade(9),
                                LocalDate.of(2012, 3, 4),
                                "omar@students.alderfalls.example",
                                "200018",
                                Map.of("house", "red")));
        assertThat(roster.contents().people())
                .extracting(Person::id)
                .containsExactly("s-omar", "s-nora", "t-lee", "t-joan", "g-layla");
        assertThat(roster.assignmentsOf("t-lee"))
                .containsExactly(
                        new Assignment("t-lee", "org-high", "teacher", Period.ALWAYS),
                        new Assignment("t-lee", "d", "teacher", Period.ALWAYS));
        assertThat(roster.enrollmentsOf("s-omar"))
                .containsExactly(new Enrollment("s-omar", "org-high", new Grade(9), Period.ALWAYS));
        assertThat(roster.contents().sessions())
                .extracting(AcademicSession::id, AcademicSession::kind, AcademicSession::parentId)
                .contains(tuple("fall", AcademicSession.Kind.SEMESTER, "y"));
    }

    @Test
    void classes_have_members_grades_and_sessions() {
        var roster = export.roster();

        var english = roster.schoolClass("c-english").orElseThrow();
        assertThat(english.sessionIds()).containsExactly("fall", "y");
        assertThat(english.grades()).containsExactly(new Grade(9));
        assertThat(english.courseId()).isEqualTo("k-english");
        assertThat(roster.membersOf("c-english"))
                .containsExactly(
                        new Membership(
                                "s-omar",
                                "c-english",
                                Membership.Role.STUDENT,
                                false,
                                Period.from(LocalDate.of(2026, 8, 24))),
                        new Membership(
                                "t-lee",
                                "c-english",
                                Membership.Role.TEACHER,
                                true,
                                Period.ALWAYS));
    }

    @Test
    void agents_become_family_and_a_teacher_may_be_family_too() {
        assertThat(export.roster().familyOf("s-omar"))
                .containsExactly(
                        new FamilyLink("g-layla", "s-omar", Relation.PARENT),
                        new FamilyLink("t-lee", "s-omar", Relation.OTHER));
    }

    @Test
    void agents_may_be_named_from_the_parents_side() {
        export.change("users.csv", "\"g-layla,t-lee\"", "")
                .change(
                        "users.csv",
                        "layla@mail.example,555-0142,,,,",
                        "layla@mail.example,555-0142,,s-omar,,");

        assertThat(export.roster().familyOf("s-omar"))
                .containsExactly(new FamilyLink("g-layla", "s-omar", Relation.PARENT));
    }

    @Test
    void version_12_has_roles_in_a_file_of_their_own_with_dates_and_preferred_names() {
        export.with(
                        "users.csv",
                        """
                        sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns,metadata.title
                        s-omar,,,true,o@x.example,,Omar,Haddad,,,,,,g-layla,"08,09",,,Omi,,Haddad,org-high,,
                        t-lee,,,true,lpark,,Lee,Park,,,,,,,,,,,,,,,Coach
                        g-layla,,,true,layla,,Layla,Haddad,,,,,,,,,,,,,,,
                        """)
                .with(
                        "roles.csv",
                        """
                        sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId
                        r1,,,s-omar,primary,student,2025-08-25,2026-06-12,org-harbor,
                        r2,,,s-omar,primary,student,2026-08-24,,org-high,
                        r3,,,t-lee,primary,teacher,2020-08-01,,org-high,
                        r4,,,t-lee,secondary,ext:coach,2021-08-01,,org-high,
                        r5,,,g-layla,primary,guardian,,,d,
                        r6,tobedeleted,,t-lee,secondary,districtAdministrator,,,d,
                        """)
                .without("demographics.csv")
                .without("manifest.csv");

        var roster = export.roster();

        var omar = roster.student("s-omar").orElseThrow();
        assertThat(omar.name().full()).isEqualTo("Omi Haddad");
        assertThat(omar.name().preferredFamily()).isNull();
        assertThat(omar.grade()).isEqualTo(new Grade(9));
        assertThat(omar.email()).isEqualTo("o@x.example");
        assertThat(roster.organizationsOf("s-omar", AUTUMN)).containsExactly("org-high");
        assertThat(roster.organizationsOf("s-omar", LocalDate.of(2026, 1, 9)))
                .containsExactly("org-harbor");
        assertThat(roster.isStudentOn("s-omar", LocalDate.of(2026, 7, 4))).isFalse();
        assertThat(roster.assignmentsOf("t-lee"))
                .extracting(Assignment::role)
                .containsExactly("teacher", "coach");
        assertThat(roster.staff().getFirst().title()).isEqualTo("Coach");
        assertThat(roster.familyOf("s-omar"))
                .containsExactly(new FamilyLink("g-layla", "s-omar", Relation.GUARDIAN));
    }

    @Test
    void school_data_sync_files_are_read_too() {
        var sync =
                ExportFolder.empty(folder.resolve("."))
                        .without("manifest.csv")
                        .without("demographics.csv")
                        .with(
                                "orgs.csv",
                                "sourcedId,name,type,parentSourcedId\n1,West High,school,\n2,Maths,department,1\n")
                        .with(
                                "academicSessions.csv",
                                "sourcedId,title,type,schoolYear,startDate,endDate\ny,2026,schoolYear,2026,2026-08-24,2027-06-12\n")
                        .with(
                                "courses.csv",
                                "sourcedId,orgSourcedId,title,code,schoolYearSourcedId,subject,grade\nk,1,Algebra,AL1,y,10,09\n")
                        .with(
                                "classes.csv",
                                "sourcedId,orgSourcedId,title,sessionSourcedIds,courseSourcedId\nc,2,Algebra A,y,k\n")
                        .with(
                                "users.csv",
                                "sourcedId,username,givenName,familyName,password,activeDirectoryMatchId,email,phone,sms\n11,a@w.example,Ada,Fox,pw,,,,\n12,b@w.example,Bo,Fox,pw,,,555-0101,\n13,c@w.example,Cy,Ray,pw,,,,\n")
                        .with(
                                "roles.csv",
                                "userSourcedId,orgSourcedId,role,sessionSourcedId,grade,isPrimary,roleStartDate,roleEndDate\n11,1,student,y,10,TRUE,2026-08-24,2027-06-12\n13,2,professor,y,,TRUE,,\n")
                        .with(
                                "relationships.csv",
                                "userSourcedId,relationshipUserSourcedId,relationshipRole\n11,12,relative\n")
                        .with(
                                "enrollments.csv",
                                "classSourcedId,userSourcedId,role\nc,11,student\nc,13,professor\n");

        var roster = sync.roster();

        assertThat(sync.problems())
                .containsExactly(
                        "manifest.csv: is missing, expected in every export; read as a full export");
        assertThat(roster.student("11").orElseThrow().grade()).isEqualTo(new Grade(10));
        assertThat(roster.isStudentOn("11", AUTUMN)).isTrue();
        assertThat(roster.guardians()).extracting(Person::id).containsExactly("12");
        assertThat(roster.familyOf("11"))
                .containsExactly(new FamilyLink("12", "11", Relation.RELATIVE));
        assertThat(roster.schoolClass("c").orElseThrow().schoolId()).isEqualTo("1");
        assertThat(roster.membersOf("c"))
                .extracting(Membership::role)
                .containsExactly(Membership.Role.STUDENT, Membership.Role.TEACHER);
    }

    @Test
    void what_is_to_be_deleted_is_left_out_with_all_that_leans_on_it_and_is_no_problem() {
        export.change("users.csv", "s-omar,,", "s-omar,tobedeleted,");

        assertThat(export.problems()).isEmpty();
        assertThat(export.roster().student("s-omar")).isEmpty();
        assertThat(export.roster().membersOf("c-english"))
                .extracting(Membership::personId)
                .containsExactly("t-lee");
    }

    @Test
    void teams_and_clubs_are_told_by_a_metadata_column() {
        export.with(
                "classes.csv",
                "sourcedId,title,schoolSourcedId,classType,metadata.kind\n"
                        + "c-english,JV Soccer,org-high,scheduled,Team\nc2,Chess,org-high,,club\n");

        assertThat(export.roster().contents().classes())
                .extracting(SchoolClass::kind)
                .containsExactly(SchoolClass.Kind.TEAM, SchoolClass.Kind.CLUB);
        assertThat(export.roster().contents().classes())
                .extracting(SchoolClass::metadata)
                .containsOnly(Map.of());
    }

    @Test
    void a_byte_order_mark_quoted_headers_and_columns_in_any_order_and_case_are_fine() {
        export.with(
                "orgs.csv",
                "\uFEFF\"TYPE\",\"Name\",\"SourcedID\"\r\n\"school\",\"Alder Falls High\",\"org-high\"\r\n"
                        + "school,Harbor,org-harbor\r\ndistrict,Alder Falls,d\r\n");

        assertThat(export.problems()).isEmpty();
        assertThat(export.roster().schools()).hasSize(2);
    }

    @Test
    void an_archive_is_read_as_its_folder_is() throws IOException {
        var inRoot = new OneRosterReader().read(export.zipped(""));
        var inFolder = new OneRosterReader().read(export.zipped("oneroster/2026/"));

        assertThat(List.of(inRoot, inFolder))
                .allSatisfy(
                        it ->
                                assertThat(it)
                                        .isEqualTo(
                                                new RosterReading.Accepted(
                                                        export.roster(),
                                                        List.of(),
                                                        LeftOut.NOTHING,
                                                        true)));
    }
}
