package org.chaperone.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.RUTH;
import static org.chaperone.app.Cast.TOM;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.chaperone.app.TestClock;
import org.chaperone.app.database.DataFolder;
import org.chaperone.app.demonstration.DemonstrationPassword;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class SchoolTimePagesTest {

    @Autowired Browser browser;
    @Autowired TestClock clock;
    @Autowired DataFolder folder;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void a_month_of_a_school() {
        browser.sees("calendar", LEE, "/calendar?school=org-high&month=2026-11");
        browser.sees("calendar-none", LEE, "/calendar?school=org-high&month=2030-11");
    }

    @Test
    void a_principal_changes_days_and_is_told_what_to_put_right() {
        browser.sees(
                "calendar-problems",
                ROSA,
                "/calendar?month=2026-11",
                page -> {
                    page.getByText("Change days").click();
                    page.getByText("Change them").click();
                    assertThat(page.getByText("One thing to put right")).isVisible();
                });
    }

    @Test
    void a_file_with_something_wrong_says_where() {
        browser.sees(
                "calendar-file",
                ROSA,
                "/calendar?month=2026-11",
                page -> {
                    page.getByText("Import all special days").click();
                    page.locator("#file")
                            .setInputFiles(
                                    new FilePayload(
                                            "days.csv",
                                            "text/csv",
                                            "date,day_type\n2026-12-99,No school\n"
                                                    .getBytes(StandardCharsets.UTF_8)));
                    page.locator("form[action='/calendar/imports'] button").click();
                    assertThat(page.getByText("Line 2, date")).isVisible();
                });
    }

    @Test
    void the_bell_schedules_of_a_school() {
        browser.sees("bells", LEE, "/calendar/bells?school=org-high");
    }

    @Test
    void the_day_of_a_teacher_and_of_who_is_stood_in_for() {
        browser.sees("day", TOM, "/people/t-tom/day?on=2026-11-24");
        browser.sees("day-absent", MAYA, "/people/t-maya/day?on=2026-12-01");
    }

    @Test
    void the_staff_of_a_school_and_a_timetable() {
        browser.sees("staff", ROSA, "/calendar/staff?on=2026-11-24");
        browser.sees("timetable", ROSA, "/people/t-tom/timetable?school=org-lincoln");
    }

    @Test
    void designees() {
        browser.sees("designees", RUTH, "/designees");
        browser.sees("designees-none", LEE, "/designees");
        browser.sees(
                "designees-problems",
                ROSA,
                "/designees",
                page -> page.getByText("Name them").click());
    }

    @Test
    void may_i_use_it_now_is_known_from_the_timetable() {
        clock.advance(Duration.between(clock.instant(), Instant.parse("2026-11-23T14:30:00Z")));
        browser.sees(
                "ask-use-now-timetable",
                null,
                "/sign-in?next=/ask/use-now",
                page -> {
                    signIn(page);
                    assertThat(page.getByText("known from the timetable")).isVisible();
                });
        browser.sees(
                "ask-use-now-known",
                null,
                "/sign-in?next=/ask/use-now",
                page -> {
                    signIn(page);
                    page.navigate(
                            "/ask/use-now/answer?account=personal&task=personal-use&device=own&network=mobile");
                    assertThat(page.getByText("Known from the timetable")).isVisible();
                });
    }

    /** Sessions of before are over, as the clock was put on. */
    private void signIn(Page page) {
        page.getByLabel("School e-mail address").fill(TOM.viewer().email());
        page.getByLabel("Password").fill(DemonstrationPassword.of(folder));
        page.locator("main button").click();
        page.waitForURL("**/ask/use-now");
    }
}
