package org.chaperone.app.ask.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;
import static org.chaperone.app.Cast.SAM;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.chaperone.app.browser.Browser;
import org.chaperone.app.browser.BrowserTest;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class AskPagesTest {

    private static final String DIRECT_MESSAGE =
            "/ask/contact/answer?recipient.kind=student&channel=direct-message&account=personal";

    @Autowired Browser browser;
    @Autowired Policies policies;

    @BeforeEach
    void adopt() {
        Adopted.by(policies, "wilmington-ma");
    }

    @Test
    void the_start() {
        browser.sees("ask-start", LEE, "/ask");
    }

    @Test
    void the_form_about_contact() {
        browser.sees("ask", LEE, "/ask/contact");
    }

    @Test
    void the_form_about_use() {
        browser.sees("ask-use-now", LEE, "/ask/use-now");
    }

    @Test
    void the_form_about_information() {
        browser.sees("ask-disclose", LEE, "/ask/disclose");
    }

    @Test
    void the_form_about_ones_own_accounts() {
        browser.sees("ask-personal", LEE, "/ask/personal");
    }

    @Test
    void the_form_about_a_channel() {
        browser.sees("ask-outlet", LEE, "/ask/outlet");
    }

    @Test
    void the_words_of_the_policy() {
        browser.sees("ask-scope", LEE, "/ask/scope");
        browser.sees("ask-scope-aspect", LEE, "/ask/scope?aspect=social-media");
    }

    @Test
    void a_form_with_something_to_put_right() {
        browser.sees(
                "ask-errors",
                LEE,
                "/ask/contact",
                page -> {
                    page.locator("main form button").click();
                    assertThat(page.getByText("Two things to put right")).isVisible();
                    assertThat(page.locator(".problems")).isFocused();
                });
    }

    @Test
    @Clause("WILM-MA-3e6")
    void a_coach_who_wants_to_message_the_team_is_refused_by_clause_3e6() {
        browser.visit(
                LEE,
                "/ask",
                page -> {
                    page.getByText("Contact someone").click();
                    page.locator("input[value=student]").check();
                    page.locator("input[value=direct-message]").check();
                    page.locator("input[value=mine]").check();
                    page.getByText("Get the answer").click();
                    assertThat(page.locator("h1")).hasText("No, not by direct message.");
                    assertThat(page.locator(".ruling__word")).containsText("Not allowed");
                    page.locator(".quote .clause", new Page.LocatorOptions().setHasText("3e6"))
                            .click();
                    assertThat(page.locator("#clause-wilm-ma-3e6")).isVisible();
                });
    }

    @Test
    void what_an_answer_hangs_on_is_asked_beside_it_and_then_it_answers() {
        browser.visit(
                LEE,
                "/ask/contact/answer?recipient.kind=student&channel=email&senderAddress=district",
                page -> {
                    assertThat(page.locator("h1"))
                            .hasText("It depends on two things we don’t know.");
                    page.locator("[name='recipient.address'][value=district]").check();
                    page.getByLabel("Which grade is the student in?").selectOption("9");
                    page.getByText("Answer again").click();
                    assertThat(page.locator("h1")).hasText("Yes, by e-mail.");
                });
    }

    @Test
    @Clause("WILM-MA-3e10")
    void what_would_change_an_answer_can_be_said_and_changes_it() {
        browser.visit(
                LEE,
                "/ask/contact/answer?recipient.kind=student&channel=friend-request&account=personal",
                page -> {
                    assertThat(page.locator(".ruling__word")).containsText("Not allowed");
                    page.getByText("Say what we don’t know, and ask again").click();
                    page.locator("[name='recipient.ownChild'][value=yes]").check();
                    page.getByText("Answer again").click();
                    assertThat(page.locator("h1")).hasText("Yes, by friend request.");
                    assertThat(page.getByText("Set aside by an exception")).isVisible();
                });
    }

    @Test
    void an_answer_that_refuses() {
        browser.sees("ask-deny", LEE, DIRECT_MESSAGE);
    }

    @Test
    void an_answer_that_can_t_be_given_yet() {
        browser.sees(
                "ask-cant-tell",
                LEE,
                "/ask/contact/answer?recipient.kind=student&channel=email&senderAddress=district");
    }

    @Test
    void the_answers_of_all_districts() {
        browser.sees("ask-compare", LEE, "/ask/compare");
    }

    @Test
    @Clause({"WILM-MA-3d1", "WICHITA-59", "WEM-III-A", "WEM-IV-I"})
    void the_same_photo_before_all_districts() {
        browser.visit(
                LEE,
                "/ask/compare",
                page -> {
                    page.getByText("May I show three students and a colleague on a public page?")
                            .click();
                    assertThat(page.locator("article.district")).hasCount(5);
                    for (var clause : List.of("3d1", "59", "III-A", "IV-I")) {
                        assertThat(page.locator(".districts")).containsText(clause);
                    }
                    assertThat(page.getByText("a product default, no clause")).hasCount(2);
                });
        browser.sees("ask-compare-photo", LEE, "/ask/compare/photo");
        browser.sees("ask-compare-photo-cropped", LEE, "/ask/compare/photo?as=cropped");
    }

    @Test
    void an_answer_that_permits() {
        browser.sees(
                "ask-allow",
                LEE,
                "/ask/contact/answer?recipient.kind=student&recipient.grade=9&recipient.address=district"
                        + "&channel=email&senderAddress=district");
    }

    @Test
    void a_kept_answer_and_whom_it_is_shared_with() {
        browser.visit(
                LEE,
                DIRECT_MESSAGE,
                page -> {
                    page.getByText("Keep this answer").click();
                    page.waitForURL("**/answers/*");
                    page.getByLabel("Share it with a colleague").fill("marcus");
                    page.getByText("Find", new Page.GetByTextOptions().setExact(true)).click();
                    page.getByLabel("Share with Marcus Webb").click();
                    assertThat(page.getByLabel("Stop sharing with Marcus Webb")).isVisible();
                });
        browser.sees(
                "kept",
                MARCUS,
                "/answers?whose=shared",
                page -> {
                    page.locator(".task__title a").first().click();
                    assertThat(page.locator("h1")).hasText("No, not by direct message.");
                });
        browser.sees(
                "kept-sharing",
                LEE,
                "/answers",
                page -> {
                    page.locator(".task__title a").first().click();
                    page.getByLabel("Share it with a colleague").fill("ma");
                    page.getByText("Find", new Page.GetByTextOptions().setExact(true)).click();
                    assertThat(page.getByText("Reads it already")).isVisible();
                });
        browser.sees("kept-list", LEE, "/answers");
        browser.sees("work-kept", LEE, "/work");
    }

    @Test
    void without_scripts_a_colleague_is_found_shared_with_and_stops_to_read_it() {
        browser.withoutScripts(
                LEE,
                DIRECT_MESSAGE,
                page -> {
                    page.getByText("Keep this answer").click();
                    page.getByLabel("Share it with a colleague").fill("whitfield dana");
                    page.getByText("Find", new Page.GetByTextOptions().setExact(true)).click();
                    page.getByLabel("Share with Dana Whitfield").click();
                    page.getByLabel("Stop sharing with Dana Whitfield").click();
                    assertThat(page.getByText("Only you.")).isVisible();
                });
    }

    @Test
    void a_list_of_kept_answers_that_has_none() {
        browser.sees("kept-list-empty", SAM, "/answers");
    }

    @Test
    void on_paper_the_clauses_stand_at_the_end_and_nothing_is_left_to_press() {
        browser.visit(
                LEE,
                DIRECT_MESSAGE,
                page -> {
                    assertThat(page.locator("#clause-wilm-ma-3e6")).isHidden();
                    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                    assertThat(page.locator("#clause-wilm-ma-3e6")).isVisible();
                    assertThat(page.locator(".bar")).isHidden();
                    assertThat(page.getByText("Keep this answer")).isHidden();
                    assertThat(page.getByText("Print, or save as PDF")).isHidden();
                });
    }

    @Test
    void without_scripts_it_asks_and_answers_too() {
        browser.withoutScripts(
                LEE,
                "/ask/contact",
                page -> {
                    page.locator("input[value=student]").check();
                    page.locator("input[value=direct-message]").check();
                    page.getByText("Get the answer").click();
                    assertThat(page.locator("h1")).hasText("No, not by direct message.");
                });
    }
}
