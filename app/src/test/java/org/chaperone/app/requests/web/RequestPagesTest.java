package org.chaperone.app.requests.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.GUS;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.TOM;

import java.util.Objects;
import java.util.regex.Pattern;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.access.Access;
import org.chaperone.app.access.Opened;
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
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@AppTest
class RequestPagesTest {

    private static final Pattern DIGEST =
            Pattern.compile("name=\"digest\" value=\"([0-9a-f]{64})\"");

    @Autowired MockMvcTester mvc;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Access access;

    @BeforeEach
    void aDistrict() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        for (var one : new Cast[] {MARCUS, DANA, PRIYA}) {
            Opened.account(access, one);
        }
    }

    @Test
    void before_a_policy_is_adopted_nothing_can_be_asked_for() {
        assertThat(get(LEE, "/requests/new")).bodyText().contains("No policy is in force yet");
        assertThat(get(LEE, "/requests/new/class-page")).hasStatus(404);
        assertThat(get(LEE, "/requests")).bodyText().contains("Nothing is asked for yet");
    }

    @Test
    void families_and_strangers_find_no_requests_and_contractors_do() {
        Adopted.by(policies, "wilmington-ma");
        assertThat(get(ELENA, "/requests")).hasStatus(404);
        assertThat(mvc.get().uri("/requests").exchange()).hasStatus(302);
        assertThat(get(GUS, "/requests/new")).hasStatusOk();
    }

    @Test
    void what_can_be_asked_for_comes_from_the_policy() throws Exception {
        Adopted.by(policies, "wilmington-ma");
        assertThat(get(LEE, "/requests/new")).bodyText().contains("Giving out your own number");
        assertThat(get(LEE, "/requests/new/contact")).hasStatus(404);
        assertThat(get(LEE, "/requests/new/moon")).hasStatus(404);
        assertThat(get(LEE, "/requests/new/platform")).bodyText().contains("Product default");
    }

    @Test
    @Clause({"WAKE-12", "WAKE-14"})
    void everything_missing_is_named_at_once_at_its_field_and_the_draft_is_kept() throws Exception {
        Adopted.by(policies, "wake-nc");
        var form = new LinkedMultiValueMap<String, String>();
        form.add("kind", "class-page");
        form.add("page", "0198c0de-0000-7000-8000-000000000001");
        form.add("title", "JV Soccer page");
        form.add("do", "send");

        var first = post(LEE, "/requests", form);

        assertThat(first)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "href=\"#use\"",
                        "href=\"#who-posts\"",
                        "href=\"#login\"",
                        "href=\"#recovery\"",
                        "href=\"#comments\"",
                        "href=\"#purpose\"",
                        "value=\"JV Soccer page\"");
        assertThat(post(LEE, "/requests", form)).hasStatus(422);
        assertThat(get(LEE, "/requests")).bodyText().contains("One request", "Draft");
        assertThat(get(MARCUS, "/requests")).bodyText().contains("Nothing is asked for yet");
    }

    @Test
    @Clause({"WAKE-06", "WAKE-13", "WAKE-14"})
    void under_wake_a_page_is_asked_for_talked_over_and_usable() throws Exception {
        Adopted.by(policies, "wake-nc");

        var page = sent(wake("homework"));

        assertThat(get(LEE, page))
                .bodyText()
                .contains(
                        "“Homework” is what the policy allows",
                        "WAKE-06",
                        "Waits for Principal, Alder Falls High");
        assertThat(get(TOM, page)).hasStatus(404);
        var seen = get(MARCUS, page);
        assertThat(seen)
                .bodyText()
                .contains(
                        "We talked it over",
                        "Who can post?",
                        "Lee Park and Marcus Webb",
                        "recover@alderfalls.example");
        assertThat(decide(MARCUS, page, digest(seen), "agreed", "")).hasStatus(302);
        assertThat(get(LEE, page))
                .bodyText()
                .contains("Approved", "Marcus Webb talked it over", "Take back, end or renew");
    }

    @Test
    @Clause("WAKE-06")
    void a_purpose_that_the_policy_does_not_name_wants_approval_by_default_and_is_never_refused()
            throws Exception {
        Adopted.by(policies, "wake-nc");
        var form = wake("other");
        form.set("about", "Selling tutoring to parents");

        assertThat(get(LEE, sent(form)))
                .bodyText()
                .contains("“Something else” is nothing that the policy names", "Product default")
                .doesNotContain("Not allowed", "WAKE-06");
    }

    @Test
    void who_may_not_decide_has_no_form_and_is_refused() throws Exception {
        Adopted.by(policies, "wake-nc");
        var page = sent(wake("news"));
        var digest = digest(get(MARCUS, page));

        assertThat(get(LEE, page)).bodyText().doesNotContain("/decision");
        assertThat(decide(LEE, page, digest, "agreed", "")).hasStatus(404);
        assertThat(decide(MAYA, page, digest, "agreed", "")).hasStatus(404);
        assertThat(decide(MARCUS, page, digest, "declined", ""))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#note\"");
        assertThat(decide(MARCUS, page, digest, "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#act\"");
        assertThat(decide(MARCUS, page, "0".repeat(64), "agreed", ""))
                .hasStatus(422)
                .bodyText()
                .contains("It was changed since you opened it");
    }

    @Test
    void a_change_shows_what_is_other_than_before() throws Exception {
        Adopted.by(policies, "wake-nc");
        var page = sent(wake("news"));
        assertThat(get(LEE, page + "/change")).bodyText().contains("It was sent before");
        assertThat(get(MARCUS, page + "/change")).hasStatus(302);

        var form = wake("news");
        form.set("where", "Facebook");
        assertThat(post(LEE, page + "/change", form)).hasStatus(302);

        assertThat(get(MARCUS, page))
                .bodyText()
                .contains("Version 2", "Changed: On which platform?");
    }

    @Test
    void it_is_taken_back_and_twice_is_once() throws Exception {
        Adopted.by(policies, "wake-nc");
        var page = sent(wake("news"));

        assertThat(post(LEE, page + "/withdrawal", new LinkedMultiValueMap<>())).hasStatus(302);
        assertThat(post(LEE, page + "/withdrawal", new LinkedMultiValueMap<>())).hasStatus(302);

        assertThat(get(MARCUS, page)).bodyText().contains("Withdrawn").doesNotContain("/decision");
    }

    @Test
    void an_unknown_kind_leads_to_the_choice() {
        Adopted.by(policies, "wake-nc");
        var form = form();
        form.set("kind", "moon");

        assertThat(post(LEE, "/requests", form)).hasStatus(302).hasRedirectedUrl("/requests/new");
    }

    @Test
    void the_list_is_narrowed_and_taken_out_as_a_sheet() throws Exception {
        Adopted.by(policies, "wake-nc");
        sent(wake("news"));

        assertThat(get(MARCUS, "/requests?whose=to_decide&kind=class_page&state=sent&q=soccer"))
                .bodyText()
                .contains("One request", "JV Soccer page");
        assertThat(get(MARCUS, "/requests?whose=mine")).bodyText().contains("No request fits");
        assertThat(post(MARCUS, "/requests/exports", new LinkedMultiValueMap<>()))
                .bodyText()
                .contains("JV Soccer page", "Lee Park", "Under way");
    }

    @Test
    @Clause("WILM-IL-04")
    void timely_contact_is_a_benefit_to_pick() {
        Adopted.by(policies, "wilmington-il");

        assertThat(get(LEE, "/requests/new/class-page"))
                .bodyText()
                .contains(
                        "Timely contact with students and co-workers", "value=\"timely-contact\"");
    }

    @Test
    @Clause("WILM-IL-26")
    void a_teams_page_is_what_the_policy_allows_and_another_units_wants_approval()
            throws Exception {
        Adopted.by(policies, "wilmington-il");

        assertThat(get(LEE, sent(il("team"))))
                .bodyText()
                .contains("“A team” is what the policy allows", "WILM-IL-26");
        assertThat(get(LEE, sent(il("other"))))
                .bodyText()
                .contains("“Something else” is nothing that the policy names");
    }

    @Test
    @Clause("WILM-IL-11")
    void a_page_without_the_principals_consent_is_not_yet_usable() throws Exception {
        Adopted.by(policies, "wilmington-il");
        var page = sent(il("team"));
        var seen = get(MARCUS, page);

        assertThat(seen).bodyText().contains("Not yet usable", "families agree");
        assertThat(decide(MARCUS, page, digest(seen), "agreed", ""))
                .hasStatus(422)
                .bodyText()
                .contains("The parents’ consents come first", "Not yet usable");
    }

    @Test
    @Clause("WEM-III-0")
    void a_public_platform_shows_whom_it_takes() throws Exception {
        Adopted.by(policies, "wem-mn");
        var form = il("team");
        form.set("venue", "public");
        form.set("why", "Dates and scores for players and families");

        assertThat(get(LEE, "/requests/new/class-page"))
                .bodyText()
                .contains(
                        "parents permit in writing what is shown",
                        "the technology director approves");
        assertThat(get(LEE, sent(form))).bodyText().contains("Waits for Technology director");
    }

    private static MultiValueMap<String, String> wake(String purpose) {
        var form = form();
        form.add("purpose", purpose);
        form.add("about", "Dates, scores and pictures of the team");
        form.add("where", "X");
        form.add("use", "Read the district's guide and asked Maya Torres");
        form.add("who-posts", "Lee Park and Marcus Webb");
        form.add("login", "on");
        form.add("recovery", "recover@alderfalls.example");
        form.add("comments", "off");
        return form;
    }

    private static MultiValueMap<String, String> il(String unit) {
        var form = form();
        form.add("unit", unit);
        form.add("benefit", "timely-contact");
        form.add("classes", "c-soccer");
        form.add("where", "Facebook");
        form.add("about", "Dates, scores and pictures of the team");
        return form;
    }

    private static MultiValueMap<String, String> form() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("kind", "class-page");
        form.add("do", "send");
        form.add("title", "JV Soccer page");
        form.add("school", "org-high");
        return form;
    }

    /** Sends it as Lee, and gives the path of its page. */
    private String sent(MultiValueMap<String, String> form) {
        var sent = post(LEE, "/requests", form);
        assertThat(sent).hasStatus(302);
        return Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
    }

    private MvcTestResult decide(Cast by, String page, String digest, String act, String note) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("digest", digest);
        form.add("act", act);
        form.add("note", note);
        return post(by, page + "/decision", form);
    }

    private static String digest(MvcTestResult page) throws Exception {
        var found = DIGEST.matcher(page.getResponse().getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private MvcTestResult get(Cast person, String path) {
        return mvc.get().uri(path).with(person.calling()).exchange();
    }

    private MvcTestResult post(Cast person, String path, MultiValueMap<String, String> form) {
        return mvc.post().uri(path).with(person.calling()).params(form).exchange();
    }
}
