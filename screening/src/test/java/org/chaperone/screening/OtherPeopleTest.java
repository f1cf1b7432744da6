package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.screening.FindingType.PERSON_NAME;
import static org.chaperone.screening.FindingType.STAFF_NAME;
import static org.chaperone.screening.FindingType.STUDENT_NAME;

import java.time.LocalDate;
import java.util.Map;
import org.chaperone.roster.Enrollment;
import org.chaperone.roster.Grade;
import org.chaperone.roster.Period;
import org.chaperone.roster.PersonName;
import org.chaperone.roster.Roster;
import org.chaperone.roster.RosterBuilder;
import org.chaperone.roster.School;
import org.chaperone.roster.Staff;
import org.chaperone.roster.Student;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherPeopleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thanks to Rosa Delgado!|FULL|Rosa Delgado|staff:t-rosa",
                "Ask Mr. Becker.|LAST|Becker|staff:t-tom",
                "Ask Coach Park.|LAST|Park|staff:t-lee",
                "Principal Delgado said|LAST|Delgado|staff:t-rosa",
                "la señora Torres|LAST|Torres|staff:t-maya",
                "by @leepark|HANDLE|@leepark|staff:t-lee",
                "by @marcuswebb|HANDLE|@marcuswebb|staff:t-marcus",
            })
    void staff_are_told_from_students(String text, NameForm form, String found, String detail) {
        assertThat(Seen.in(text, STAFF_NAME))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.form()).isEqualTo(form);
                            assertThat(it.text()).isEqualTo(found);
                            assertThat(it.detail()).isEqualTo(detail);
                            assertThat(it.students()).isEmpty();
                        });
    }

    @Test
    void families_and_strangers_are_persons() {
        assertThat(Seen.one(PERSON_NAME, "Elena Torres came").detail())
                .isEqualTo("guardian:g-elena");
        assertThat(Seen.one(PERSON_NAME, "Michael Anderson came").detail()).isNull();
        assertThat(Seen.one(PERSON_NAME, "Coach Zbrozek lied").form()).isEqualTo(NameForm.LAST);
        assertThat(Seen.one(PERSON_NAME, "Dr. Barry Zbrozek came").text())
                .isEqualTo("Barry Zbrozek");
        assertThat(Seen.in("Spring Concert and Open House", PERSON_NAME)).isEmpty();
    }

    @Test
    void people_of_the_news_are_less_certain() {
        var roster =
                aSchool()
                        .add(Student.of("s-1", PersonName.of("Rosa", "Parks"), new Grade(2)))
                        .build();

        var found = Screen.of(roster, ScreeningSettings.NONE).findings(Item.of("Rosa Parks Day"));

        assertThat(found)
                .singleElement()
                .satisfies(it -> assertThat(it.confidence()).isLessThan(0.7));
    }

    @Test
    void a_match_lists_all_whom_it_fits_those_at_the_outlets_school_first() {
        var roster = aSchool();
        for (int i = 1; i <= 3; i++) {
            roster.add(Student.of("s-" + i, PersonName.of("Ana", "Silva"), new Grade(3)))
                    .add(new Enrollment("s-" + i, i == 3 ? "west" : "east", null, Period.ALWAYS));
        }
        roster.add(
                new Staff("t-1", PersonName.of("Ana", "Silva"), false, null, null, null, Map.of()));
        var screen = Screen.of(roster.build(), ScreeningSettings.NONE);

        var found = screen.findings(Item.of("Ana Silva won").at("west"));

        assertThat(found).hasSize(2);
        assertThat(found.getFirst().type()).isEqualTo(STUDENT_NAME);
        assertThat(found.getFirst().students()).containsExactly("s-3", "s-1", "s-2");
        assertThat(found.getFirst().why())
                .isEqualTo("3 students bear this name; one at West School");
        assertThat(found.getLast().type()).isEqualTo(STAFF_NAME);
        assertThat(screen.findings(Item.of("Ana Silva won").at("east")).getFirst().why())
                .endsWith("; 2 at East School");
        assertThat(screen.findings(Item.of("Ana Silva won")).getFirst().why())
                .isEqualTo("3 students bear this name");
    }

    @Test
    void somebody_who_left_is_found_and_marked_as_former() {
        var left = LocalDate.of(2026, 6, 12);
        var roster =
                aSchool()
                        .add(Student.of("s-1", PersonName.of("Ana", "Silva"), new Grade(12)))
                        .add(new Enrollment("s-1", "west", null, new Period(null, left)))
                        .build();
        var screen = Screen.of(roster, ScreeningSettings.NONE);

        var before = screen.findings(Item.of("Ana Silva").on(left.minusDays(1)));
        var after = screen.findings(Item.of("Ana Silva").on(left));

        assertThat(before.getFirst().detail()).isNull();
        assertThat(after.getFirst().detail()).isEqualTo("former-student");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Seán|O'Brien|Sean OBrien won",
                "Seán|O'Brien|Sean O’Brien won",
                "Seán|OBrien|Sean O'Brien won",
                "Seán|O’Brien|Seán O Brien won",
                "Ana|De La Cruz|Ana De La Cruz won",
                "Ana|De La Cruz|Ana de la Cruz won",
                "Ana|De La Cruz|Ana DeLaCruz won",
                "Ana|De La Cruz|Ana Cruz won",
                "Ana|de la Cruz|De La Cruz, Ana",
                "Mary Ann|Fisk|Mary Ann Fisk won",
                "Mary Ann|Fisk|Mary Fisk won",
                "Mary-Ann|Fisk|Mary Ann Fisk won",
                "Maryann|Fisk|Maryann Fisk won",
                "T.J.|Fisk|T.J. Fisk won",
                "T.J.|Fisk|TJ Fisk won",
                "Jean-Luc|van der Berg|Jean-Luc van der Berg won",
                "Jean-Luc|van der Berg|Jean Luc Berg won",
                "Łukasz|Żółć|Lukasz Zolc won",
                "Zoë|Müller|ZOE MULLER won",
                "Ana|Fisk-Lopez|Ana Fisk won",
                "Ana|Fisk-Lopez|Ana Lopez won",
                "Ana|Fisk Jr.|Ana Fisk won",
                "Ana María|García López|Ana María García López won",
                "Nguyễn|Trần|Nguyen Tran won",
            })
    void names_of_every_make_are_found_in_the_ways_people_write_them(
            String given, String family, String text) {
        var roster =
                aSchool()
                        .add(Student.of("s-1", PersonName.of(given, family), new Grade(3)))
                        .build();

        var found = Screen.of(roster, ScreeningSettings.NONE).findings(Item.of(text));

        assertThat(found)
                .filteredOn(it -> it.type() == STUDENT_NAME && it.form() == NameForm.FULL)
                .as(text)
                .hasSize(1)
                .allSatisfy(it -> assertThat(it.text()).isEqualTo(text.replace(" won", "")))
                .allSatisfy(it -> assertThat(it.confidence()).isGreaterThan(0.7));
    }

    @Test
    void a_preferred_name_is_as_good_as_the_one_on_record() {
        var name = PersonName.of("William", "Fisk").withPreferred("Skip");
        var roster = aSchool().add(Student.of("s-1", name, new Grade(3))).build();
        var screen = Screen.of(roster, ScreeningSettings.NONE);

        for (var text : new String[] {"Skip Fisk", "William Fisk", "Bill Fisk", "Willie Fisk"}) {
            assertThat(screen.findings(Item.of(text)))
                    .as(text)
                    .singleElement()
                    .satisfies(it -> assertThat(it.students()).containsExactly("s-1"));
        }
    }

    @Test
    void an_empty_roster_finds_no_students() {
        var screen = Screen.of(Roster.EMPTY, ScreeningSettings.NONE);

        assertThat(screen.findings(Item.of("Emma Johnson, #EmmaJohnson")))
                .noneMatch(it -> it.type() == STUDENT_NAME);
    }

    private static RosterBuilder aSchool() {
        return Roster.builder()
                .add(School.of("west", "West School"))
                .add(School.of("east", "East School"));
    }
}
