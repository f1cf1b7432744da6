package org.chaperone.app.tasks.web;

import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.ROSA;

import org.chaperone.app.browser.Browser;
import org.chaperone.app.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class WorkPagesTest {

    @Autowired Browser browser;

    @Test
    void the_first_page_of_a_principal() {
        browser.sees("work", ROSA, "/work");
    }

    @Test
    void the_first_page_of_the_communications_office() {
        browser.sees("work-communications", DANA, "/work");
    }
}
