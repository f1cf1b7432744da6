package org.chaperone.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chaperone.roster.FamilyLink.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource({
        "PK,-1", "pr,-1", "IT,-1", "KG,0", "K,0", "TK,0", "00,0", "01,1", "4,4", " 09 ,9", "12,12",
        "13,13"
    })
    void grades_are_read_in_every_usual_spelling(String code, int level) {
        assertThat(Grade.parse(code)).contains(new Grade(level));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UG", "PS", "Other", "", "14", "fourth", "-2", "4.0"})
    void codes_that_name_no_single_year_give_no_grade(String code) {
        assertThat(Grade.parse(code)).isEmpty();
    }

    @Test
    void every_grade_is_read_back_from_its_label_and_its_code() {
        IntStream.rangeClosed(-1, 13)
                .mapToObj(Grade::new)
                .forEach(
                        grade -> {
                            assertThat(Grade.parse(grade.label())).isEqualTo(Optional.of(grade));
                            assertThat(Grade.parse(grade.code())).isEqualTo(Optional.of(grade));
                        });
    }

    @Test
    void grades_beyond_school_are_refused() {
        assertThatThrownBy(() -> new Grade(14)).hasMessageContaining("-1 (PK) to 13, was 14");
        assertThatThrownBy(() -> new Grade(-2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_person_goes_by_the_preferred_name_and_is_known_by_both() {
        var name = new PersonName("José", "Luis", "Martínez-Ruiz", "Pepe", null, null);

        assertThat(name.full()).isEqualTo("Pepe Martínez-Ruiz");
        assertThat(name.sorted()).isEqualTo("Martínez-Ruiz, Pepe");
        assertThat(name.firstNames()).containsExactly("Pepe", "José");
        assertThat(name.lastNames()).containsExactly("Martínez-Ruiz");
    }

    @Test
    void people_with_one_name_are_called_by_it() {
        assertThat(new PersonName("Sukarno", null, " ", null, null, null).full())
                .isEqualTo("Sukarno");
        assertThat(new PersonName(null, null, "Sukarno", null, null, null).full())
                .isEqualTo("Sukarno");
        assertThat(new PersonName(null, null, "Sukarno", null, null, null).sorted())
                .isEqualTo("Sukarno");
    }

    @Test
    void nobody_is_without_any_name() {
        assertThatThrownBy(() -> new PersonName(" ", "R.", null, "Em", null, null))
                .hasMessage("a person needs a given or a family name");
    }

    @Test
    void ids_and_titles_are_never_blank() {
        assertThatThrownBy(() -> Student.of(" ", PersonName.of("A", "B"), null))
                .hasMessage("id of a student is missing");
        assertThatThrownBy(() -> School.of("org-lincoln", ""))
                .hasMessage("name of org-lincoln is missing");
    }

    @Test
    void outer_blanks_are_dropped_and_blank_details_are_nothing() {
        var student =
                new Student(
                        " s-emma ",
                        PersonName.of(" Emma ", "Johnson"),
                        null,
                        null,
                        " ",
                        "",
                        Map.of());

        assertThat(student.id()).isEqualTo("s-emma");
        assertThat(student.name().full()).isEqualTo("Emma Johnson");
        assertThat(student.email()).isNull();
        assertThat(student.number()).isNull();
    }

    @Test
    void a_role_is_one_word_or_more_in_kebab_case() {
        assertThat(new Assignment("t-sam", "d", "records-officer", Period.ALWAYS).role())
                .isEqualTo("records-officer");
        assertThatThrownBy(() -> new Assignment("t-sam", "d", "Records Officer", Period.ALWAYS))
                .hasMessageContaining("kebab case");
    }

    @Test
    void a_period_does_not_end_before_it_begins() {
        var day = LocalDate.of(2026, 9, 1);

        assertThat(new Period(day, day).contains(day)).isFalse();
        assertThatThrownBy(() -> new Period(day, day.minusDays(1)))
                .hasMessageContaining("ends 2026-08-31 before it begins 2026-09-01");
    }

    @Test
    void nobody_is_their_own_guardian() {
        assertThatThrownBy(() -> new FamilyLink("s-1", "s-1", Relation.PARENT))
                .hasMessageContaining("s-1 can't be their own guardian");
    }
}
