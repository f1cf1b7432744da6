package org.chaperone.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.chaperone.app.access.web.SetUpToken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** The first minutes of an installation that nobody has an account in. */
@BrowserTest
@TestPropertySource(properties = "chaperone.demo=false")
class SetUpPagesTest {

    @Autowired Browser browser;
    @Autowired ApplicationContext context;

    @Test
    void from_the_link_that_was_printed_to_the_first_page_of_an_empty_installation() {
        var link = "/set-up/" + SetUpToken.in(context);
        browser.sees("set-up", link);
        browser.byKeys("set-up", null, link);
        browser.sees(
                "set-up-problems",
                null,
                link,
                page -> {
                    page.locator("main button").click();
                    assertThat(page.locator(".problems")).isFocused();
                });
        browser.visit(
                null,
                link,
                page -> {
                    page.getByLabel("name").first().fill("Priya Nair");
                    page.locator("#email").fill("pnair@alderfalls.example");
                    page.locator("#password").fill("a dozen letters");
                    page.locator("main button").click();
                    page.waitForURL("**/sign-in");
                    page.getByLabel("School e-mail address").fill("pnair@alderfalls.example");
                    page.getByLabel("Password").fill("a dozen letters");
                    page.locator("main button").click();
                    assertThat(page.locator("header.bar nav")).isVisible();
                });
        browser.sees("set-up-again", link);
    }
}
