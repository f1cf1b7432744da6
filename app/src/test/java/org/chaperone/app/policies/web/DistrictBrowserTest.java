package org.chaperone.app.policies.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.PRIYA;

import org.chaperone.app.browser.Browser;
import org.chaperone.app.browser.BrowserTest;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the district decides about its policy: the matrix, the editions, the other documents. */
@BrowserTest
class DistrictBrowserTest {

    private static final String CELL =
            "?information=photo&audience=public-page&identification=first-name";

    @Autowired Browser browser;
    @Autowired Policies policies;

    @BeforeEach
    void adopt() {
        Adopted.by(policies, "wilmington-ma");
    }

    @ParameterizedTest
    @CsvSource({
        "matrix-edit, /policy/matrix/edit" + CELL,
        "editions, /policy/editions",
        "edition, /policy/editions/wake-nc/2017-06-20",
        "document-edit, /policy/documents/aup"
    })
    void every_page_of_an_administrator(String name, String path) {
        browser.sees(name, PRIYA, path);
    }

    @Test
    void the_matrix() {
        browser.sees("matrix", MAYA, "/policy/matrix");
    }

    @Test
    void a_cell_of_the_matrix() {
        browser.sees("matrix-cell", PRIYA, "/policy/matrix" + CELL);
    }

    @Test
    void a_cell_set_without_saying_why() {
        browser.sees(
                "matrix-problems",
                PRIYA,
                "/policy/matrix/edit" + CELL,
                page -> {
                    page.locator("textarea").fill("");
                    page.locator("main button").click();
                    assertThat(page.locator(".problems")).isFocused();
                });
    }

    @Test
    void an_edition_adopted_before_its_time() {
        browser.sees(
                "edition-problems",
                PRIYA,
                "/policy/editions/wake-nc/2017-06-20",
                page -> {
                    page.locator("#from").fill("1999-01-01");
                    page.getByText("Adopt this edition").click();
                    assertThat(page.getByText("One thing to put right")).isVisible();
                });
    }
}
