package org.chaperone.app.schooltime.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.GUS;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.RUTH;
import static org.chaperone.app.Cast.TOM;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.schooltime.DayKind;
import org.chaperone.app.schooltime.Keeper;
import org.chaperone.app.schooltime.Lincoln;
import org.chaperone.app.schooltime.SchoolTime;
import org.chaperone.app.schooltime.Staffing;
import org.chaperone.app.schooltime.Timekeeping;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class CalendarPagesTest {

    private static final Keeper OFFICE = Keeper.system(Actor.system("test"));
    private static final String NOVEMBER = "/calendar?school=org-lincoln&month=2026-11";

    @Autowired MockMvcTester mvc;
    @Autowired Directory directory;
    @Autowired Timekeeping timekeeping;
    @Autowired Staffing staffing;
    @Autowired SchoolTime time;

    @BeforeEach
    void load() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        timekeeping.setDayTypes(Lincoln.ID, Lincoln.TYPES, OFFICE);
        timekeeping.open(Lincoln.ID, "", Lincoln.FIRST, Lincoln.LAST, "Regular", OFFICE);
        timekeeping.replaceDays(Lincoln.ID, "", Lincoln.MONDAY, Lincoln.SPECIAL, OFFICE);
        staffing.setTimetable("t-tom", Lincoln.ID, Lincoln.timetable(), OFFICE);
    }

    @Test
    void a_month_shows_what_isn_t_as_usual_and_counts_its_school_days() {
        assertThat(get(TOM, NOVEMBER))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "November 2026",
                        "Thanksgiving",
                        "Workday · Election Day",
                        "18 school days",
                        "month=2026-10",
                        "month=2026-12")
                .doesNotContain("Change days");
    }

    @Test
    void the_way_ends_with_the_school_year() {
        assertThat(get(TOM, "/calendar?school=org-lincoln&month=2026-08"))
                .bodyText()
                .contains("month=2026-09")
                .doesNotContain("month=2026-07");
        assertThat(get(TOM, "/calendar?school=org-lincoln&month=2030-01"))
                .bodyText()
                .contains("No school year is known here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "2026-13", "99999999999-01", "+999999999-12", ""})
    void nonsense_for_a_month_is_the_present_one(String month) {
        assertThat(mvc.get().uri("/calendar").param("month", month).with(TOM.calling()))
                .hasStatusOk();
    }

    @Test
    void the_principal_of_the_school_is_offered_changes_and_another_isn_t() {
        assertThat(get(ROSA, NOVEMBER))
                .bodyText()
                .contains("Change days", "Import all special days");
        assertThat(get(JOAN, NOVEMBER)).bodyText().doesNotContain("Change days");
        assertThat(get(GUS, NOVEMBER)).hasStatusOk();
        assertThat(get(ELENA, NOVEMBER)).hasStatus(404);
        assertThat(get(ROSA, "/calendar?school=org-nowhere")).hasStatus(404);
    }

    @Test
    void days_are_changed_by_the_form() {
        assertThat(change(ROSA, "2026-12-14", "2026-12-15", "Holiday", "Burst pipe"))
                .hasStatus(302)
                .hasRedirectedUrl("/calendar?school=org-lincoln&month=2026-12");

        assertThat(get(TOM, "/calendar?school=org-lincoln&month=2026-12"))
                .bodyText()
                .contains("Holiday · Burst pipe", "21 school days");
    }

    @Test
    void what_can_t_be_changed_is_said_and_nothing_typed_is_lost() {
        assertThat(change(ROSA, "2026-12-99", "", "Holiday", "Burst pipe"))
                .hasStatus(422)
                .bodyText()
                .contains("Give the first day.", "value=\"Burst pipe\"", "value=\"2026-12-99\"");
        assertThat(change(ROSA, "2026-12-14", "2026-12-01", "Holiday", ""))
                .hasStatus(422)
                .bodyText()
                .contains("The last day is before the first.");
        assertThat(change(RUTH, "+999999999-12-31", "", "Holiday", "")).hasStatus(422);
        assertThat(get(RUTH, "/people/t-tom/day?on=%2B999999999-12-31")).hasStatusOk();
        assertThat(
                        mvc.post()
                                .uri("/calendar/days")
                                .param("school", "org-nowhere")
                                .param("track", "Gold")
                                .param("from", "2026-12-14")
                                .with(RUTH.calling()))
                .hasStatus(404);
        assertThat(change(ROSA, "2031-12-14", "", "Holiday", ""))
                .hasStatus(422)
                .bodyText()
                .contains("It isn’t in a school year");
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"TOM", "JOAN", "LEE", "GUS", "ELENA", "DANA", "SAM"})
    void who_doesn_t_keep_the_school_s_time_changes_nothing(Cast other) {
        assertThat(change(other, "2026-12-14", "", "Holiday", "")).hasStatus(404);
        assertThat(upload(other, "/calendar/imports", "date,day_type\n2026-12-14,Holiday\n"))
                .hasStatus(404);
        assertThat(upload(other, "/calendar/bells/imports", "x")).hasStatus(404);
        assertThat(
                        post(
                                other,
                                "/calendar/bells/periods",
                                Map.of("type", "Regular", "period", "Lunch")))
                .hasStatus(404);
        assertThat(post(other, "/calendar/substitutes", Map.of("absent", "t-tom"))).hasStatus(404);
        assertThat(post(other, "/people/t-tom/timetable", Map.of())).hasStatus(404);
        assertThat(post(other, "/people/t-tom/duties", Map.of())).hasStatus(404);
        assertThat(get(other, "/calendar/staff?school=org-lincoln")).hasStatus(404);
        assertThat(get(other, "/people/t-tom/timetable?school=org-lincoln")).hasStatus(404);
    }

    @Test
    void an_import_takes_the_place_of_all_special_days() {
        assertThat(
                        upload(
                                ROSA,
                                "/calendar/imports",
                                "date,until,day_type,note\n12/24/2026,12/31/2026,Holiday,Winter break\n"))
                .hasStatus(302);

        var calendar = time.calendar(Lincoln.ID, "", Lincoln.MONDAY).orElseThrow();
        assertThat(calendar.special()).hasSize(8);
        assertThat(calendar.on(Lincoln.THANKSGIVING).orElseThrow().type().kind())
                .isEqualTo(DayKind.SCHOOL);
    }

    @Test
    void an_import_with_one_row_wrong_changes_nothing_and_says_where() {
        assertThat(
                        upload(
                                ROSA,
                                "/calendar/imports",
                                "date,day_type\n2026-12-24,Holiday\n2026-12-25,Christmas\n"))
                .hasStatus(422)
                .bodyText()
                .contains("Nothing was changed", "Line 3, day_type: “Christmas” can’t be read.");

        assertThat(time.calendar(Lincoln.ID, "", Lincoln.MONDAY).orElseThrow().special())
                .hasSameSizeAs(Lincoln.SPECIAL);
    }

    @Test
    void no_file_at_all_is_said_too() {
        assertThat(
                        mvc.post()
                                .uri("/calendar/imports")
                                .param("school", Lincoln.ID)
                                .param("year", "2026-10-12")
                                .with(ROSA.calling()))
                .hasStatus(422)
                .bodyText()
                .contains("The file is empty");
    }

    @Test
    void bells_are_shown_to_everybody_here_and_imported_by_who_keeps_them() {
        assertThat(get(LEE, "/calendar/bells?school=org-lincoln"))
                .hasStatusOk()
                .bodyText()
                .contains("Early release", "8:15 am to 10:00 am", "105")
                .doesNotContain("Import bell schedules");

        assertThat(
                        upload(
                                ROSA,
                                "/calendar/bells/imports",
                                "day_type,kind,period,begins,ends\nSnow,half,Staff,9:00,15:00\nSnow,half,All,10:00,13:00\n"))
                .hasStatus(302);
        assertThat(time.dayTypes(Lincoln.ID)).hasSize(Lincoln.TYPES.size() + 1);

        assertThat(upload(ROSA, "/calendar/bells/imports", "day_type,kind\nSnow,half\n"))
                .hasStatus(422)
                .bodyText()
                .contains("Line 1, period: There is no such column.");
    }

    @Test
    void a_period_is_changed_added_and_taken_out() {
        assertThat(period("Lunch", "11:30", "12:00")).hasStatus(302);
        assertThat(get(LEE, "/calendar/bells?school=org-lincoln"))
                .bodyText()
                .contains("11:30 am to 12:00 pm");

        assertThat(period("Lunch", "9:30", "12:00"))
                .hasStatus(422)
                .bodyText()
                .contains("overlaps", "value=\"9:30\"");
        assertThat(period("Lunch", "9:30", "noon"))
                .hasStatus(422)
                .bodyText()
                .contains("Say when it ends");
        assertThat(period("Recess", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("There is no such period");
        assertThat(period("Lunch", "", "")).hasStatus(302);
        assertThat(get(LEE, "/calendar/bells?school=org-lincoln"))
                .bodyText()
                .doesNotContain("11:30 am to 12:00 pm");
    }

    @Test
    void a_day_of_somebody_is_for_them_and_who_keeps_their_school_s_time() {
        var day = "/people/t-tom/day?on=2026-10-12";

        assertThat(get(TOM, day))
                .hasStatusOk()
                .bodyText()
                .contains("Monday, October 12, 2026", "Grade 4", "10:05 am to 10:50 am", "Planning")
                .doesNotContain("Change the timetable");
        assertThat(get(ROSA, day)).bodyText().contains("Change the timetable");
        assertThat(get(RUTH, day)).hasStatusOk();
        for (var other : new Cast[] {LEE, JOAN, MAYA, GUS, ELENA}) {
            assertThat(get(other, day)).hasStatus(404);
        }
        assertThat(get(RUTH, "/people/s-emma/day")).hasStatus(404);
        assertThat(get(LEE, "/people/t-lee/day?on=2026-10-12"))
                .bodyText()
                .contains("The calendar of Alder Falls High doesn’t tell this day");
        assertThat(get(GUS, "/people/t-gus/day")).bodyText().contains("No school, no timetable");
    }

    @Test
    void a_substitute_is_named_shown_on_both_days_and_withdrawn() {
        assertThat(substitute("Maya Torres", "", "")).hasStatus(302);

        assertThat(get(TOM, "/people/t-tom/day?on=2026-10-12"))
                .bodyText()
                .contains("Maya Torres stands in all day");
        assertThat(get(MAYA, "/people/t-maya/day?on=2026-10-12"))
                .bodyText()
                .contains("Tom Becker", "Grade 4");
        var id = staffing.substitutions(Lincoln.ID, Lincoln.MONDAY, OFFICE).getFirst().id();
        assertThat(post(JOAN, "/calendar/substitutes/" + id + "/withdrawal", Map.of()))
                .hasStatus(404);
        assertThat(post(ROSA, "/calendar/substitutes/" + id + "/withdrawal", Map.of()))
                .hasStatus(302);
        assertThat(staffing.substitutions(Lincoln.ID, Lincoln.MONDAY, OFFICE)).isEmpty();
    }

    @Test
    void a_substitute_nobody_knows_or_for_no_time_is_put_right() {
        assertThat(substitute("Emma Johnson", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Nobody who works here is called so", "value=\"Emma Johnson\"");
        assertThat(substitute("mtorres@alderfalls.example", "9:00", "8:00"))
                .hasStatus(422)
                .bodyText()
                .contains("Say until when");
        assertThat(substitute("Tom Becker", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Nobody stands in for themselves.");
        assertThat(post(ROSA, "/calendar/substitutes/nonsense/withdrawal", Map.of()))
                .hasStatus(404);
    }

    @Test
    void a_timetable_is_changed_and_what_holds_on_some_days_only_stays() {
        assertThat(get(ROSA, "/people/t-tom/timetable?school=org-lincoln"))
                .hasStatusOk()
                .bodyText()
                .contains("Specials on Early release: Class. That stays.");

        assertThat(
                        post(
                                ROSA,
                                "/people/t-tom/timetable",
                                Map.of("activity0", "planning", "what0", "Data team")))
                .hasStatus(302);

        assertThat(staffing.timetable("t-tom", Lincoln.ID, OFFICE))
                .extracting(it -> it.period() + "/" + it.dayType() + "/" + it.activity())
                .containsExactlyInAnyOrder("Morning//PLANNING", "Specials/Early release/CLASS");
        assertThat(post(ROSA, "/people/t-tom/timetable", Map.of("activity1", "sleeping")))
                .hasStatus(422)
                .bodyText()
                .contains("Choose one of the answers here");
        assertThat(post(ROSA, "/people/t-lee/timetable", Map.of())).hasStatus(404);
    }

    @Test
    void the_timetable_of_one_type_of_day_is_changed_and_the_others_stay() {
        assertThat(get(ROSA, "/people/t-tom/timetable?school=org-lincoln&on=Early release"))
                .hasStatusOk()
                .bodyText()
                .contains("on days of the type Early release", "Morning on other days: Class.")
                .doesNotContain("Afternoon</legend>");

        assertThat(
                        post(
                                ROSA,
                                "/people/t-tom/timetable",
                                Map.of("on", "Early release", "activity0", "duty", "what0", "Bus")))
                .hasStatus(302);

        assertThat(staffing.timetable("t-tom", Lincoln.ID, OFFICE))
                .extracting(it -> it.period() + "/" + it.dayType() + "/" + it.activity())
                .containsExactlyInAnyOrder(
                        "Morning//CLASS",
                        "Specials//PLANNING",
                        "Lunch//LUNCH",
                        "Afternoon//CLASS",
                        "Morning/Early release/DUTY");
        assertThat(post(ROSA, "/people/t-tom/timetable", Map.of("on", "Snow"))).hasStatus(404);
        assertThat(get(ROSA, "/people/t-tom/timetable?on=Snow")).hasStatus(404);
    }

    @Test
    void a_track_is_chosen_among_those_of_the_school_by_who_keeps_its_time() {
        assertThat(get(ROSA, "/people/t-tom/timetable"))
                .bodyText()
                .doesNotContain("Works in the track");
        timekeeping.remove(Lincoln.ID, "", Lincoln.MONDAY, OFFICE);
        for (var track : List.of("Gold", "Blue")) {
            timekeeping.open(Lincoln.ID, track, Lincoln.FIRST, Lincoln.LAST, "Regular", OFFICE);
        }
        assertThat(get(ROSA, "/people/t-tom/timetable"))
                .bodyText()
                .contains("Works in the track", "Blue", "Gold");

        assertThat(post(JOAN, "/people/t-tom/track", Map.of("track", "Gold"))).hasStatus(404);
        assertThat(post(TOM, "/people/t-tom/track", Map.of("track", "Gold"))).hasStatus(404);
        assertThat(post(ROSA, "/people/t-tom/track", Map.of("track", "Silver")))
                .hasStatus(422)
                .bodyText()
                .contains("There is no such track this year");
        assertThat(staffing.track("t-tom", Lincoln.ID, OFFICE)).isEmpty();

        assertThat(post(ROSA, "/people/t-tom/track", Map.of("track", "Gold")))
                .hasStatus(302)
                .hasRedirectedUrl("/people/t-tom/timetable?school=org-lincoln");
        assertThat(staffing.track("t-tom", Lincoln.ID, OFFICE)).isEqualTo("Gold");
        assertThat(post(ROSA, "/people/t-tom/track", Map.of("track", ""))).hasStatus(302);
        assertThat(staffing.track("t-tom", Lincoln.ID, OFFICE)).isEmpty();
    }

    @Test
    void a_school_year_is_removed_by_who_keeps_the_school_s_time_and_once() {
        assertThat(get(ROSA, "/calendar/years?school=org-lincoln"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Monday, August 24, 2026 to Friday, June 11, 2027",
                        "Mondays to Fridays are Regular, 4 days are something else.");
        assertThat(get(JOAN, "/calendar/years?school=org-lincoln")).hasStatus(404);
        assertThat(get(TOM, "/calendar/years?school=org-lincoln")).hasStatus(404);

        var year = Map.of("first", Lincoln.FIRST.toString());
        assertThat(post(JOAN, "/calendar/years/removal", year)).hasStatus(404);
        assertThat(post(ROSA, "/calendar/years/removal", Map.of("first", "2026-09-01")))
                .hasStatus(302);
        assertThat(time.years(Lincoln.ID)).hasSize(1);
        assertThat(post(ROSA, "/calendar/years/removal", year)).hasStatus(302);
        assertThat(post(ROSA, "/calendar/years/removal", year)).hasStatus(302);

        assertThat(time.years(Lincoln.ID)).isEmpty();
        assertThat(get(ROSA, "/calendar/years?school=org-lincoln"))
                .bodyText()
                .contains("There is no school year yet");
    }

    @Test
    void a_duty_is_given_with_all_that_is_wrong_said_at_once() {
        assertThat(post(ROSA, "/people/t-tom/duties", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Choose a day of the week",
                        "Say when it begins",
                        "Say when it ends",
                        "Name the duty");
        assertThat(
                        post(
                                ROSA,
                                "/people/t-tom/duties",
                                Map.of(
                                        "weekday", "2",
                                        "begins", "2:45 pm",
                                        "ends", "3:10 pm",
                                        "duty", "Bus duty",
                                        "last", "2099-06-11")))
                .hasStatus(302);
        assertThat(get(ROSA, "/calendar/staff?school=org-lincoln"))
                .bodyText()
                .contains("Bus duty", "Tom Becker, Tuesday, 2:45 pm to 3:10 pm");
    }

    @ParameterizedTest
    @EnumSource(value = Cast.class, mode = Mode.EXCLUDE, names = "ELENA")
    void everybody_who_works_here_reads_the_calendar(Cast person) {
        assertThat(get(person, "/calendar")).hasStatusOk();
    }

    @Test
    void a_school_year_is_opened_by_who_keeps_the_school_s_time() {
        timekeeping.remove(Lincoln.ID, "", Lincoln.MONDAY, OFFICE);
        var year = Map.of("from", "2026-08-31", "to", "2027-06-11", "type", "Regular");

        assertThat(post(JOAN, "/calendar/years", year)).hasStatus(404);
        assertThat(post(ROSA, "/calendar/years", year)).hasStatus(302);
        assertThat(time.calendar(Lincoln.ID, "", Lincoln.MONDAY)).isPresent();
        assertThat(post(ROSA, "/calendar/years", year))
                .hasStatus(422)
                .bodyText()
                .contains("There is a calendar for some of these days already.");
    }

    private MvcTestResult get(Cast person, String address) {
        return mvc.get().uri(address).with(person.calling()).exchange();
    }

    private MvcTestResult post(Cast person, String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).param("school", Lincoln.ID);
        fields.forEach(request::param);
        return request.with(person.calling()).exchange();
    }

    private MvcTestResult change(Cast person, String from, String to, String type, String note) {
        return post(
                person,
                "/calendar/days",
                Map.of("from", from, "to", to, "type", type, "note", note));
    }

    private MvcTestResult period(String period, String begins, String ends) {
        return post(
                ROSA,
                "/calendar/bells/periods",
                Map.of("type", "Regular", "period", period, "begins", begins, "ends", ends));
    }

    private MvcTestResult substitute(String who, String begins, String ends) {
        return post(
                ROSA,
                "/calendar/substitutes",
                Map.of(
                        "on", "2026-10-12",
                        "absent", "t-tom",
                        "substitute", who,
                        "begins", begins,
                        "ends", ends));
    }

    private MvcTestResult upload(Cast person, String address, String text) {
        return mvc.post()
                .uri(address)
                .multipart()
                .file("file", text.getBytes(StandardCharsets.UTF_8))
                .param("school", Lincoln.ID)
                .param("year", "2026-10-12")
                .with(person.calling())
                .exchange();
    }
}
