package org.chaperone.roster.generator;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chaperone.roster.Enrollment;
import org.chaperone.roster.FamilyLink;
import org.chaperone.roster.Grade;
import org.chaperone.roster.Guardian;
import org.chaperone.roster.Membership;
import org.chaperone.roster.Person;
import org.chaperone.roster.PersonName;
import org.chaperone.roster.Roster;
import org.chaperone.roster.School;
import org.chaperone.roster.Staff;
import org.chaperone.roster.Student;
import org.junit.jupiter.api.Test;

class DistrictGeneratorTest {

    final Roster district = DistrictGenerator.demonstration();

    @Test
    void the_demonstration_has_three_schools_and_two_thousand_students() {
        assertThat(district.schools())
                .extracting(School::name)
                .containsExactly("Lincoln Elementary", "Harbor Middle School", "Alder Falls High");
        assertThat(district.students()).hasSize(2_000);
        assertThat(district.staff()).hasSizeBetween(100, 250);
        assertThat(district.district().orElseThrow().name()).isEqualTo("Alder Falls Schools");
    }

    @Test
    void the_same_seed_gives_the_same_district_and_another_seed_another() {
        assertThat(DistrictGenerator.demonstration()).isEqualTo(district);
        assertThat(DistrictGenerator.generate(1, 100))
                .isNotEqualTo(DistrictGenerator.generate(2, 100));
    }

    @Test
    void the_cast_plays_its_parts() {
        var emma = district.student("s-emma").orElseThrow();
        assertThat(emma.name().full()).isEqualTo("Emma Johnson");
        assertThat(emma.grade()).isEqualTo(new Grade(4));
        assertThat(district.organizationsOf("s-emma", Cast.FIRST_DAY))
                .containsExactly(Cast.LINCOLN);
        assertThat(district.organizationsOf("t-lee", Cast.FIRST_DAY)).containsExactly(Cast.HIGH);
        assertThat(district.childrenOf("t-tom"))
                .extracting(FamilyLink::studentId)
                .containsExactly("s-nora");
        assertThat(district.familyOf("s-mateo"))
                .extracting(FamilyLink::adultId)
                .containsExactly("g-elena");
        assertThat(district.membersOf("c-soccer"))
                .extracting(Membership::personId)
                .containsExactly("t-lee", "s-omar", "s-grace");
        assertThat(district.staff().stream().filter(Staff::contractor))
                .extracting(Staff::id)
                .containsExactly("t-gus");
    }

    @Test
    void every_student_is_enrolled_at_a_school_that_teaches_the_grade() {
        for (var student : district.students()) {
            var enrollments = district.enrollmentsOf(student.id());
            assertThat(enrollments).hasSize(1);
            var level = Objects.requireNonNull(enrollments.getFirst().grade()).level();
            var expected = level <= 5 ? Cast.LINCOLN : level <= 8 ? Cast.HARBOR : Cast.HIGH;
            assertThat(enrollments).extracting(Enrollment::schoolId).containsExactly(expected);
            assertThat(district.isStudentOn(student.id(), Cast.FIRST_DAY)).isTrue();
        }
    }

    @Test
    void every_student_has_a_class_and_a_family() {
        for (var student : district.students()) {
            assertThat(district.membershipsOf(student.id())).as(student.id()).isNotEmpty();
            assertThat(district.familyOf(student.id())).as(student.id()).isNotEmpty();
        }
    }

    @Test
    void names_vary_as_real_ones_do() {
        var names = district.students().stream().map(Student::name).toList();
        var full = names.stream().map(PersonName::full).toList();

        assertThat(new HashSet<>(full).size()).isBetween(1_950, 2_000);
        assertThat(full).filteredOn(it -> it.matches(".*[áéíóúñ].*")).hasSizeBetween(20, 300);
        assertThat(names).filteredOn(it -> it.last().matches(".*[- ].*")).hasSizeBetween(60, 300);
        assertThat(names).filteredOn(it -> it.preferredGiven() != null).isNotEmpty();
        assertThat(names).filteredOn(it -> it.last().startsWith("O'")).isNotEmpty();
    }

    @Test
    void nobody_can_be_reached_at_what_is_invented() {
        assertThat(district.guardians())
                .extracting(Guardian::phone)
                .allMatch(it -> it.matches("555-01\\d\\d"));
        assertThat(district.contents().people())
                .extracting(Person::email)
                .filteredOn(it -> it != null)
                .allMatch(it -> it.endsWith(".example"));
    }

    @Test
    void student_addresses_and_numbers_are_unique() {
        assertThat(district.students()).extracting(Student::email).doesNotHaveDuplicates();
        assertThat(district.students()).extracting(Student::number).doesNotHaveDuplicates();
    }

    @Test
    void a_larger_district_has_more_schools() {
        var larger = DistrictGenerator.generate(7, 10_000);

        assertThat(larger.students()).hasSize(10_000);
        assertThat(larger.schools()).hasSize(15).extracting(School::name).doesNotHaveDuplicates();
        Set<String> used =
                larger.contents().enrollments().stream().map(Enrollment::schoolId).collect(toSet());
        assertThat(used).hasSize(15);
    }

    @Test
    void a_district_smaller_than_its_cast_is_refused() {
        assertThatThrownBy(() -> DistrictGenerator.generate(1, 3))
                .hasMessageContaining("at least the cast of 15 students, was 3");
    }

    @Test
    void the_cast_alone_is_a_district_too() {
        var cast = Cast.roster();

        assertThat(cast.students()).hasSize(15);
        assertThat(cast.staff()).hasSize(12);
        assertThat(List.of("s-omar", "s-grace", "s-will", "s-jose"))
                .allMatch(it -> cast.organizationsOf(it, Cast.FIRST_DAY).contains(Cast.HIGH));
    }
}
