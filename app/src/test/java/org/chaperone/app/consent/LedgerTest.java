package org.chaperone.app.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.consent.Said.FACEBOOK;
import static org.chaperone.app.consent.Said.IN_CLASS;
import static org.chaperone.app.consent.Said.WEB_SITE;
import static org.chaperone.app.consent.Said.noon;
import static org.chaperone.policy.question.Consent.GRANTED;
import static org.chaperone.policy.question.Consent.REFUSED;
import static org.chaperone.policy.question.Consent.UNKNOWN;

import org.chaperone.app.consent.Order.Kind;
import org.chaperone.app.consent.Standing.Because;
import org.junit.jupiter.api.Test;

/** The rules of real life on who said what. */
class LedgerTest {

    private static final String ELENA = "g-elena";
    private static final String MARCO = "g-marco";
    private static final String TODAY = "2026-11-22";

    private final Said said = new Said();

    @Test
    void nobody_who_never_answered_has_said_anything() {
        var standing = said.standing(FACEBOOK, TODAY);

        assertThat(standing.answer()).isEqualTo(UNKNOWN);
        assertThat(standing.because()).isEqualTo(Because.NOBODY_ANSWERED);
        assertThat(standing.rests()).isEmpty();
    }

    @Test
    void an_answer_holds_for_what_it_was_asked_about_and_nothing_else() {
        said.on("2026-09-01").by(ELENA).no(FACEBOOK);

        assertThat(said.standing(FACEBOOK, TODAY).answer()).isEqualTo(REFUSED);
        assertThat(said.standing(IN_CLASS, TODAY).answer()).isEqualTo(UNKNOWN);
        assertThat(said.standing(WEB_SITE, TODAY).answer()).isEqualTo(UNKNOWN);
    }

    @Test
    void of_two_guardians_who_disagree_the_stricter_counts_whoever_spoke_last() {
        var no = said.on("2026-09-01").by(ELENA).no(FACEBOOK);
        said.on("2026-09-20").by(MARCO).yes(FACEBOOK);

        var standing = said.standing(FACEBOOK, TODAY);

        assertThat(standing.answer()).isEqualTo(REFUSED);
        assertThat(standing.because()).isEqualTo(Because.STRICTER);
        assertThat(standing.rests()).containsExactly(no.id());
    }

    @Test
    void somebody_s_own_last_word_counts() {
        said.on("2026-09-01").by(ELENA).no(FACEBOOK);
        said.on("2026-10-01").by(ELENA).yes(FACEBOOK);

        assertThat(said.standing(FACEBOOK, "2026-09-15").answer()).isEqualTo(REFUSED);
        assertThat(said.standing(FACEBOOK, TODAY).answer()).isEqualTo(GRANTED);
    }

    @Test
    void what_was_taken_back_is_as_if_nobody_answered() {
        said.on("2026-09-01").by(ELENA).yes(FACEBOOK);
        said.on("2026-10-01").by(ELENA).takesBack(FACEBOOK);

        assertThat(said.standing(FACEBOOK, TODAY).because()).isEqualTo(Because.TAKEN_BACK);
        assertThat(said.standing(FACEBOOK, TODAY).answer()).isEqualTo(UNKNOWN);
    }

    @Test
    void a_late_no_counts_at_once_and_not_for_what_was_done_before() {
        said.on("2026-09-01").by(ELENA).yes(FACEBOOK);
        said.on(TODAY).by(ELENA).no(FACEBOOK);

        assertThat(said.ledger().at(noon(TODAY), FACEBOOK).answer()).isEqualTo(REFUSED);
        assertThat(said.ledger().at(noon(TODAY).minusMillis(1), FACEBOOK).answer())
                .isEqualTo(GRANTED);
    }

    @Test
    void a_form_counts_from_when_it_was_put_down_but_by_the_day_that_stands_on_it() {
        said.on("2026-09-20").by(ELENA).on(Basis.PORTAL).yes(FACEBOOK);
        said.on("2026-09-01").by(ELENA).recorded("2026-10-05").no(FACEBOOK);

        assertThat(said.standing(FACEBOOK, "2026-09-10").answer()).isEqualTo(UNKNOWN);
        assertThat(said.standing(FACEBOOK, TODAY).answer()).isEqualTo(GRANTED);
    }

    @Test
    void who_has_no_say_isn_t_heard_and_is_again_when_the_order_ends() {
        said.order(Kind.HAS_NO_SAY, MARCO, "2026-08-01", "2026-10-10");
        said.on("2026-09-01").by(MARCO).yes(FACEBOOK);

        assertThat(said.standing(FACEBOOK, "2026-10-01").answer()).isEqualTo(UNKNOWN);
        assertThat(said.standing(FACEBOOK, TODAY).answer()).isEqualTo(GRANTED);
    }

    @Test
    void where_one_decides_the_other_s_no_doesn_t_count() {
        said.on("2026-09-01").by(MARCO).no(FACEBOOK);
        said.on("2026-09-02").by(ELENA).yes(FACEBOOK);
        said.order(Kind.ONE_DECIDES, ELENA, "2026-10-01", null);

        assertThat(said.standing(FACEBOOK, "2026-09-15").answer()).isEqualTo(REFUSED);
        assertThat(said.standing(FACEBOOK, TODAY).answer()).isEqualTo(GRANTED);
    }

    @Test
    void secret_whereabouts_come_before_every_yes_and_leave_the_class_alone() {
        said.on("2026-09-01").by(ELENA).yes(FACEBOOK, WEB_SITE, IN_CLASS);
        said.on("2026-09-01").court().yes(FACEBOOK);
        said.order(Kind.WHEREABOUTS_SECRET, null, "2026-10-01", null);

        assertThat(said.standing(FACEBOOK, TODAY).because()).isEqualTo(Because.WHEREABOUTS);
        assertThat(said.standing(WEB_SITE, TODAY).answer()).isEqualTo(REFUSED);
        assertThat(said.standing(IN_CLASS, TODAY).answer()).isEqualTo(GRANTED);
    }

    @Test
    void a_court_comes_before_the_family() {
        said.on("2026-09-01").court().no(FACEBOOK);
        said.on("2026-10-01").by(ELENA).yes(FACEBOOK);

        assertThat(said.standing(FACEBOOK, TODAY).because()).isEqualTo(Because.COURT_NO);
    }

    @Test
    void on_their_18th_birthday_students_speak_for_themselves_and_the_family_s_yes_ends() {
        said.bornOn("2008-11-22");
        var yes = said.on("2026-09-01").by(ELENA).yes(FACEBOOK);

        assertThat(said.standing(FACEBOOK, "2026-11-21").answer()).isEqualTo(GRANTED);
        assertThat(said.standing(FACEBOOK, "2026-11-22").because()).isEqualTo(Because.CAME_OF_AGE);
        assertThat(said.standing(FACEBOOK, "2026-11-22").lapsed()).isEqualTo(yes.id());
    }

    @Test
    void the_family_s_no_goes_on_until_an_adult_student_says_otherwise() {
        said.bornOn("2008-11-22");
        said.on("2026-09-01").by(ELENA).no(FACEBOOK);
        said.on("2026-12-01").themselves().yes(FACEBOOK);

        assertThat(said.standing(FACEBOOK, "2026-11-25").answer()).isEqualTo(REFUSED);
        assertThat(said.standing(FACEBOOK, "2026-12-02").because()).isEqualTo(Because.OWN_YES);
    }

    @Test
    void a_minor_s_own_word_and_that_of_a_student_without_a_birth_date_don_t_count() {
        said.on("2026-09-01").themselves().yes(FACEBOOK);

        assertThat(said.standing(FACEBOOK, TODAY).answer()).isEqualTo(UNKNOWN);
        assertThat(said.bornOn(null).standing(FACEBOOK, TODAY).answer()).isEqualTo(UNKNOWN);
    }

    @Test
    void permission_to_get_in_touch_ends_with_the_school_year_and_a_refusal_doesn_t() {
        said.on("2025-09-01").by(ELENA).yes(Cell.CONTACT, FACEBOOK);

        assertThat(said.standing(Cell.CONTACT, "2026-06-30").answer()).isEqualTo(GRANTED);
        assertThat(said.standing(Cell.CONTACT, "2026-07-01").because())
                .isEqualTo(Because.YEAR_OVER);
        assertThat(said.standing(FACEBOOK, "2026-07-01").answer()).isEqualTo(GRANTED);

        said.on("2026-09-01").by(MARCO).no(Cell.CONTACT);
        assertThat(said.standing(Cell.CONTACT, "2028-09-01").answer()).isEqualTo(REFUSED);
    }

    @Test
    void a_form_for_the_wrong_child_counts_until_it_is_undone_and_stays_in_the_ledger() {
        said.on("2026-09-01").by(ELENA).undone("2026-09-10").no(FACEBOOK);

        assertThat(said.standing(FACEBOOK, "2026-09-05").answer()).isEqualTo(REFUSED);
        assertThat(said.standing(FACEBOOK, TODAY).because()).isEqualTo(Because.NOBODY_ANSWERED);
        assertThat(said.statements()).hasSize(1);
    }

    @Test
    void what_nobody_put_a_name_to_is_the_word_of_the_only_one_who_can_have_said_it() {
        said.parents(ELENA).on("2026-08-20").no(FACEBOOK);
        said.on("2026-09-20").by(ELENA).yes(FACEBOOK);

        assertThat(said.standing(FACEBOOK, TODAY).answer()).isEqualTo(GRANTED);
    }

    @Test
    void of_two_who_can_have_said_it_a_no_without_a_name_stays() {
        said.on("2026-08-20").no(FACEBOOK);
        said.on("2026-09-20").by(ELENA).yes(FACEBOOK);

        assertThat(said.standing(FACEBOOK, TODAY).answer()).isEqualTo(REFUSED);
    }

    @Test
    void once_a_court_has_named_who_decides_a_yes_without_a_name_isn_t_enough() {
        said.parents(ELENA, MARCO, "g-nonna");
        said.order(Kind.HAS_NO_SAY, MARCO, "2026-08-01", null);
        said.on("2026-08-20").yes(FACEBOOK, WEB_SITE);
        said.on("2026-08-21").no(WEB_SITE);

        assertThat(said.standing(FACEBOOK, TODAY).answer()).isEqualTo(UNKNOWN);
        assertThat(said.standing(WEB_SITE, TODAY).answer()).isEqualTo(REFUSED);
    }

    @Test
    void a_name_on_a_form_is_that_of_the_parent_who_is_called_so() {
        said.on("2026-08-20").bySomebodyCalled("elena TORRES").no(FACEBOOK);
        said.on("2026-09-20").by(ELENA).yes(FACEBOOK);

        assertThat(said.standing(FACEBOOK, TODAY).answer()).isEqualTo(GRANTED);
    }

    @Test
    void who_has_no_say_has_none_under_their_name_on_a_form_either() {
        said.order(Kind.HAS_NO_SAY, MARCO, "2026-08-01", null);
        said.on("2026-08-20").bySomebodyCalled("Marco Torres").yes(FACEBOOK);

        assertThat(said.standing(FACEBOOK, TODAY).answer()).isEqualTo(UNKNOWN);
    }

    @Test
    void somebody_who_isn_t_on_record_has_a_voice_of_their_own() {
        said.on("2026-08-20").bySomebodyCalled("Paolo Moretti").no(FACEBOOK);
        said.on("2026-09-20").by(ELENA).yes(FACEBOOK);

        assertThat(said.standing(FACEBOOK, TODAY).because()).isEqualTo(Because.STRICTER);
    }

    @Test
    void a_yes_to_one_picture_is_none_to_others() {
        var sha = "a".repeat(64);
        said.on("2026-09-01").by(ELENA).no(FACEBOOK);
        said.on("2026-10-01").by(ELENA).about(sha).yes(FACEBOOK);

        assertThat(said.ledger().hearing(noon(TODAY), sha).on(FACEBOOK).answer())
                .isEqualTo(GRANTED);
        assertThat(said.ledger().hearing(noon(TODAY), "b".repeat(64)).on(FACEBOOK).answer())
                .isEqualTo(REFUSED);
        assertThat(said.standing(FACEBOOK, TODAY).answer()).isEqualTo(REFUSED);
    }

    @Test
    void a_general_no_said_later_takes_the_picture_with_it() {
        var sha = "a".repeat(64);
        said.on("2026-09-01").by(ELENA).about(sha).yes(FACEBOOK);
        said.on("2026-10-01").by(ELENA).no(FACEBOOK);

        assertThat(said.ledger().hearing(noon(TODAY), sha).on(FACEBOOK).answer())
                .isEqualTo(REFUSED);
    }

    @Test
    void a_colleague_speaks_for_themselves_alone() {
        said.colleague().on("2026-09-01").by(ELENA).yes(FACEBOOK);
        assertThat(said.standing(FACEBOOK, TODAY).answer()).isNotEqualTo(REFUSED);

        said.on("2026-10-01").themselves().no(FACEBOOK);
        assertThat(said.standing(FACEBOOK, TODAY).because()).isEqualTo(Because.OWN_NO);
    }

    @Test
    void a_word_on_the_phone_isn_t_in_writing() {
        said.on("2026-09-01").by(ELENA).on(Basis.PHONE).yes(FACEBOOK);
        said.on("2026-09-01").by(ELENA).on(Basis.PORTAL).yes(WEB_SITE);

        assertThat(said.standing(FACEBOOK, TODAY).written()).isFalse();
        assertThat(said.standing(WEB_SITE, TODAY).written()).isTrue();
    }
}
