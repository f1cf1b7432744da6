package org.chaperone.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chaperone.screening.Finding;
import org.chaperone.screening.FindingType;
import org.chaperone.screening.NameForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CombinationsTest {

    private static Finding named(String text, String name, NameForm form) {
        int start = text.indexOf(name);
        return new Finding(
                FindingType.STUDENT_NAME,
                form,
                "text",
                start,
                start + name.length(),
                name,
                0.6,
                List.of("s-omar"),
                "Omar Haddad is a student",
                null);
    }

    @Test
    void a_first_name_with_a_grade_and_a_team_singles_a_student_out() {
        var text = "Omar, a 9th grader on the JV soccer side and in the chess club, scored twice.";

        var found = Combinations.in(text, List.of(named(text, "Omar", NameForm.FIRST)));

        assertThat(found)
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(it.why())
                                        .contains("9th grade", "JV soccer", "chess club"));
        assertThat(found.getFirst().students()).containsExactly("s-omar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in second grade",
                "a Third Grader",
                "in GRADE 4",
                "in Kindergarten",
                "a kindergartener",
                "on bus 12",
                "in room 4b",
                "in jersey 7",
                "our #7",
                "wearing #12",
                "gets off at the corner at 3:15 pm"
            })
    void each_kind_of_detail_is_seen_before_the_name_and_behind_it(String detail) {
        for (var text : List.of("Omar is " + detail, "Who is " + detail + "? Omar")) {
            var found = Combinations.in(text, List.of(named(text, "Omar", NameForm.FIRST)));

            assertThat(found).as(text).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Omar is our #1", "Omar reads &#39;", "Omar likes #7days", "Omar's PR#7"})
    void a_number_sign_that_stands_for_no_shirt_is_none(String text) {
        assertThat(Combinations.in(text, List.of(named(text, "Omar", NameForm.FIRST)))).isEmpty();
    }

    @Test
    void words_that_begin_like_a_grade_are_none() {
        var text = "Omar and the kind, grateful king got an upgrade of a graded gradebook.";

        assertThat(Combinations.in(text, List.of(named(text, "Omar", NameForm.FIRST)))).isEmpty();
    }

    @Test
    void a_team_alone_singles_nobody_out() {
        var text = "Omar scored twice for the soccer team.";

        assertThat(Combinations.in(text, List.of(named(text, "Omar", NameForm.FIRST)))).isEmpty();
    }

    @Test
    void details_far_away_belong_to_somebody_else() {
        var text =
                "Omar scored twice. "
                        + "It was a great day for all of us. ".repeat(8)
                        + "The 9th grade sang.";

        assertThat(Combinations.in(text, List.of(named(text, "Omar", NameForm.FIRST)))).isEmpty();
    }

    @Test
    void a_full_name_needs_no_combination() {
        var text = "Omar Haddad, 9th grade";

        assertThat(Combinations.in(text, List.of(named(text, "Omar Haddad", NameForm.FULL))))
                .isEmpty();
    }
}
