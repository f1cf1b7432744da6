package org.chaperone.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.ROSA;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class DirectoryPagesTest {

    @Autowired Browser browser;

    @Test
    void the_people_of_a_school() {
        browser.sees("people", ROSA, "/people?school=org-lincoln&kind=student&grade=4");
    }

    @Test
    void nobody_found() {
        browser.sees("people-none", LEE, "/people?q=nobody+has+this+name");
    }

    @Test
    void a_student() {
        browser.sees("person-student", MAYA, "/people/s-mateo");
    }

    @Test
    void a_colleague() {
        browser.sees("person-staff", ROSA, "/people/t-tom");
    }

    @Test
    void the_contacts_of_the_offices() {
        browser.sees("contacts", DANA, "/contacts");
        browser.sees("contacts-read", ROSA, "/contacts");
    }

    @Test
    void a_contact_with_something_to_put_right() {
        browser.sees(
                "contacts-problems",
                DANA,
                "/contacts",
                page -> {
                    page.getByText("Put it there").click();
                    assertThat(page.getByText("Two things to put right")).isVisible();
                });
    }
}
