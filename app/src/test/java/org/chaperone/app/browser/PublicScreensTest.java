package org.chaperone.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.INES;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MAYA;

import com.microsoft.playwright.Page;
import org.chaperone.app.access.Access;
import org.chaperone.app.escrow.Asked;
import org.chaperone.app.escrow.Emergency;
import org.chaperone.app.escrow.Escrow;
import org.chaperone.app.escrow.LoginOpenings;
import org.chaperone.app.escrow.Logins;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.OutletFilter;
import org.chaperone.app.registry.Registry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What everybody sees without signing in, a sealed login in an emergency, and questions to an office. */
@BrowserTest
class PublicScreensTest {

    @Autowired Browser browser;
    @Autowired Escrow escrow;
    @Autowired LoginOpenings openings;
    @Autowired Registry registry;
    @Autowired Policies policies;
    @Autowired Access access;

    @AfterEach
    void asItWas() {
        Adopted.today(policies, "wilmington-ma");
    }

    @Test
    void the_directory_the_check_of_a_page_and_its_seal() {
        browser.sees("public-directory", "/pages?lang=en");
        browser.sees("public-verify", "/verify?lang=en&url=social.example/LincolnAlderFalls");
        browser.sees("public-rules-es", "/comment-rules?lang=es");
        browser.visit(
                DANA,
                "/outlets?q=Lincoln",
                page -> {
                    follow(page, "Lincoln Elementary on Facebook");
                    follow(page, "Seal");
                    browser.looks(page, "outlet-seal");
                    follow(page, "See what its visitors see");
                    assertThat(page.locator("h1")).hasText("Seal of approval");
                    browser.looks(page, "public-seal");
                });
    }

    @Test
    void a_login_is_sealed_asked_for_and_agreed_to() {
        Adopted.today(policies, "wichita-ks");
        var outlet =
                registry.list(OutletFilter.ALL, null, 100).stream()
                        .filter(it -> it.name().equals("@alderfallsjvsoccer"))
                        .findFirst()
                        .orElseThrow();
        var lee = access.ofPerson("t-lee").orElseThrow();
        var dana = access.ofPerson("t-dana").orElseThrow();
        escrow.seal(outlet.id(), Logins.first(), lee);
        browser.sees("login", LEE, Escrow.path(outlet.id()));
        var asked =
                openings.ask(
                        outlet.id(),
                        Emergency.TAKEN_OVER,
                        "Insults stand there in our name since this morning, and Lee is on a flight.",
                        dana);
        browser.sees("login-opening", INES, ((Asked.Waiting) asked).opening().path());
    }

    @Test
    void questions_and_samples() {
        browser.sees("questions", MAYA, "/questions");
        browser.sees("samples", DANA, "/examples");
    }

    private static void follow(Page page, String words) {
        page.locator("main a", new Page.LocatorOptions().setHasText(words)).first().click();
        page.waitForLoadState();
    }
}
