package org.chaperone.app.ask.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chaperone.app.Cast.LEE;

import com.microsoft.playwright.Page;
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
}
