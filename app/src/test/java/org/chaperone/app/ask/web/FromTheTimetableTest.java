package org.chaperone.app.ask.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.TOM;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.TestClock;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.schooltime.Duty;
import org.chaperone.app.schooltime.Keeper;
import org.chaperone.app.schooltime.Lincoln;
import org.chaperone.app.schooltime.Staffing;
import org.chaperone.app.schooltime.TimeSpan;
import org.chaperone.app.schooltime.Timekeeping;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** "May I use it now?", where the district knows what is now. Times are of October 12, 2026, four hours behind. */
@AppTest
class FromTheTimetableTest {

    private static final String OWN =
            "/ask/use-now/answer?account=personal&task=personal-use&device=own&network=mobile";
    private static final String OFFICIAL =
            "/ask/use-now/answer?account=official&task=official-page&device=district&network=school";

    @Autowired MockMvcTester mvc;
    @Autowired Directory directory;
    @Autowired Timekeeping timekeeping;
    @Autowired Staffing staffing;
    @Autowired Policies policies;
    @Autowired TestClock clock;

    @BeforeEach
    void load() {
        var keeper = Keeper.system(Actor.system("test"));
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        timekeeping.setDayTypes(Lincoln.ID, Lincoln.TYPES, keeper);
        timekeeping.open(Lincoln.ID, "", Lincoln.FIRST, Lincoln.LAST, "Regular", keeper);
        timekeeping.replaceDays(Lincoln.ID, "", Lincoln.MONDAY, Lincoln.SPECIAL, keeper);
        staffing.setTimetable("t-tom", Lincoln.ID, Lincoln.timetable(), keeper);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void the_form_says_what_is_now_and_has_it_chosen() {
        at("2026-10-12T12:20:00Z", "wilmington-il");

        assertThat(page(TOM, "/ask/use-now"))
                .contains(
                        "<dt>Your timetable</dt><dd>Morning, Grade 4, 8:15 am to 10:00 am</dd>",
                        "value=\"timetable\" checked",
                        "known from the timetable");
    }

    @Test
    void sent_as_it_is_the_answer_has_the_facts_of_the_timetable() {
        at("2026-10-12T12:20:00Z", "wilmington-il");

        var address = send("timetable");

        assertThat(address)
                .contains(
                        "period=class",
                        "workDay=yes",
                        "workHours=yes",
                        "studentsAttending=yes",
                        "supervising=yes");
        assertThat(page(TOM, address))
                .contains("Not allowed", "Known from the timetable: Morning, Grade 4");
    }

    @Test
    void it_can_be_corrected_for_this_answer() {
        at("2026-10-12T12:20:00Z", "wilmington-il");

        var corrected = page(TOM, send("planning"));

        assertThat(corrected)
                .contains("You corrected the timetable, which says: Morning, Grade 4")
                .doesNotContain("Not allowed");
        assertThat(page(TOM, "/ask/use-now")).contains("value=\"timetable\" checked");
    }

    @Test
    void a_choice_that_no_longer_stands_when_it_is_sent_is_asked_again() {
        at("2026-10-12T14:02:00Z", "wilmington-il");

        assertThat(
                        mvc.post()
                                .uri("/ask/use-now")
                                .param("doing", "own")
                                .param("device", "own")
                                .param("network", "mobile")
                                .param("moment", "timetable")
                                .with(TOM.calling()))
                .hasStatus(422)
                .bodyText()
                .contains("Choose one of the answers here");
    }

    @Test
    void between_two_periods_the_person_says_what_they_are_at() {
        at("2026-10-12T14:02:00Z", "wilmington-il");

        assertThat(page(TOM, "/ask/use-now"))
                .contains("Between two periods")
                .doesNotContain("value=\"timetable\"")
                .doesNotContain("name=\"moment\" value=\"class\" checked");
    }

    @Test
    void where_no_timetable_is_known_it_asks_as_ever() {
        at("2026-10-12T12:20:00Z", "wilmington-il");

        assertThat(page(LEE, "/ask/use-now"))
                .doesNotContain("known from the timetable", "Your timetable");
        assertThat(page(LEE, OWN)).doesNotContain("Known from the timetable");
    }

    @Test
    void a_principal_without_a_timetable_is_known_to_be_at_work_and_asked_the_rest() {
        at("2026-10-12T12:20:00Z", "wake-nc");

        assertThat(page(ROSA, "/ask/use-now")).doesNotContain("value=\"timetable\"");
        assertThat(page(ROSA, OWN)).contains("Not allowed", "WAKE-17");
    }

    @Test
    @Clause("WILM-IL-34")
    void at_a_quarter_past_eight_during_a_class_personal_and_approved_sites_are_refused() {
        at("2026-10-12T12:15:00Z", "wilmington-il");

        assertThat(page(TOM, OWN)).contains("Not allowed", "WILM-IL-34");
        assertThat(page(TOM, OFFICIAL)).contains("Not allowed", "WILM-IL-34");
    }

    @Test
    @Clause("WILM-IL-35")
    void while_students_attend_and_on_a_teacher_workday() {
        at("2026-10-12T12:15:00Z", "wilmington-il");
        assertThat(page(TOM, OFFICIAL)).contains("Not allowed", "WILM-IL-35");

        at("2026-11-03T15:15:00Z", "wilmington-il");
        assertThat(page(TOM, OFFICIAL))
                .contains("Allowed", "WILM-IL-35")
                .doesNotContain("Not allowed");
    }

    @Test
    @Clause("WILM-IL-36")
    void a_planning_period_and_lunch_are_free_and_cafeteria_duty_at_lunch_is_not() {
        at("2026-10-12T14:10:00Z", "wilmington-il");
        assertThat(page(TOM, OFFICIAL)).contains("WILM-IL-36").doesNotContain("Not allowed");

        at("2026-10-12T16:00:00Z", "wilmington-il");
        assertThat(page(TOM, OFFICIAL)).contains("WILM-IL-36").doesNotContain("Not allowed");

        staffing.add(
                new Duty(
                        new UUID(0, 0),
                        "t-tom",
                        Lincoln.ID,
                        DayOfWeek.MONDAY,
                        TimeSpan.of("11:45", "12:15"),
                        "Cafeteria duty",
                        Lincoln.FIRST,
                        Lincoln.LAST),
                Keeper.system(Actor.system("test")));
        assertThat(page(TOM, OFFICIAL)).contains("Not allowed", "Cafeteria duty");
    }

    @Test
    @Clause("WAKE-17")
    void in_recorded_working_hours_and_on_a_day_off() {
        at("2026-10-12T11:45:00Z", "wake-nc");
        assertThat(page(TOM, OWN)).contains("Not allowed", "WAKE-17");

        at("2026-11-26T15:15:00Z", "wake-nc");
        assertThat(page(TOM, OWN)).doesNotContain("Not allowed");
    }

    @Test
    @Clause("WICHITA-13")
    void an_official_page_waits_during_a_class_and_not_in_planning_time() {
        at("2026-10-12T12:15:00Z", "wichita-ks");
        assertThat(page(TOM, OFFICIAL)).contains("Think twice", "WICHITA-13");

        at("2026-10-12T14:10:00Z", "wichita-ks");
        assertThat(page(TOM, OFFICIAL)).doesNotContain("Think twice");
    }

    @Test
    void the_answer_is_kept_with_what_the_timetable_said_then() {
        at("2026-10-12T12:20:00Z", "wilmington-il");
        var answer = page(TOM, OWN);
        var keep =
                mvc.post()
                        .uri("/answers")
                        .param("page", hidden(answer, "page"))
                        .param("seen", hidden(answer, "seen"))
                        .param("question", "use-now");
        for (var fact :
                new String[] {
                    "account",
                    "task",
                    "device",
                    "network",
                    "period",
                    "workDay",
                    "workHours",
                    "studentsAttending",
                    "supervising"
                }) {
            keep = keep.param(fact, hidden(answer, fact));
        }
        at("2026-10-12T16:00:00Z", "wilmington-il");

        assertThat(keep.with(TOM.calling())).hasStatus(302);
    }

    private String send(String moment) {
        var sent =
                mvc.post()
                        .uri("/ask/use-now")
                        .param("doing", "own")
                        .param("device", "own")
                        .param("network", "mobile")
                        .param("moment", moment)
                        .with(TOM.calling())
                        .exchange();
        assertThat(sent).hasStatus(302);
        return sent.getResponse().getRedirectedUrl();
    }

    private static String hidden(String page, String name) {
        var field =
                Pattern.compile("type=\"hidden\" name=\"" + name + "\" value=\"([^\"]*)\"")
                        .matcher(page);
        assertThat(field.find()).as(name).isTrue();
        return field.group(1);
    }

    private void at(String instant, String pack) {
        clock.reset();
        clock.advance(Duration.between(clock.instant(), Instant.parse(instant)));
        Adopted.by(policies, pack);
    }

    private String page(Cast person, String address) {
        return assertThat(mvc.get().uri(address).with(person.calling()))
                .hasStatusOk()
                .bodyText()
                .actual();
    }
}
