package org.chaperone.app.policies.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.INES;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.PRIYA;

import java.time.LocalDate;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.proof.Clause;
import org.chaperone.policy.question.Disclose;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class EditionsPagesTest {

    private static final String MA = "/policy/editions/wilmington-ma/2016-02-10";
    private static final String WAKE = "/policy/editions/wake-nc/2017-06-20";

    @Autowired MockMvcTester mvc;
    @Autowired Policies policies;
    @Autowired Journal journal;

    @Test
    void before_anything_is_adopted_pages_say_so_and_lead_an_administrator_on() {
        assertThat(mvc.get().uri("/policy").with(MAYA.calling()))
                .hasStatus(503)
                .bodyText()
                .contains("No policy is adopted yet")
                .doesNotContain("/policy/editions");
        assertThat(mvc.get().uri("/policy").with(PRIYA.calling()))
                .hasStatus(503)
                .bodyText()
                .contains("href=\"/policy/editions\"");
        assertThat(page(PRIYA, "/policy/editions")).contains("Nothing is adopted yet", MA);
    }

    @Test
    @Clause("WILM-MA-2a1")
    void an_edition_needs_the_committees_decision_with_date_and_vote() {
        var without = adopt(PRIYA, MA, "2016-02-10", "", "");

        assertThat(without)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Two things to put right",
                        "Give the date of the vote",
                        "Give the reference of the vote");
        assertThat(policies.adoptions()).isEmpty();

        assertThat(adopt(PRIYA, MA, "2016-02-10", "2016-02-10", "Minutes, item 7"))
                .hasRedirectedUrl("/policy/editions");
        assertThat(page(MAYA, "/policy/editions"))
                .contains("In force", "February 10, 2016, Minutes, item 7", "Priya Nair");
        assertThat(journal.about("policy:wilmington-ma"))
                .singleElement()
                .satisfies(it -> assertThat(it.payload()).contains("Minutes, item 7"));
    }

    @Test
    @Clause("WILM-MA-2a1")
    void previous_editions_stay_readable_and_decisions_keep_theirs() {
        adopt(PRIYA, MA, "2016-02-10", "2016-02-10", "Minutes, item 7");
        var decision =
                policies.decider()
                        .decide(new Disclose(null, null, null, null, null, null, null, null));
        adopt(PRIYA, WAKE, policies.today().toString(), "", "");

        assertThat(policies.pack().id()).isEqualTo("wake-nc");
        assertThat(decision.pack()).isEqualTo("wilmington-ma");
        assertThat(decision.edition()).isEqualTo("2016-02-10");
        assertThat(policies.pack(policies.today().minusDays(1)).id()).isEqualTo("wilmington-ma");
        assertThat(page(MAYA, "/policy/editions"))
                .contains("Before", "/policy?pack=wilmington-ma&amp;edition=2016-02-10");
        assertThat(page(MAYA, "/policy?pack=wilmington-ma&edition=2016-02-10"))
                .contains("id=\"WILM-MA-3e6\"", "School Committee, February 10, 2016");
        assertThat(page(MAYA, "/policy/clauses/WILM-MA-3e6?edition=2016-02-10"))
                .contains("direct messages");
    }

    @Test
    void only_an_administrator_adopts() {
        assertThat(adopt(INES, WAKE, "2017-06-20", "", "")).hasStatus(404);
        assertThat(mvc.get().uri(WAKE)).hasStatus(302);
        assertThat(page(MAYA, WAKE)).doesNotContain("Adopt it for the district");
        assertThat(policies.adoptions()).isEmpty();
    }

    @Test
    void sent_twice_it_is_adopted_once() {
        adopt(PRIYA, WAKE, "2017-06-20", "", "");
        adopt(PRIYA, WAKE, "2017-06-20", "", "");

        assertThat(policies.adoptions()).hasSize(1);
    }

    @Test
    void what_would_change_is_shown_before() {
        Adopted.by(policies, "wake-nc");

        assertThat(page(MAYA, "/policy/editions/wichita-ks/2020-03-30"))
                .contains("What it settles differently", "Whether staff may befriend pupils")
                .contains("Compare them by topic");
        assertThat(page(MAYA, WAKE)).contains("This edition is in force.");
        assertThat(mvc.get().uri("/policy/editions/wake-nc/1999").with(MAYA.calling()))
                .hasStatus(404);
    }

    @Test
    void a_date_that_is_none_is_put_right_with_the_others() {
        assertThat(adopt(PRIYA, WAKE, "soon", "2017-13-01", "Minutes"))
                .hasStatus(422)
                .bodyText()
                .contains("Two things to put right", "value=\"Minutes\"");
        assertThat(adopt(PRIYA, WAKE, LocalDate.of(2017, 6, 19).toString(), "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("June 20, 2017");
    }

    private MvcTestResult adopt(
            Cast person, String path, String from, String decided, String vote) {
        return new Reader(mvc, person).send(path, "from", from, "decided", decided, "vote", vote);
    }

    private String page(Cast person, String path) {
        return new Reader(mvc, person).page(path);
    }
}
