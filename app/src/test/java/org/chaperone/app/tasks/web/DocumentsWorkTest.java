package org.chaperone.app.tasks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.INES;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.PRIYA;

import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class DocumentsWorkTest {

    @Autowired MockMvcTester mvc;
    @Autowired Policies policies;

    @Test
    @Clause("WILM-MA-2b1")
    void a_document_that_has_grown_old_waits_for_the_superintendent_and_nobody_else() {
        Adopted.by(policies, "wilmington-ma");
        assertThat(work(INES)).doesNotContain("Documents to look over");

        attach(policies.today().minusYears(1).minusDays(1).toString());

        assertThat(work(INES))
                .contains(
                        "One thing needs you, Ines",
                        "Documents to look over",
                        "href=\"/policy/documents#aup\"");
        assertThat(work(MAYA)).doesNotContain("Documents to look over");
        assertThat(work(PRIYA)).doesNotContain("Documents to look over");
    }

    @Test
    void the_newer_one_settles_it() {
        Adopted.by(policies, "wilmington-ma");
        attach("2015-01-05");
        attach(policies.today().minusYears(1).toString());

        assertThat(work(INES)).doesNotContain("Documents to look over");
    }

    @Test
    void without_a_policy_nothing_waits() {
        assertThat(work(INES)).contains("Nothing waits for you, Ines");
    }

    private void attach(String dated) {
        assertThat(
                        mvc.post()
                                .uri("/policy/documents/aup")
                                .param("address", "https://www.alderfalls.example/policy.pdf")
                                .param("dated", dated)
                                .with(PRIYA.calling()))
                .hasStatus3xxRedirection();
    }

    private String work(Cast person) {
        return assertThat(mvc.get().uri("/work").with(person.calling()))
                .hasStatusOk()
                .bodyText()
                .actual();
    }
}
