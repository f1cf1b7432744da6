package org.chaperone.app.policies.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.GUS;
import static org.chaperone.app.Cast.INES;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.TOM;

import java.util.List;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.GoodPractice;
import org.chaperone.app.policies.GoodPractices;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.policies.Texts;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class GuidancePagesTest {

    @Autowired MockMvcTester mvc;
    @Autowired Policies policies;
    @Autowired Texts texts;
    @Autowired GoodPractices practices;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/guidance",
                "/guidance/texts/internet-safety",
                "/guidance/personal",
                "/guidance/practices",
                "/guidance/start"
            })
    void guidance_is_for_those_whom_the_policy_binds_at_work(String path) {
        Adopted.by(policies, "wake-nc");

        assertThat(mvc.get().uri(path)).hasStatus(302).redirectedUrl().startsWith("/sign-in");
        assertThat(mvc.get().uri(path).with(ELENA.calling())).hasStatus(404);
        assertThat(mvc.get().uri(path).with(GUS.calling())).hasStatusOk();
    }

    @Test
    @Clause("WAKE-03")
    void the_library_by_topic_shows_the_missing_childrens_centre_with_its_address() {
        Adopted.by(policies, "wake-nc");
        var page = as(MAYA).page("/guidance?topic=Internet safety");

        assertThat(page)
                .contains("National Center for Missing &amp; Exploited Children")
                .contains("href=\"https://www.missingkids.org/netsmartz\"")
                .doesNotContain("id=\"you-stay-responsible\"");
        assertThat(as(MAYA).page("/guidance?q=NETSMARTZ")).contains("id=\"internet-safety\"");
        assertThat(as(MAYA).page("/guidance?q=submarine")).contains("Nothing found");
    }

    @Test
    @Clause("WAKE-03")
    void an_administrator_replaces_an_entry_without_a_release_and_its_versions_stay() {
        Adopted.by(policies, "wake-nc");
        var path = "/guidance/texts/internet-safety";
        assertThat(replace(path + "/edit", "1", "Safer online", "[here](https://new.example/safe)"))
                .hasRedirectedUrl(path);
        // pressed twice
        replace(path + "/edit", "1", "Safer online", "[here](https://new.example/safe)");

        assertThat(as(MAYA).page("/guidance?topic=Internet safety"))
                .contains("https://new.example/safe")
                .doesNotContain("missingkids.org");
        assertThat(as(MAYA).page(path))
                .contains("Version 2, by Priya Nair")
                .contains("Version 1, as in the policy’s edition 2017-06-20")
                .contains("missingkids.org")
                .doesNotContain("/edit");
        assertThat(texts.history("internet-safety")).hasSize(2);
    }

    @Test
    void only_an_administrator_replaces_a_text() {
        Adopted.by(policies, "wake-nc");

        for (var person : List.of(MAYA, DANA, INES)) {
            assertThat(mvc.get().uri("/guidance/texts/internet-safety/edit").with(person.calling()))
                    .hasStatus(404);
            assertThat(
                            as(person)
                                    .send(
                                            "/guidance/texts/internet-safety/edit",
                                            "seen",
                                            "1",
                                            "title",
                                            "x",
                                            "body",
                                            "y"))
                    .hasStatus(404);
        }
        assertThat(texts.history("internet-safety")).hasSize(1);
    }

    @Test
    void what_is_wrong_with_a_text_is_said_at_its_field_and_nothing_typed_is_lost() {
        Adopted.by(policies, "wake-nc");
        var answer = replace("/guidance/texts/internet-safety/edit", "1", " ", "Mine");

        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().contains("Give it a title", "Mine</textarea>");
        texts.replace("internet-safety", 1, "First", "Words", PRIYA.viewer());
        assertThat(replace("/guidance/texts/internet-safety/edit", "1", "Mine", "Mine"))
                .hasStatus(422)
                .bodyText()
                .contains("Somebody else changed this text");
    }

    @Test
    void html_in_a_text_is_shown_as_it_is_typed() {
        Adopted.by(policies, "wake-nc");
        texts.replace(
                "internet-safety",
                1,
                "<b>T</b>",
                "<script>alert(1)</script> [x](javascript:alert(1))",
                PRIYA.viewer());

        assertThat(as(MAYA).page("/guidance/texts/internet-safety"))
                .doesNotContain("<script>alert", "href=\"javascript")
                .contains("&lt;script&gt;");
    }

    @Test
    @Clause("WILM-MA-3c1")
    void staff_share_good_practice_with_author_and_class_level() {
        Adopted.by(policies, "wilmington-ma");
        for (var i = 0; i < 2; i++) {
            assertThat(
                            as(TOM).send(
                                            "/guidance/practices",
                                            "title",
                                            "A class blog",
                                            "level",
                                            "Grade 4",
                                            "words",
                                            "One **author** a week."))
                    .hasRedirectedUrl("/guidance/practices");
        }

        assertThat(practices.all()).hasSize(1);
        assertThat(as(GUS).page("/guidance/practices"))
                .contains("A class blog", "Grade 4", "Tom Becker", "<strong>author</strong>")
                .contains("Sites and apps as tools for teaching")
                .doesNotContain("Take it back", "Share yours");
        assertThat(as(TOM).page("/guidance/practices?level=Grade 4&q=blog"))
                .contains("A class blog");
        assertThat(as(TOM).page("/guidance/practices?q=robots")).doesNotContain("A class blog");
    }

    @Test
    void a_contractor_shares_nothing_and_what_is_missing_is_said() {
        Adopted.by(policies, "wilmington-ma");

        assertThat(as(GUS).send("/guidance/practices", "title", "x", "level", "y", "words", "z"))
                .hasStatus(404);
        assertThat(as(TOM).send("/guidance/practices", "title", "x", "level", "", "words", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Two things to put right", "Say for which classes it is");
        assertThat(practices.all()).isEmpty();
    }

    @Test
    void the_author_takes_an_entry_back_and_nobody_else() {
        Adopted.by(policies, "wilmington-ma");
        practices.share("A class blog", "Grade 4", "Words", TOM.viewer());
        GoodPractice practice = practices.all().getFirst();
        var path = "/guidance/practices/" + practice.id() + "/withdraw";

        assertThat(as(LEE).send(path)).hasStatus(404);
        assertThat(practices.all()).hasSize(1);
        assertThat(as(TOM).send(path)).hasRedirectedUrl("/guidance/practices");
        assertThat(as(TOM).send(path)).hasStatus(404);
        assertThat(practices.all()).isEmpty();
    }

    @Test
    @Clause("WILM-MA-6-v")
    void help_says_whom_to_ask_when_an_app_charged_somebody() {
        Adopted.by(policies, "wilmington-ma");

        assertThat(as(MAYA).page("/help?q=charged"))
                .contains("I was charged through an app")
                .contains("The schools aren't answerable for unauthorized use of the network")
                .contains("the technology director");
        assertThat(as(MAYA).page("/help?q=submarine")).contains("Nothing found");
    }

    @Test
    @Clause({"WILM-MA-5-iv", "WILM-MA-5c-ii"})
    void the_library_says_how_the_policy_stands_to_the_others() {
        Adopted.by(policies, "wilmington-ma");

        assertThat(as(MAYA).page("/guidance?topic=Other policies"))
                .contains("adds to the district's other policies and replaces none of them")
                .contains("nothing here weakens them");
    }

    private MvcTestResult replace(String path, String seen, String title, String body) {
        return as(PRIYA).send(path, "seen", seen, "title", title, "body", body);
    }

    private Reader as(Cast person) {
        return new Reader(mvc, person);
    }
}
