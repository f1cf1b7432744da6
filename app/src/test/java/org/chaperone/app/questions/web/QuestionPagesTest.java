package org.chaperone.app.questions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;
import static org.chaperone.app.Cast.RUTH;
import static org.chaperone.app.Cast.TOM;

import java.util.Map;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class QuestionPagesTest {

    private static final String DRAFT = "Well done, Emma Johnson, first at the state meet!";

    @Autowired MockMvcTester mvc;
    @Autowired Directory directory;
    @Autowired Policies policies;

    @BeforeEach
    void aDistrict() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wichita-ks");
    }

    @Test
    @Clause("WICHITA-66")
    void not_sure_in_the_composer_parks_the_draft_and_brings_back_a_yes_or_a_no() {
        assertThat(get(LEE, "/check"))
                .bodyText()
                .contains("formaction=\"/questions/drafts\"", "Not sure");
        var sent = Map.of("text", DRAFT, "kind", "page", "audience", "public");
        var parked = send(LEE, "/questions/drafts", sent);
        assertThat(parked).hasStatus(302);
        var path = parked.getResponse().getRedirectedUrl();
        assertThat(send(LEE, "/questions/drafts", Map.of("text", " "))).hasRedirectedUrl("/check");

        assertThat(get(LEE, path)).bodyText().contains("Parked", "please don’t post it", DRAFT);
        assertThat(get(TOM, path)).hasStatus(404);
        assertThat(get(MARCUS, "/work")).bodyText().contains("Questions to answer", "Well done");
        assertThat(send(MARCUS, path + "/answer", Map.of("words", "Hm")))
                .hasStatus(422)
                .bodyText()
                .contains("Say yes or no", "Hm");
        assertThat(send(LEE, path + "/answer", Map.of("verdict", "yes", "words", "I say so")))
                .hasStatus(404);
        assertThat(send(MARCUS, path + "/answer", Map.of("verdict", "no", "words", "Only Emma")))
                .hasRedirectedUrl(path);
        assertThat(get(LEE, path))
                .bodyText()
                .contains("No, not like this", "Only Emma", "Take it back to the composer");
        assertThat(get(LEE, "/questions")).bodyText().contains("No, not like this");
    }

    @Test
    @Clause("WICHITA-62")
    void a_naming_warning_leads_to_samples_and_to_the_office() {
        var checked =
                send(LEE, "/check", Map.of("text", DRAFT, "kind", "page", "audience", "public"));

        assertThat(checked)
                .bodyText()
                .contains("href=\"/examples\"", "href=\"/questions/new?topic=naming\"");
        assertThat(get(LEE, "/examples"))
                .bodyText()
                .contains("Emma and the chess club", "own poems", "soccer team")
                .doesNotContain("Add one");
        assertThat(get(LEE, "/questions/new?topic=naming"))
                .bodyText()
                .containsPattern("value=\"naming\"[^>]*checked");
        assertThat(send(LEE, "/examples", Map.of("title", "x", "words", "y"))).hasStatus(404);
        assertThat(send(DANA, "/examples", Map.of("title", "A concert"))).hasStatus(422);
        assertThat(send(DANA, "/examples", Map.of("title", "A concert", "words", "They sang.")))
                .hasRedirectedUrl("/examples");
        assertThat(get(LEE, "/examples")).bodyText().contains("They sang.", "Dana Whitfield");
    }

    @Test
    @Clause("WAKE-38")
    void a_staff_matter_is_asked_answered_and_shared_through_the_pages() {
        Adopted.today(policies, "wake-nc");
        assertThat(get(LEE, "/questions/new")).bodyText().contains("Employee Relations");
        assertThat(send(LEE, "/questions", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Choose what it is about", "Ask in up to");
        var path =
                send(LEE, "/questions", Map.of("topic", "staff_matter", "words", "Whom do I tell?"))
                        .getResponse()
                        .getRedirectedUrl();

        assertThat(get(LEE, path)).bodyText().contains("Waits for an answer", "Employee Relations");
        assertThat(get(RUTH, "/questions")).bodyText().contains("Asked of you", "Whom do I tell?");
        assertThat(get(DANA, "/questions")).bodyText().doesNotContain("Whom do I tell?");
        assertThat(send(RUTH, path + "/answer", Map.of("words", "Me."))).hasRedirectedUrl(path);
        assertThat(get(LEE, path)).bodyText().contains("Answered", "Me.");
        assertThat(get(TOM, "/questions?q=whom")).bodyText().contains("No shared answer");
        assertThat(send(RUTH, path + "/sharing", Map.of("asked", "Whom?"))).hasStatus(422);
        assertThat(send(RUTH, path + "/sharing", Map.of("asked", "Whom?", "answered", "Us.")))
                .hasRedirectedUrl(path);
        assertThat(get(TOM, "/questions?q=whom")).bodyText().contains("Whom?", "Us.");
        assertThat(get(ELENA, "/questions")).hasStatus(404);
    }

    private MvcTestResult get(Cast who, String uri) {
        return mvc.get().uri(uri).with(who.calling()).exchange();
    }

    private MvcTestResult send(Cast who, String uri, Map<String, String> form) {
        var call = mvc.post().uri(uri).with(who.calling());
        form.forEach(call::param);
        return call.exchange();
    }
}
