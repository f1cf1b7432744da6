package org.chaperone.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.LEE;

import org.chaperone.app.access.Access;
import org.chaperone.app.audits.Audits;
import org.chaperone.app.audits.BrowserRound;
import org.chaperone.app.audits.Pages;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Outlets;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** An audit with the picture of its page and what axe saw, its findings, and the audits of an outlet. */
@BrowserTest
class AuditScreensTest {

    @Autowired Browser browser;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Policies policies;
    @Autowired Access access;
    @Autowired Audits audits;
    @Autowired BeanFactory beans;

    @AfterEach
    void asItWas() {
        Adopted.today(policies, "wilmington-ma");
    }

    @Test
    void an_audit_shows_how_its_page_looked_and_what_is_to_be_mended() {
        try (var site = new Pages()) {
            // A policy that has nothing against an account for a team.
            Adopted.today(policies, "wem-mn");
            var lee = access.ofPerson("t-lee").orElseThrow();
            var outlet =
                    new Outlets(registering, registry)
                            .register(
                                    Outlets.at(
                                            Outlets.account(),
                                            "JV Soccer pictures",
                                            site.html(
                                                    "/team",
                                                    "JV Soccer",
                                                    """
                                                    <header><h1>JV Soccer</h1></header><main><p style="color: #bbb">2:1 against Mill Creek!</p>
                                                    <img src="/none.png"><form><input name="mail"></form></main>
                                                    """)),
                                    LEE);
            Adopted.today(policies, "wilmington-il");
            var audit = BrowserRound.of(outlet, lee, beans);

            browser.sees(
                    "audit",
                    LEE,
                    audit.path(),
                    page -> {
                        assertThat(page.locator("img.shot")).hasCount(1);
                        assertThat(page.locator("#accessibility")).isVisible();
                    });
            browser.sees("audits-of-outlet", LEE, outlet.path() + "/audits");
            browser.sees(
                    "audit-finding",
                    DANA,
                    "/audits/findings/" + audits.open(outlet).getFirst().id());
            browser.sees("audits", DANA, "/audits");
            browser.sees("audit-marks", DANA, "/audits/marks");
        }
    }
}
