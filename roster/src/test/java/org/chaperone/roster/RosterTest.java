package org.chaperone.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chaperone.roster.FamilyLink.Relation;
import org.junit.jupiter.api.Test;

class RosterTest {

    static final LocalDate SCHOOL_STARTS = LocalDate.of(2026, 8, 24);
    static final LocalDate GRADUATION = LocalDate.of(2027, 6, 12);

    final Roster roster = aSmallDistrict().build();

    static RosterBuilder aSmallDistrict() {
        return Roster.builder()
                .add(new District("d-alder", "Alder Falls Schools", null, Map.of()))
                .add(new School("org-harbor", "Harbor Middle School", "2", "d-alder", Map.of()))
                .add(new School("org-high", "Alder Falls High", "3", "d-alder", Map.of()))
                .add(new Office("org-communications", "Communications", "d-alder", Map.of()))
                .add(Student.of("s-nora", PersonName.of("Nora", "Becker"), new Grade(8)))
                .add(Student.of("s-omar", PersonName.of("Omar", "Haddad"), new Grade(9)))
                .add(aStaffMember("t-tom", "Tom", "Becker"))
                .add(aStaffMember("t-lee", "Lee", "Park"))
                .add(
                        new Guardian(
                                "g-haddad",
                                PersonName.of("Layla", "Haddad"),
                                null,
                                "555-0142",
                                Map.of()))
                .add(new FamilyLink("t-tom", "s-nora", Relation.PARENT))
                .add(new FamilyLink("g-haddad", "s-omar", Relation.GUARDIAN))
                .add(new Enrollment("s-nora", "org-harbor", new Grade(8), Period.ALWAYS))
                .add(
                        new Enrollment(
                                "s-omar",
                                "org-high",
                                new Grade(9),
                                new Period(SCHOOL_STARTS, GRADUATION)))
                .add(new Assignment("t-lee", "org-high", "coach", Period.from(SCHOOL_STARTS)))
                .add(
                        new SchoolClass(
                                "c-soccer",
                                "JV Soccer",
                                SchoolClass.Kind.TEAM,
                                "org-high",
                                null,
                                null,
                                Set.of(),
                                List.of(),
                                Map.of()))
                .add(
                        new Membership(
                                "s-omar",
                                "c-soccer",
                                Membership.Role.STUDENT,
                                false,
                                Period.ALWAYS))
                .add(
                        new Membership(
                                "t-lee", "c-soccer", Membership.Role.TEACHER, true, Period.ALWAYS));
    }

    static Staff aStaffMember(String id, String given, String family) {
        return new Staff(id, PersonName.of(given, family), false, null, null, null, Map.of());
    }

    @Test
    void a_student_is_one_from_the_first_day_to_the_day_before_leaving() {
        assertThat(roster.isStudentOn("s-omar", SCHOOL_STARTS.minusDays(1))).isFalse();
        assertThat(roster.isStudentOn("s-omar", SCHOOL_STARTS)).isTrue();
        assertThat(roster.isStudentOn("s-omar", GRADUATION.minusDays(1))).isTrue();
        assertThat(roster.isStudentOn("s-omar", GRADUATION)).isFalse();
    }

    @Test
    void someone_who_graduated_is_a_former_student_and_someone_yet_to_come_is_not() {
        assertThat(roster.isFormerStudentOn("s-omar", GRADUATION)).isTrue();
        assertThat(roster.isFormerStudentOn("s-omar", GRADUATION.minusDays(1))).isFalse();
        assertThat(roster.isFormerStudentOn("s-omar", SCHOOL_STARTS.minusDays(1))).isFalse();
        assertThat(roster.isFormerStudentOn("t-lee", GRADUATION)).isFalse();
    }

    @Test
    void a_student_without_dates_is_one_on_every_day() {
        assertThat(roster.isStudentOn("s-nora", LocalDate.EPOCH)).isTrue();
    }

    @Test
    void staff_guardians_and_strangers_are_no_students() {
        assertThat(List.of("t-tom", "g-haddad", "nobody"))
                .noneMatch(it -> roster.isStudentOn(it, SCHOOL_STARTS));
    }

    @Test
    void a_teacher_whose_child_attends_is_one_person_with_a_family_link() {
        assertThat(roster.childrenOf("t-tom"))
                .containsExactly(new FamilyLink("t-tom", "s-nora", Relation.PARENT));
        assertThat(roster.familyOf("s-nora"))
                .extracting(FamilyLink::adultId)
                .containsExactly("t-tom");
        assertThat(roster.staff()).extracting(Staff::id).contains("t-tom");
        assertThat(roster.guardians()).extracting(Guardian::id).containsExactly("g-haddad");
    }

    @Test
    void groups_know_their_members_and_members_their_groups() {
        assertThat(roster.membersOf("c-soccer"))
                .extracting(Membership::personId)
                .containsExactly("s-omar", "t-lee");
        assertThat(roster.membershipsOf("t-lee"))
                .extracting(Membership::classId)
                .containsExactly("c-soccer");
        assertThat(roster.schoolClass("c-soccer").orElseThrow().kind())
                .isEqualTo(SchoolClass.Kind.TEAM);
    }

    @Test
    void where_a_person_belongs_depends_on_the_day() {
        assertThat(roster.organizationsOf("t-lee", SCHOOL_STARTS)).containsExactly("org-high");
        assertThat(roster.organizationsOf("t-lee", SCHOOL_STARTS.minusDays(1))).isEmpty();
        assertThat(roster.organizationsOf("s-nora", SCHOOL_STARTS)).containsExactly("org-harbor");
    }

    @Test
    void schools_are_told_from_the_district_and_its_offices() {
        assertThat(roster.schools())
                .extracting(School::id)
                .containsExactly("org-harbor", "org-high");
        assertThat(roster.district().orElseThrow().name()).isEqualTo("Alder Falls Schools");
        assertThat(roster.school("org-communications")).isEmpty();
        assertThat(roster.organization("org-communications").orElseThrow().parentId())
                .isEqualTo("d-alder");
    }

    @Test
    void all_faults_are_told_at_once() {
        var broken =
                aSmallDistrict()
                        .add(Student.of("s-omar", PersonName.of("Omar", "Two"), null))
                        .add(new Enrollment("s-ghost", "org-high", null, Period.ALWAYS))
                        .add(new Enrollment("s-nora", "org-communications", null, Period.ALWAYS))
                        .add(new FamilyLink("s-omar", "s-nora", Relation.OTHER))
                        .add(new Assignment("g-haddad", "org-high", "aide", Period.ALWAYS));

        assertThatThrownBy(broken::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "person s-omar is given 2 times",
                        "an enrolment refers to student s-ghost, which is not there",
                        "an enrolment refers to school org-communications, which is not there",
                        "a family link refers to guardian or staff member s-omar",
                        "an assignment refers to staff member g-haddad");
    }

    @Test
    void rosters_with_the_same_contents_are_equal() {
        assertThat(aSmallDistrict().build()).isEqualTo(roster).hasSameHashCodeAs(roster);
        assertThat(Roster.EMPTY).isNotEqualTo(roster);
    }
}
