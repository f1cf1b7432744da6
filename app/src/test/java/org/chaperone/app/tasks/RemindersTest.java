package org.chaperone.app.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.GUS;
import static org.chaperone.app.Cast.INES;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.SAM;
import static org.chaperone.app.Cast.TOM;

import biweekly.Biweekly;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.chaperone.app.AppTest;
import org.chaperone.app.TestClock;
import org.chaperone.app.access.Access;
import org.chaperone.app.access.Opened;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.jobs.Times;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.mail.Mail;
import org.chaperone.app.mail.MailFilter;
import org.chaperone.app.mail.MailStatus;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class RemindersTest {

    private static final Actor TEST = Actor.system("test");

    @Autowired Duties duties;
    @Autowired Tasks tasks;
    @Autowired Reminding reminding;
    @Autowired Digests digests;
    @Autowired Reminders reminders;
    @Autowired Feeds feeds;
    @Autowired Mail mail;
    @Autowired Policies policies;
    @Autowired Directory directory;
    @Autowired Access access;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester mvc;

    private Viewer tom;
    private Viewer rosa;

    @BeforeEach
    void people() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), TEST);
        Adopted.by(policies, "wilmington-ma");
        tom = Opened.account(access, TOM);
        rosa = Opened.account(access, ROSA);
        Opened.account(access, INES);
    }

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    void each_stage_is_reminded_of_once_and_past_its_day_the_supervisor_hears_of_it() {
        var id = duties.happened(Events.addresses("a", clock.instant()), TEST).getFirst();
        reminding.run();
        assertThat(written()).isEmpty();

        var due = tasks.open(id, rosa).orElseThrow().task().due();
        goTo(due.minusDays(1));
        reminding.run();
        reminding.run();
        assertThat(written()).containsExactly("rdelgado@alderfalls.example");

        goTo(due.plusDays(1));
        reminding.run();
        reminding.run();
        assertThat(written())
                .containsExactlyInAnyOrder(
                        "rdelgado@alderfalls.example",
                        "rdelgado@alderfalls.example",
                        "ialvarez@alderfalls.example");
        assertThat(tasks.open(id, rosa).orElseThrow().steps())
                .extracting(Step::kind)
                .containsExactly(Step.Kind.MADE, Step.Kind.REMINDED, Step.Kind.OVERDUE);
    }

    @Test
    void who_holds_it_is_reminded_and_what_is_done_is_not() {
        Opened.account(access, SAM);
        var id = duties.happened(Events.refused("a", clock.instant()), TEST).getFirst();
        tasks.handOver(id, "t-sam", "", tom);
        clock.advance(Duration.ofDays(6));
        reminding.run();
        assertThat(written())
                .containsExactlyInAnyOrder(
                        "sokafor@alderfalls.example", "rdelgado@alderfalls.example");

        var done = duties.happened(Events.refused("b", clock.instant()), TEST).getFirst();
        tasks.close(done, "done", "", tom);
        clock.advance(Duration.ofDays(6));
        reminding.run();
        assertThat(written()).hasSize(2);
    }

    @Test
    void neither_mails_nor_calendars_name_a_student() {
        duties.happened(Events.refused("a", clock.instant()), TEST);
        digests.run();
        clock.advance(Duration.ofDays(6));
        reminding.run();

        assertThat(words()).isNotEmpty().noneMatch(it -> it.contains("Luca"));
        assertThat(words()).anyMatch(it -> it.contains("A family said no to what is public"));
        assertThat(calendar(feeds.make(tom))).doesNotContain("Luca", "Moretti");
    }

    @Test
    void the_digest_comes_once_a_day_to_those_for_whom_something_waits_and_who_want_it() {
        duties.happened(Events.refused("a", clock.instant()), TEST);
        digests.run();
        digests.run();
        assertThat(written()).containsExactly("tbecker@alderfalls.example");

        clock.advance(Duration.ofDays(1));
        reminders.wantDigest(false, tom);
        assertThat(reminders.wantsDigest(tom)).isFalse();
        digests.run();
        assertThat(written()).hasSize(1);

        reminders.wantDigest(true, tom);
        digests.run();
        assertThat(written()).hasSize(2);
    }

    @Test
    void the_hour_of_the_digest_is_set() {
        assertThat(digests.times()).isEqualTo(new Times.Daily(LocalTime.of(7, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new TaskSettings(24));
    }

    @Test
    void a_calendar_reads_when_tasks_are_due_until_the_address_is_withdrawn_or_made_anew() {
        var id = duties.happened(Events.refused("a", clock.instant()), TEST).getFirst();
        var due = tasks.open(id, tom).orElseThrow().task().due();
        var first = feeds.make(tom);
        var entry = Biweekly.parse(calendar(first)).first().getEvents().getFirst();

        assertThat(entry.getUid().getValue()).isEqualTo(id + "@chaperone");
        assertThat(entry.getSummary().getValue())
                .isEqualTo("Due: A family said no to what is public");
        assertThat(entry.getDateStart().getValue().hasTime()).isFalse();
        assertThat(entry.getDateStart().getValue().getRawComponents().getDate())
                .isEqualTo(due.getDayOfMonth());
        assertThat(calendar(first)).startsWith("BEGIN:VCALENDAR\r\n").contains("VERSION:2.0\r\n");

        var second = feeds.make(tom);
        assertThat(mvc.get().uri(path(first))).hasStatus(404);
        assertThat(calendar(second)).contains(id.toString());
        assertThat(feeds.withdraw(tom)).isTrue();
        assertThat(feeds.withdraw(tom)).isFalse();
        assertThat(mvc.get().uri(path(second))).hasStatus(404);
        assertThat(mvc.get().uri("/calendar/guess.ics")).hasStatus(404);
        assertThat(db.sql("SELECT secret FROM calendar_feed").query(byte[].class).list())
                .noneMatch(it -> new String(it).contains(second.substring(second.length() - 20)));
    }

    @Test
    void the_pages_make_withdraw_and_decline() {
        assertThat(mvc.get().uri("/tasks/calendar").with(TOM.calling()))
                .hasStatusOk()
                .bodyText()
                .contains("Make an address", "No daily e-mail");
        assertThat(mvc.post().uri("/tasks/calendar").with(TOM.calling()))
                .hasStatusOk()
                .bodyText()
                .contains("http://localhost:8080/calendar/");
        assertThat(mvc.get().uri("/tasks/calendar").with(TOM.calling()))
                .bodyText()
                .contains("Withdraw it")
                .doesNotContain("/calendar/A", ".ics");
        assertThat(mvc.post().uri("/tasks/calendar/withdrawal").with(TOM.calling()))
                .hasRedirectedUrl("/tasks/calendar");
        assertThat(mvc.post().uri("/tasks/digest").param("wanted", "no").with(TOM.calling()))
                .hasRedirectedUrl("/tasks/calendar");
        assertThat(reminders.wantsDigest(TOM.viewer())).isFalse();
        assertThat(reminders.wantsDigest(DANA.viewer())).isTrue();
        assertThat(mvc.get().uri("/tasks/calendar").with(GUS.calling())).hasStatusOk();
        assertThat(mvc.get().uri("/tasks/calendar")).hasStatus(302);
    }

    private String calendar(String address) {
        return assertThat(mvc.get().uri(path(address)))
                .hasStatusOk()
                .hasContentType("text/calendar;charset=UTF-8")
                .bodyText()
                .actual();
    }

    private static String path(String address) {
        return address.substring("http://localhost:8080".length());
    }

    private void goTo(LocalDate day) {
        var noon = day.atTime(12, 0).atZone(policies.zone()).toInstant();
        clock.advance(Duration.between(clock.instant(), noon));
    }

    private List<String> written() {
        return mail
                .list(new MailFilter("", null, MailFilter.Order.OLDEST), null)
                .messages()
                .stream()
                .map(MailStatus::address)
                .toList();
    }

    private List<String> words() {
        return db.sql("SELECT subject || plain || html FROM mail_message")
                .query(String.class)
                .list();
    }
}
