package org.chaperone.app.ask.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.LEE;

import org.chaperone.app.AppTest;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class AnsweringTest {

    @Autowired MockMvcTester mvc;
    @Autowired Policies policies;

    @BeforeEach
    void adopt() {
        Adopted.by(policies, "wilmington-ma");
    }

    @Test
    void a_direct_message_to_students_is_refused_with_its_clause_and_a_way_out() {
        assertThat(
                        get(
                                "/ask/contact/answer?recipient.kind=student&channel=direct-message&account=personal"))
                .contains(
                        "Not allowed",
                        "No, not by direct message.",
                        "You asked to reach students by direct message from a personal account.",
                        "WILM-MA-3e6",
                        "3e6: read this clause",
                        "What you can do instead",
                        "Lee Park, teacher",
                        "How other districts’ policies answer");
    }

    @Test
    void the_same_address_gives_the_same_decision() {
        var address =
                "/ask/contact/answer?recipient.kind=student&channel=direct-message&account=personal";

        assertThat(digest(get(address))).isEqualTo(digest(get(address))).isNotBlank();
    }

    private static String digest(String page) {
        return page.replaceAll("(?s).*class=\"digest\">decision ([0-9a-f-]+)<.*", "$1");
    }

    private String get(String address) {
        return assertThat(mvc.get().uri(address).with(LEE.calling()))
                .hasStatusOk()
                .bodyText()
                .actual();
    }
}
