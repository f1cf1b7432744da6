package org.chaperone.app.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.chaperone.app.schooltime.Activity;
import org.chaperone.app.schooltime.Bell;
import org.chaperone.app.schooltime.SpecialDay;
import org.chaperone.app.schooltime.TimetableEntry;
import org.chaperone.roster.Roster;
import org.chaperone.roster.generator.Cast;
import org.chaperone.roster.generator.DistrictGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolYearTest {

    private static final Roster ROSTER = DistrictGenerator.demonstration();

    @Test
    void each_special_day_is_of_a_type_that_every_school_has_and_named_once() {
        var days = SchoolYear.days();

        assertThat(days).extracting(SpecialDay::day).doesNotHaveDuplicates();
        assertThat(days)
                .allSatisfy(
                        it -> {
                            assertThat(it.day()).isBetween(SchoolYear.FIRST, SchoolYear.LAST);
                            for (var school : List.of(Cast.LINCOLN, Cast.HARBOR, Cast.HIGH)) {
                                assertThat(SchoolYear.types(school))
                                        .anyMatch(type -> type.name().equals(it.type()));
                            }
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {Cast.LINCOLN, Cast.HARBOR, Cast.HIGH})
    void each_teacher_has_every_period_of_their_school_once_with_time_to_plan_and_to_eat(
            String school) {
        var timetables = new Timetables(ROSTER);
        var periods = new HashSet<String>();
        SchoolYear.types(school)
                .forEach(it -> it.bells().stream().map(Bell::period).forEach(periods::add));

        assertThat(timetables.teachers(school)).isNotEmpty();
        for (var teacher : timetables.teachers(school)) {
            var entries = timetables.of(teacher, school);
            assertThat(entries)
                    .extracting(TimetableEntry::period)
                    .containsExactlyInAnyOrderElementsOf(periods);
            assertThat(entries)
                    .extracting(TimetableEntry::activity)
                    .contains(Activity.CLASS, Activity.PLANNING, Activity.LUNCH);
        }
    }

    @Test
    void the_cast_has_classes_and_duties_of_their_own_and_the_same_each_time() {
        var timetables = new Timetables(ROSTER);
        var again = new Timetables(DistrictGenerator.demonstration());
        var maya = teacher(timetables, Cast.HARBOR, "t-maya");
        var lee = teacher(timetables, Cast.HIGH, "t-lee");

        assertThat(timetables.of(maya, Cast.HARBOR))
                .extracting(TimetableEntry::what)
                .contains("English 7, Ms. Torres");
        assertThat(timetables.duties(lee, Cast.HIGH))
                .hasSize(3)
                .allMatch(it -> it.what().equals("JV Soccer practice"));
        assertThat(again.of(maya, Cast.HARBOR)).isEqualTo(timetables.of(maya, Cast.HARBOR));
        assertThat(timetables.teachers(Cast.HIGH))
                .anySatisfy(
                        it ->
                                assertThat(timetables.duties(it, Cast.HIGH))
                                        .extracting(duty -> duty.what())
                                        .contains("Cafeteria duty"));
    }

    private static org.chaperone.roster.Staff teacher(
            Timetables timetables, String school, String id) {
        return timetables.teachers(school).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
