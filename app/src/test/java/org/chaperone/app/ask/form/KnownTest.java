package org.chaperone.app.ask.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.policy.QuestionType.USE_NOW;

import java.util.Map;
import org.chaperone.app.ask.facts.Given;
import org.junit.jupiter.api.Test;

class KnownTest {

    private static final Known TEACHING =
            new Known(
                    "Period 3, English 7",
                    Map.of(
                            "period", "class",
                            "workDay", "yes",
                            "workHours", "yes",
                            "studentsAttending", "yes",
                            "supervising", "yes"));
    private static final Known AT_SCHOOL =
            new Known("Between two periods", Map.of("workDay", "yes", "studentsAttending", "yes"));

    @Test
    void what_wasn_t_said_is_added_to_what_agrees() {
        assertThat(
                        TEACHING.complete(given(Map.of("account", "personal", "workDay", "yes")))
                                .words())
                .containsAllEntriesOf(TEACHING.facts())
                .containsEntry("account", "personal");
    }

    @Test
    void who_corrects_the_timetable_is_believed_in_all_that_hangs_on_them() {
        var corrected = TEACHING.complete(given(Map.of("period", "none", "workDay", "no"))).words();

        assertThat(corrected)
                .containsOnly(
                        Map.entry("period", "none"),
                        Map.entry("workDay", "no"),
                        Map.entry("studentsAttending", "yes"));
    }

    @Test
    void a_correction_of_whether_students_attend_stands() {
        assertThat(TEACHING.complete(given(Map.of("studentsAttending", "no"))).words())
                .containsOnly(Map.entry("studentsAttending", "no"));
    }

    @Test
    void only_what_is_whole_is_suggested_and_only_where_nothing_was_chosen() {
        assertThat(TEACHING.suggest(given(Map.of())).words()).isEqualTo(TEACHING.facts());
        assertThat(AT_SCHOOL.suggest(given(Map.of())).words()).isEmpty();
        assertThat(TEACHING.suggest(given(Map.of("period", "lunch"))).words())
                .containsOnlyKeys("period");
    }

    @Test
    void a_form_offers_what_is_whole_first_and_nothing_that_isn_t() {
        var moment = Forms.of(given(Map.of()), TEACHING).fields().getLast();

        assertThat(moment.choices().getFirst().label()).isEqualTo("Period 3, English 7");
        assertThat(moment.chosen(TEACHING.suggest(given(Map.of())))).containsExactly("timetable");
        assertThat(Forms.of(given(Map.of()), AT_SCHOOL).fields())
                .isEqualTo(Forms.of(given(Map.of())).fields());
    }

    private static Given given(Map<String, String> words) {
        return new Given(USE_NOW, words);
    }
}
