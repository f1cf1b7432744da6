package org.chaperone.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.RUTH;
import static org.chaperone.app.Cast.TOM;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.schooltime.Activity;
import org.chaperone.app.schooltime.Bell;
import org.chaperone.app.schooltime.DayKind;
import org.chaperone.app.schooltime.DayType;
import org.chaperone.app.schooltime.Keeper;
import org.chaperone.app.schooltime.SchoolTime;
import org.chaperone.app.schooltime.Staffing;
import org.chaperone.app.schooltime.TimeSpan;
import org.chaperone.app.schooltime.Timekeeping;
import org.chaperone.app.schooltime.TimetableEntry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class SchoolTimePagesTest {

    @Autowired Browser browser;
    @Autowired SchoolTime time;
    @Autowired Timekeeping timekeeping;
    @Autowired Staffing staffing;

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

    /** Today becomes a school day on which Mr. Becker teaches around the clock: the clock itself ends sessions. */
    @Test
    void may_i_use_it_now_is_known_from_the_timetable() {
        var keeper = Keeper.system(Actor.system("test"));
        var always = TimeSpan.of("00:00", "23:59:59");
        var open =
                new DayType(
                        "Open day", DayKind.SCHOOL, always, List.of(new Bell("All day", always)));
        timekeeping.setDayTypes("org-lincoln", List.of(open), keeper);
        if (time.calendar("org-lincoln", "", time.today()).isEmpty()) {
            timekeeping.open("org-lincoln", "", time.today(), time.today(), "Open day", keeper);
        }
        timekeeping.setDays("org-lincoln", "", time.today(), time.today(), "Open day", "", keeper);
        var entries = new ArrayList<>(staffing.timetable("t-tom", "org-lincoln", keeper));
        entries.add(TimetableEntry.of("All day", Activity.CLASS, "Grade 4, Mr. Becker"));
        staffing.setTimetable("t-tom", "org-lincoln", entries, keeper);

        browser.sees(
                "ask-use-now-timetable",
                TOM,
                "/ask/use-now",
                page -> assertThat(page.getByText("known from the timetable")).isVisible());
        browser.sees(
                "ask-use-now-known",
                TOM,
                "/ask/use-now/answer?account=personal&task=personal-use&device=own&network=mobile",
                page -> assertThat(page.getByText("Known from the timetable")).isVisible());
    }
}
