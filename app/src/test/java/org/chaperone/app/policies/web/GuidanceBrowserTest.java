package org.chaperone.app.policies.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.TOM;

import org.chaperone.app.browser.Browser;
import org.chaperone.app.browser.BrowserTest;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.GoodPractices;
import org.chaperone.app.policies.Policies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class GuidanceBrowserTest {

    @Autowired Browser browser;
    @Autowired Policies policies;
    @Autowired GoodPractices practices;

    @BeforeEach
    void adopt() {
        Adopted.by(policies, "wilmington-ma");
        practices.share(
                "A class blog with one author a week",
                "Grade 4",
                "Each week another student writes, and **two** others look it over.",
                TOM.viewer());
    }

    @ParameterizedTest
    @CsvSource({
        "guidance, /guidance",
        "guidance-nothing, /guidance?q=submarine",
        "guidance-personal, /guidance/personal",
        "guidance-practices, /guidance/practices",
        "guidance-practice-new, /guidance/practices/new",
        "guidance-start, /guidance/start",
        "help, /help"
    })
    void every_page_of_guidance(String name, String path) {
        browser.sees(name, TOM, path);
    }

    @ParameterizedTest
    @CsvSource({
        "guidance-text, /guidance/texts/good-practice",
        "guidance-text-edit, /guidance/texts/good-practice/edit"
    })
    void what_an_administrator_sees_of_a_text(String name, String path) {
        browser.sees(name, PRIYA, path);
    }

    @Test
    void a_text_with_something_to_put_right() {
        browser.sees(
                "guidance-text-problems",
                PRIYA,
                "/guidance/texts/good-practice/edit",
                page -> {
                    page.getByLabel("Title").fill("");
                    page.locator("main button").click();
                    assertThat(page.getByText("One thing to put right")).isVisible();
                });
    }

    @Test
    void a_profile_text_that_was_checked() {
        browser.sees(
                "guidance-profile",
                TOM,
                "/guidance/personal",
                page -> {
                    page.locator("textarea")
                            .fill("Official voice of Lincoln Elementary. Fourth grade!");
                    page.locator("#work").getByText("Yes").click();
                    page.getByText("Check it").click();
                    assertThat(page.getByText("We read that it")).isVisible();
                });
    }

    @Test
    void a_text_that_was_put_away_is_brought_back_without_scripts() {
        browser.withoutScripts(
                LEE,
                "/work",
                page -> {
                    page.getByText("Put it away").first().click();
                    page.navigate("/guidance/away");
                    assertThat(page.getByText("Show it again")).hasCount(1);
                });
        browser.sees("guidance-away", LEE, "/guidance/away");
        browser.withoutScripts(
                LEE,
                "/guidance/away",
                page -> {
                    page.getByText("Show it again").click();
                    assertThat(page.getByText("You have put nothing away")).isVisible();
                });
        browser.sees("guidance-away-none", LEE, "/guidance/away");
    }
}
