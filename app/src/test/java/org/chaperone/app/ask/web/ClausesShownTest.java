package org.chaperone.app.ask.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.PRIYA;

import org.chaperone.app.AppTest;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Texts that a policy wants beside its answers. */
@AppTest
class ClausesShownTest {

    private static final String EVENING_AT_HOME =
            "/ask/use-now/answer?account=personal&task=personal-use&device=own&network=other"
                    + "&period=none&workDay=yes&workHours=no&supervising=no&studentsAttending=no";
    private static final String ON_A_SCHOOL_COMPUTER =
            "/ask/use-now/answer?account=personal&task=personal-use&device=district&network=school"
                    + "&period=lunch&workDay=yes&workHours=yes&supervising=no&studentsAttending=yes";

    @Autowired MockMvcTester mvc;
    @Autowired Policies policies;

    @ParameterizedTest
    @Clause("WAKE-37")
    @ValueSource(
            strings = {
                EVENING_AT_HOME,
                "/ask/contact/answer?recipient.kind=staff&channel=email&senderAddress=district",
                "/ask/contact/answer?recipient.kind=student&channel=in-person"
            })
    void an_answer_that_permits_covers_the_listed_rules_only(String address) {
        Adopted.by(policies, "wake-nc");

        assertThat(page(address))
                .containsPattern("Allowed|Good to know|Think twice")
                .contains(
                        "This covers the rules that the memorandum lists",
                        "You stay responsible for obeying the law and board policy.",
                        "WAKE-37");
    }

    @Test
    @Clause("WAKE-37")
    void an_answer_that_refuses_needs_no_such_line() {
        Adopted.by(policies, "wake-nc");

        assertThat(page(ON_A_SCHOOL_COMPUTER))
                .contains("Not allowed")
                .doesNotContain("You stay responsible");
    }

    @Test
    @Clause("WAKE-02")
    void a_refusal_on_a_school_computer_names_the_board_policy_behind_it() {
        Adopted.by(policies, "wake-nc");

        assertThat(page(ON_A_SCHOOL_COMPUTER))
                .contains(
                        "Not allowed",
                        "Also applies",
                        "Board policy 3225/4312/7320",
                        "not attached yet");
    }

    @Test
    @Clause("WAKE-02")
    void once_the_district_has_attached_the_board_policy_the_refusal_links_to_it() {
        Adopted.by(policies, "wake-nc");
        assertThat(
                        mvc.post()
                                .uri("/policy/documents/technology-policy")
                                .param("address", "https://www.example.org/3225.pdf")
                                .with(PRIYA.calling()))
                .hasStatus(302);

        assertThat(page(ON_A_SCHOOL_COMPUTER))
                .contains(
                        "<a href=\"https://www.example.org/3225.pdf\" rel=\"noopener\">Board policy 3225/4312/7320</a>")
                .doesNotContain("not attached yet");
    }

    @ParameterizedTest
    @Clause("WICHITA-10")
    @ValueSource(
            strings = {
                ON_A_SCHOOL_COMPUTER,
                "/ask/personal/answer?activity=profile&account=personal&ownViewsStatement=no",
            })
    void what_is_expected_of_school_staff_is_one_click_from_every_refusal(String address) {
        Adopted.by(policies, "wichita-ks");

        assertThat(page(address))
                .contains(
                        "Not allowed",
                        "<a href=\"/guidance/texts/professional-standing\">What is expected of school staff</a>");
        assertThat(page("/guidance/texts/professional-standing"))
                .contains("Courts and the public expect more of people who work in schools");
    }

    private String page(String address) {
        return assertThat(mvc.get().uri(address).with(LEE.calling()))
                .hasStatusOk()
                .bodyText()
                .actual();
    }
}
