package org.chaperone.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chaperone.app.Cast.ROSA;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

    @Test
    void too_many_tries_to_sign_in() {
        browser.sees(
                "sign-in-too-often",
                null,
                "/sign-in",
                page -> {
                    for (var tries = 0; tries <= 5; tries++) {
                        page.getByLabel("School e-mail address").fill("nobody@alderfalls.example");
                        page.getByLabel("Password").fill("not the password");
                        page.locator("main button").click();
                        assertThat(page.locator(".problems")).isVisible();
                        assertThat(page.getByLabel("Password")).isEmpty();
                    }
                    assertThat(page.locator(".problems")).containsText("Try again in");
                });
    }

    @Test
    void a_form_that_was_open_for_too_long() {
        browser.sees(
                "form-too-old",
                ROSA,
                "/check",
                page -> {
                    page.evaluate("document.querySelector('#composer [name=_csrf]').value = 'old'");
                    page.fill("#text", "Practice is at four.");
                    page.locator("[data-outcome] button").first().click();
                    assertThat(page.locator("h1")).hasText("This form was open for too long");
                });
    }

    @Test
    void an_address_without_end() {
        browser.sees("refused", "/people?q=" + "x".repeat(20_000));
    }

    @Test
    void the_style_page() {
        browser.sees("style", "/style");
    }

    @Test
    void a_clause_opens_over_the_page() {
        browser.visit(
                null,
                "/style",
                page -> {
                    page.getByLabel("3f3: read this clause").first().click();
                    assertThat(page.locator("#clause-wilm-ma-3f3")).isVisible();
                    page.keyboard().press("Escape");
                    assertThat(page.locator("#clause-wilm-ma-3f3")).not().isVisible();
                });
    }

    @Test
    void a_theme_once_chosen_holds_without_a_flash() {
        browser.visit(
                ROSA,
                "/account",
                page -> {
                    page.getByLabel("Dark", new Page.GetByLabelOptions().setExact(true)).check();
                    page.getByText("Keep it so").click();
                    assertThat(page.locator("link[media='screen']")).hasCount(1);
                    assertThat(page.locator("link[href*='dark.css']")).hasCount(1);
                    assertThat(page.locator("body")).hasCSS("color-scheme", "dark");
                });
    }

    @Test
    void keys_press_buttons_until_they_are_turned_off() {
        browser.visit(
                ROSA,
                "/people",
                page -> {
                    page.keyboard().press("/");
                    assertThat(page.locator("#q")).isFocused();
                    page.navigate("/account");
                    page.getByLabel("Single keys press buttons").uncheck();
                    page.getByText("Keep it so").click();
                    assertThat(page.locator("body[data-keys=off]")).hasCount(1);
                    page.navigate("/people");
                    page.keyboard().press("/");
                    assertThat(page.locator("#q")).not().isFocused();
                });
    }

    @Test
    void a_page_changes_without_being_loaded_anew() {
        browser.visit(
                ROSA,
                "/account",
                page -> {
                    page.evaluate("window.stays = true");
                    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("People"))
                            .first()
                            .click();
                    assertThat(page.locator("h1")).hasText("People");
                    org.assertj.core.api.Assertions.assertThat(page.evaluate("window.stays"))
                            .isEqualTo(true);
                });
    }
}
