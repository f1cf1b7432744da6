package org.chaperone.app.announcements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;
import static org.chaperone.app.Cast.TOM;
import static org.chaperone.app.announcements.Posts.inTheNewsletter;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.TestClock;
import org.chaperone.app.announcements.Announcement.Copy;
import org.chaperone.app.announcements.Announcements.Copying;
import org.chaperone.app.announcements.PuttingDown.Done;
import org.chaperone.app.announcements.PuttingDown.ToSee;
import org.chaperone.app.announcements.PuttingDown.Wrong;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.jobs.RecurringJob;
import org.chaperone.app.jobs.Times;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.OtherWay.Way;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletKind;
import org.chaperone.app.registry.Outlets;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registry;
import org.chaperone.policy.Verdict;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class AnnouncementsTest {

    @Autowired Announcements announcements;
    @Autowired LookingBack lookingBack;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Journal journal;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;

    private Posts posts;
    private Outlet team;
    private Outlet page;

    @BeforeEach
    void twoOutlets() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        var outlets = new Outlets(registering, registry);
        team = outlets.account(LEE);
        page = outlets.classPage(TOM);
        posts = new Posts(announcements);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    @Clause("WICHITA-49")
    void
            what_all_families_need_and_stands_on_the_page_alone_is_warned_of_until_another_channel_is_chosen() {
        Adopted.by(policies, "wichita-ks");
        var notice = Posts.notice(team, today());

        var asked = announcements.putDown(UUID.randomUUID(), notice, "", LEE.viewer());

        var ruling = ((ToSee) asked).ruling();
        assertThat(ruling.verdict()).isEqualTo(Verdict.WARN);
        assertThat(ruling.reasons().getFirst().clauses()).containsExactly("WICHITA-49");
        assertThat(announcements.count(AnnouncementFilter.ALL)).isZero();

        assertThat(
                        announcements.putDown(
                                UUID.randomUUID(),
                                Posts.notice(team, today(), inTheNewsletter(today())),
                                "",
                                LEE.viewer()))
                .isInstanceOf(Done.class);
    }

    @Test
    @Clause("WICHITA-49")
    void gone_on_with_all_the_same_who_had_seen_it_and_when_stays() {
        Adopted.by(policies, "wichita-ks");

        var it = posts.putDown(Posts.notice(team, today()), LEE);

        assertThat(it.seen()).isTrue();
        assertThat(it.notedBy()).isEqualTo("Lee Park");
        assertThat(it.ruling()).isNotNull();
        assertThat(it.isWithoutCopy()).isTrue();
    }

    @Test
    @Clause("WICHITA-48")
    void a_lesson_on_a_social_page_alone_is_warned_of_and_fine_with_paper_beside_it() {
        Adopted.by(policies, "wichita-ks");

        var asked =
                announcements.putDown(
                        UUID.randomUUID(), Posts.lesson(page, today()), "", TOM.viewer());
        assertThat(((ToSee) asked).ruling().reasons().getFirst().clauses())
                .containsExactly("WICHITA-48");

        var paper = new Copy(Way.PAPER, "Handed out in class", today());
        assertThat(posts.putDown(Posts.lesson(page, today(), paper), TOM).seen()).isFalse();
    }

    @Test
    void what_both_need_is_asked_about_as_both_and_news_as_neither() {
        Adopted.by(policies, "wichita-ks");
        var both =
                new AnnouncementDraft(
                        page.id(), "Both", page.address() + "/1", today(), true, true, List.of());

        var asked = (ToSee) announcements.putDown(UUID.randomUUID(), both, "", TOM.viewer());
        assertThat(asked.ruling().reasons())
                .flatExtracting(it -> it.clauses())
                .containsExactlyInAnyOrder("WICHITA-48", "WICHITA-49");
        assertThat(posts.putDown(Posts.news(page, today()), TOM).ruling()).isNull();
    }

    @Test
    @Clause("WAKE-08")
    void beside_an_announcement_stand_date_and_reference_of_each_copy() {
        Adopted.by(policies, "wake-nc");
        var it = posts.putDown(Posts.news(team, today()), LEE);
        var site = new Copy(Way.WEBSITE, "https://high.alderfalls.example/news/7", today());

        assertThat(announcements.copy(it.id(), site, LEE.viewer())).isEqualTo(Copying.DONE);
        assertThat(announcements.copy(it.id(), site, LEE.viewer())).isEqualTo(Copying.DONE);
        assertThat(
                        announcements.copy(
                                it.id(), inTheNewsletter(today().minusDays(1)), MARCUS.viewer()))
                .isEqualTo(Copying.DONE);

        assertThat(announcements.find(it.id()).orElseThrow().copies())
                .containsExactly(inTheNewsletter(today().minusDays(1)), site);
        assertThat(journal.about(it.subject()))
                .extracting(Recorded::kind)
                .containsExactly(
                        "announcement-copied", "announcement-copied", "announcement-put-down");
    }

    @Test
    @Clause("WAKE-08")
    void without_a_copy_after_three_school_days_it_is_a_task_and_a_copy_closes_it() {
        Adopted.by(policies, "wake-nc");
        var it = posts.putDown(Posts.news(team, today()), LEE);
        assertThat(withoutCopy()).containsExactly(it.id());

        lookingBack.run();
        assertThat(tasks()).isEmpty();

        clock.advance(Duration.ofDays(8));
        lookingBack.run();
        lookingBack.run();

        assertThat(tasks()).containsExactly("copy-elsewhere person:t-lee OPEN " + it.path());
        announcements.copy(it.id(), inTheNewsletter(today()), LEE.viewer());
        assertThat(tasks()).containsExactly("copy-elsewhere person:t-lee DONE " + it.path());
        assertThat(withoutCopy()).isEmpty();
    }

    @Test
    void three_days_on_which_there_is_school_are_counted() {
        Adopted.by(policies, "wake-nc");
        var friday = lastFriday();
        posts.putDown(Posts.news(team, friday), LEE);
        goTo(friday.plusDays(5));
        lookingBack.run();
        assertThat(tasks()).as("Wednesday is the last day in time").isEmpty();

        goTo(friday.plusDays(6));
        lookingBack.run();
        assertThat(tasks()).hasSize(1);
    }

    @Test
    void what_has_a_copy_stands_on_the_website_or_is_of_a_closed_outlet_is_let_be() {
        Adopted.by(policies, "wake-nc");
        posts.putDown(Posts.news(team, today(), inTheNewsletter(today())), LEE);
        var site =
                new Outlets(registering, registry)
                        .register(
                                Outlets.as(
                                        Outlets.at(Outlets.account(), "Site", "https://s.example"),
                                        OutletKind.SITE,
                                        today()),
                                LEE);
        posts.putDown(Posts.news(site, today()), LEE);
        posts.putDown(Posts.news(page, today()), TOM);
        registering.close(page.id(), "Not read", TOM.viewer());

        clock.advance(Duration.ofDays(20));
        lookingBack.run();

        assertThat(tasks()).isEmpty();
    }

    @Test
    void it_is_looked_for_each_morning(@Autowired List<RecurringJob> jobs) {
        assertThat(jobs).contains(lookingBack);
        assertThat(lookingBack.times()).isEqualTo(new Times.Daily(LocalTime.of(5, 30)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"MAYA", "TOM", "ROSA", "SAM", "RUTH", "GUS", "ELENA"})
    void whose_outlet_it_is_not_puts_down_and_adds_nothing(Cast who) {
        assertThat(wrong(Posts.news(team, today()), who)).containsExactly("outlet");
        var it = posts.putDown(Posts.news(team, today()), LEE);
        assertThat(announcements.copy(it.id(), inTheNewsletter(today()), who.viewer()))
                .isEqualTo(Copying.NOT_HERE);
        assertThat(announcements.mayChange(it, who.viewer())).isFalse();
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_and_a_closed_outlet_announces_nothing() {
        var nothing =
                new AnnouncementDraft(
                        null,
                        " ",
                        "here",
                        today().plusDays(1),
                        true,
                        true,
                        List.of(inTheNewsletter(today().plusYears(2))));
        assertThat(wrong(nothing, LEE))
                .containsExactly("outlet", "title", "address", "day", "copied");

        registering.close(team.id(), "Over", LEE.viewer());
        assertThat(wrong(Posts.news(team, today()), LEE)).containsExactly("outlet");
    }

    @Test
    void sent_twice_from_one_page_it_is_put_down_once() {
        var from = UUID.randomUUID();
        var first = announcements.putDown(from, Posts.news(team, today()), "", LEE.viewer());

        assertThat(announcements.putDown(from, Posts.news(team, today()), "", LEE.viewer()))
                .isEqualTo(first);
        assertThat(announcements.count(AnnouncementFilter.ALL)).isEqualTo(1);
    }

    @Test
    void is_listed_in_parts_narrowed_and_taken_out() {
        var one = posts.putDown(Posts.notice(team, today()), LEE);
        var two = posts.putDown(Posts.news(page, today(), inTheNewsletter(today())), TOM);

        assertThat(ids(AnnouncementFilter.ALL, null)).containsExactly(two.id(), one.id());
        assertThat(ids(AnnouncementFilter.ALL, two.id())).containsExactly(one.id());
        assertThat(ids(new AnnouncementFilter("MUSEUM 4/posts", null, null, null, null), null))
                .containsExactly(two.id());
        assertThat(ids(new AnnouncementFilter("", true, null, null, null), null))
                .containsExactly(two.id());
        assertThat(ids(new AnnouncementFilter("", null, null, true, null), null))
                .containsExactly(one.id());
        assertThat(ids(new AnnouncementFilter("", null, null, null, page.id()), null))
                .containsExactly(two.id());
        assertThat(ids(new AnnouncementFilter("", null, true, null, null), null)).isEmpty();

        var taken = new ArrayList<UUID>();
        announcements.export(AnnouncementFilter.ALL, DANA.viewer(), it -> taken.add(it.id()));
        assertThat(taken).containsExactly(two.id(), one.id());
        assertThat(journal.about("account:" + DANA.viewer().account()))
                .extracting(Recorded::kind)
                .containsExactly("announcements-exported");
    }

    @Test
    void a_copy_of_another_age_is_refused() {
        var it = posts.putDown(Posts.news(team, today()), LEE);

        assertThat(announcements.copy(it.id(), inTheNewsletter(today().plusYears(2)), LEE.viewer()))
                .isEqualTo(Copying.DAY);
        assertThat(announcements.copy(UUID.randomUUID(), inTheNewsletter(today()), LEE.viewer()))
                .isEqualTo(Copying.NOT_HERE);
    }

    private LocalDate today() {
        return policies.today();
    }

    private LocalDate lastFriday() {
        var day = today();
        while (day.getDayOfWeek() != DayOfWeek.FRIDAY) {
            day = day.minusDays(1);
        }
        return day;
    }

    private void goTo(LocalDate day) {
        clock.advance(Duration.ofDays(today().until(day, ChronoUnit.DAYS)));
    }

    private Iterable<String> wrong(AnnouncementDraft draft, Cast by) {
        var came = announcements.putDown(UUID.randomUUID(), draft, "", by.viewer());
        return ((Wrong) came).problems().byField().keySet();
    }

    private List<UUID> withoutCopy() {
        return ids(new AnnouncementFilter("", false, null, null, null), null);
    }

    private List<UUID> ids(AnnouncementFilter filter, UUID after) {
        return announcements.list(filter, after, 10).stream().map(Announcement::id).toList();
    }

    private List<String> tasks() {
        return db.sql(
                        "SELECT concat_ws(' ', duty, bearer, state, link) FROM task WHERE duty = 'copy-elsewhere'")
                .query(String.class)
                .list();
    }
}
