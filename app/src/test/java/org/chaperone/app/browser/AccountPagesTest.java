package org.chaperone.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.PRIYA;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class AccountPagesTest {

    @Autowired Browser browser;

    @Test
    void the_list_of_accounts() {
        browser.sees("accounts", PRIYA, "/accounts");
    }

    @Test
    void tokens_for_programs_and_a_new_one() {
        browser.sees("tokens", LEE, "/account/tokens");
        browser.sees(
                "tokens-made",
                LEE,
                "/account/tokens",
                page -> {
                    page.fill("#name", "Newsletter script");
                    page.getByLabel("Check posts").check();
                    page.getByText("Make it").click();
                    page.waitForSelector("code.token");
                });
    }

    @Test
    void no_account_fits() {
        browser.sees("accounts-none", PRIYA, "/accounts?q=nobody+has+this+name");
    }

    @Test
    void the_account_of_somebody() {
        browser.sees("accounts-one", PRIYA, "/accounts", page -> open(page, "Tom Becker"));
    }

    @Test
    void one_s_own_account_in_the_list() {
        browser.sees("accounts-own", PRIYA, "/accounts", page -> open(page, "Priya Nair"));
    }

    @Test
    void finding_whom_to_invite() {
        browser.sees("accounts-invite", PRIYA, "/accounts/new?q=torres");
    }

    @Test
    void an_invitation_with_something_to_put_right() {
        browser.sees(
                "accounts-invite-problems",
                PRIYA,
                "/accounts/new",
                page -> page.getByText("Make the invitation").click());
    }

    @Test
    void a_link_to_hand_over() {
        browser.sees(
                "accounts-link",
                PRIYA,
                "/accounts?q=whitfield",
                page -> {
                    open(page, "Dana Whitfield");
                    page.getByText("Make a link for a new password").click();
                    assertThat(page.locator("h1")).hasText("Hand this to Dana Whitfield");
                });
    }

    @Test
    void a_link_that_doesn_t_work() {
        browser.sees("link-gone", "/welcome/nonsense");
    }

    @Test
    void one_s_own_sessions_and_password() {
        browser.sees("account-own", LEE, "/account");
    }

    @Test
    void an_invitation_goes_from_the_office_to_the_first_sign_in_without_scripts() {
        var link = new String[1];
        browser.withoutScripts(
                PRIYA,
                "/accounts/new",
                page -> {
                    page.getByLabel("Name").fill("Nadia Farouk");
                    page.getByLabel("E-mail address").fill("nfarouk@alderfalls.example");
                    page.getByLabel("What are they here?").selectOption("teacher");
                    page.getByLabel("School").selectOption("org-harbor");
                    page.getByText("Make the invitation").click();
                    link[0] = URI.create(page.locator(".handed").innerText().strip()).getPath();
                });
        browser.sees("welcome", link[0]);
        browser.visit(
                null,
                link[0],
                page -> {
                    page.getByLabel("Password").fill("a dozen letters");
                    page.getByText("Choose it").click();
                    assertThat(page.locator("h1")).hasText("Sign in");
                    page.getByLabel("School e-mail address").fill("nfarouk@alderfalls.example");
                    page.getByLabel("Password").fill("a dozen letters");
                    page.locator("main button").click();
                    page.waitForURL(url -> !URI.create(url).getPath().equals("/sign-in"));
                    page.navigate("/account");
                    assertThat(page.locator("h1")).hasText("Nadia Farouk");
                    assertThat(page.getByText("Teacher, Harbor Middle School")).isVisible();
                });
    }

    private static void open(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        assertThat(page.locator("h1")).hasText(name);
    }
}
