package org.chaperone.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.ROSA;

import com.microsoft.playwright.Page;
import org.chaperone.app.families.SchoolYearsBegin;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Families that are to be asked: one for a picture, all for a new school year; and what they have permitted of contact. */
@BrowserTest
class AskedFamiliesPagesTest {

    @Autowired Browser browser;
    @Autowired Policies policies;
    @Autowired SchoolYearsBegin begins;

    @AfterEach
    void goBackToTheFirstPolicy() {
        Adopted.today(policies, "wilmington-ma");
    }

    @Test
    void the_office_asks_gives_out_forms_and_a_coach_sees_who_consented() {
        Adopted.today(policies, "wilmington-il");
        begins.run();

        browser.sees("families-to-ask", ROSA, "/families/requests");
        browser.sees("forms", JOAN, "/families/renewals");
        browser.sees(
                "forms-of-a-school",
                JOAN,
                "/families/renewals",
                page -> {
                    page.locator("td a, th a").first().click();
                    assertThat(page.getByText("Have no form yet")).isVisible();
                });
        browser.sees(
                "contact-students",
                LEE,
                "/ask/contact/students?channel=text-message&approvals.principalNotified=yes",
                page -> {
                    page.locator(
                                    "button[name=choose]",
                                    new Page.LocatorOptions().setHasText("JV Soccer"))
                            .click();
                    page.locator("button[value=all]").click();
                    assertThat(page.getByText("Leave out:")).isVisible();
                });
    }
}
