package org.chaperone.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chaperone.app.Cast.ROSA;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class FramePagesTest {

    @Autowired Browser browser;

    @Test
    void the_sign_in_page() {
        browser.sees("sign-in", "/sign-in");
    }

    @Test
    void signing_in_with_something_to_put_right() {
        browser.sees(
                "sign-in-problems",
                null,
                "/sign-in",
                page -> {
                    page.locator("main button").click();
                    assertThat(page.getByText("Two things to put right")).isVisible();
                    assertThat(page.locator(".problems")).isFocused();
                });
    }

    @Test
    void the_account_page() {
        browser.sees("account", ROSA, "/account");
    }

    @Test
    void a_page_that_isnt_there() {
        browser.sees("not-found", ROSA, "/not/here");
    }
}
