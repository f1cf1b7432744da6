package org.chaperone.app.ask.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.policy.QuestionType.CONTACT;
import static org.chaperone.policy.QuestionType.DISCLOSE;
import static org.chaperone.policy.QuestionType.PERSONAL;
import static org.chaperone.policy.QuestionType.SCOPE;
import static org.chaperone.policy.QuestionType.USE_NOW;

import java.util.List;
import java.util.Map;
import org.chaperone.app.ask.facts.FactPath;
import org.chaperone.app.ask.facts.Given;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.QuestionType;
import org.chaperone.policy.question.ScopeAspect;
import org.chaperone.policy.reading.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class FormsTest {

    static final Iterable<QuestionType> ASKED = Forms.ASKED;

    @Test
    void a_direct_message_to_students_from_ones_own_account() {
        assertThat(
                        sent(
                                CONTACT,
                                Map.of("whom", "student", "how", "direct-message", "from", "mine")))
                .containsOnly(
                        Map.entry("recipient.kind", "student"),
                        Map.entry("channel", "direct-message"),
                        Map.entry("account", "personal"));
    }

    @Test
    void a_text_goes_from_a_number_and_not_from_an_account() {
        assertThat(sent(CONTACT, Map.of("whom", "parent", "how", "text-message", "from", "mine")))
                .containsEntry("senderAddress", "personal")
                .doesNotContainKey("account");
    }

    @Test
    void a_talk_in_person_needs_neither() {
        assertThat(sent(CONTACT, Map.of("whom", "student", "how", "in-person", "from", "mine")))
                .containsOnlyKeys("recipient.kind", "channel");
    }

    @Test
    void ones_own_child_is_a_student_too() {
        assertThat(sent(CONTACT, Map.of("whom", "own-child", "how", "friend-accepted")))
                .containsEntry("recipient.kind", "student")
                .containsEntry("recipient.ownChild", "yes")
                .containsEntry("channel", "friend-request")
                .containsEntry("initiative", "accept");
    }

    @Test
    void everything_to_put_right_is_said_at_once() {
        var problems = Problems.none();

        Forms.of(nothing(CONTACT))
                .read(it -> List.of(it.equals("from") ? "somewhere" : ""), problems);

        assertThat(problems.byField())
                .containsExactly(
                        Map.entry("whom", "Choose who you want to reach"),
                        Map.entry("how", "Choose how you want to reach them"),
                        Map.entry("from", "Choose one of the answers here"));
    }

    @Test
    void lunch_lies_in_working_hours_with_students_in_school_and_not_in_ones_care() {
        assertThat(
                        sent(
                                USE_NOW,
                                Map.of(
                                        "doing", "own", "device", "own", "network", "mobile",
                                        "moment", "lunch")))
                .containsEntry("period", "lunch")
                .containsEntry("workHours", "yes")
                .containsEntry("studentsAttending", "yes")
                .containsEntry("supervising", "no");
    }

    @Test
    void before_students_arrive_it_stays_open_whether_that_is_working_time() {
        assertThat(
                        sent(
                                USE_NOW,
                                Map.of(
                                        "doing", "own", "device", "own", "network", "mobile",
                                        "moment", "before")))
                .containsEntry("period", "before-school")
                .doesNotContainKey("workHours");
    }

    @Test
    void what_isnt_ticked_is_a_no() {
        var facts =
                Forms.of(nothing(PERSONAL))
                        .read(
                                it ->
                                        switch (it) {
                                            case "activity" -> List.of("profile");
                                            case "holds" -> List.of("namesEmployer", "realName");
                                            default -> List.of();
                                        },
                                Problems.none())
                        .words();

        assertThat(facts)
                .containsEntry("account", "personal")
                .containsEntry("namesEmployer", "yes")
                .containsEntry("realName", "yes")
                .containsEntry("ownViewsStatement", "no")
                .containsEntry("usesLogo", "no");
    }

    @Test
    void a_note_about_requests_says_nothing_of_the_profile() {
        assertThat(sent(PERSONAL, Map.of("activity", "friend-note")))
                .containsOnlyKeys("activity", "account");
    }

    @ParameterizedTest
    @CsvSource({"sign-up-district, district", "sign-up-personal, personal"})
    void signing_up_says_with_which_address(String activity, String address) {
        assertThat(sent(PERSONAL, Map.of("activity", activity)))
                .containsEntry("activity", "sign-up")
                .containsEntry("email", address);
    }

    @Test
    void before_a_word_is_chosen_scope_asks_nothing() {
        assertThat(Forms.of(nothing(SCOPE)).fields()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ScopeAspect.class)
    void each_word_asks_for_what_it_hangs_on_and_stays_chosen(ScopeAspect aspect) {
        var form = Forms.of(new Given(SCOPE, Map.of("aspect", Wire.word(aspect))));

        assertThat(form.fields()).isNotEmpty();
        assertThat(form.read(it -> List.of(), Problems.none()).words())
                .containsEntry("aspect", Wire.word(aspect));
    }

    @ParameterizedTest
    @FieldSource("ASKED")
    void every_choice_says_facts_that_there_are(QuestionType question) {
        for (var field : Forms.of(nothing(question)).fields()) {
            assertThat(field.choices())
                    .extracting(Choice::value)
                    .doesNotHaveDuplicates()
                    .isNotEmpty();
            for (var choice : field.choices()) {
                choice.facts()
                        .forEach(
                                (path, word) ->
                                        assertThat(
                                                        FactPath.of(question, path)
                                                                .flatMap(it -> it.value(word)))
                                                .as("%s of %s", path, choice.value())
                                                .isPresent());
            }
        }
    }

    @ParameterizedTest
    @FieldSource("ASKED")
    void a_form_shows_again_what_was_chosen(QuestionType question) {
        for (var field : Forms.of(nothing(question)).fields()) {
            for (var choice : field.choices()) {
                var given = new Given(question, choice.facts());

                assertThat(field.chosen(given)).as(choice.value()).contains(choice.value());
            }
        }
    }

    @Test
    void a_fact_that_only_others_can_tell_is_asked_of_nobody() {
        assertThat(Asking.about(CONTACT, "judgedSimilar")).isEmpty();
        assertThat(Asking.about(CONTACT, "actor.role")).isEmpty();
        assertThat(Asking.about(DISCLOSE, "matrix")).isEmpty();
        assertThat(Asking.about(CONTACT, "nothing")).isEmpty();
    }

    @Test
    void a_grade_is_chosen_from_kindergarten_up() {
        var field = Asking.about(CONTACT, "recipient.grade").orElseThrow();

        assertThat(field.kind()).isEqualTo(Field.Kind.LIST);
        assertThat(field.choices())
                .hasSize(13)
                .first()
                .extracting(Choice::label)
                .isEqualTo("Kindergarten");
    }

    private static Map<String, String> sent(QuestionType question, Map<String, String> values) {
        var problems = Problems.none();
        var given =
                Forms.of(nothing(question))
                        .read(
                                it -> values.containsKey(it) ? List.of(values.get(it)) : List.of(),
                                problems);
        assertThat(problems.byField()).isEmpty();
        return given.words();
    }

    private static Given nothing(QuestionType question) {
        return new Given(question, Map.of());
    }
}
