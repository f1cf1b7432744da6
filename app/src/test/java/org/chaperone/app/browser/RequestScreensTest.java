package org.chaperone.app.browser;

import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.TOM;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class RequestScreensTest {

    @Autowired Browser browser;

    @Test
    void asking_with_files_and_what_was_approved_but_is_not_on_the_register() {
        browser.sees("request-form", LEE, "/requests/new/personal-number");
        browser.sees(
                "request-approved",
                TOM,
                "/requests",
                page -> {
                    page.locator("main a:has-text('Grade 4 reading blog')").first().click();
                    page.waitForLoadState();
                });
    }

    @Test
    void telephones_for_who_lends_them_and_for_who_waits() {
        browser.sees("telephones", PRIYA, "/telephones");
        browser.sees("telephones-own", LEE, "/telephones");
    }
}
