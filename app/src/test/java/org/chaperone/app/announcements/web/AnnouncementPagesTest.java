package org.chaperone.app.announcements.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.GUS;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.TOM;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.announcements.AccessMark;
import org.chaperone.app.announcements.AccessMarks;
import org.chaperone.app.announcements.Announcement;
import org.chaperone.app.announcements.AnnouncementFilter;
import org.chaperone.app.announcements.Announcements;
import org.chaperone.app.announcements.Posts;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.Outlets;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registry;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@AppTest
class AnnouncementPagesTest {

    private static final Pattern MARK = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
    private static final Pattern HOW = Pattern.compile("name=\"(how-[0-9a-f-]{36})\"");
    private static final Pattern END =
            Pattern.compile("action=\"(/without-internet/marks/[0-9a-f-]{36}/end)\"");

    @Autowired MockMvcTester mvc;
    @Autowired Announcements announcements;
    @Autowired AccessMarks marks;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Directory directory;
    @Autowired Policies policies;

    private Outlet team;
    private Outlet page;

    @BeforeEach
    void twoOutlets() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        var outlets = new Outlets(registering, registry);
        team = outlets.account(LEE);
        page = outlets.classPage(TOM);
    }

    @Test
    void empty_lists_say_what_belongs_there_and_families_and_contractors_find_none() {
        assertThat(get(TOM, "/announcements"))
                .hasStatusOk()
                .bodyText()
                .contains("No announcement is put down yet");
        assertThat(get(TOM, "/announcements?copies=none"))
                .bodyText()
                .contains("No announcement fits");
        assertThat(get(TOM, "/without-internet")).bodyText().contains("Nobody is put down");
        for (var person : List.of(ELENA, GUS)) {
            assertThat(get(person, "/announcements")).hasStatus(404);
            assertThat(get(person, "/without-internet")).hasStatus(404);
            assertThat(get(person, "/without-internet/s-emma")).hasStatus(404);
        }
    }

    @Test
    @Clause("WICHITA-49")
    void a_notice_that_all_families_need_is_kept_with_another_channel_or_after_its_warning() {
        Adopted.by(policies, "wichita-ks");
        assertThat(get(LEE, "/announcements/new"))
                .hasStatusOk()
                .bodyText()
                .contains("JV Soccer on Instagram")
                .doesNotContain("Grade 4 news");

        var first = post(LEE, "/announcements", form(team, "families"));
        assertThat(first)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Some parents can't reach social media",
                        "WICHITA-49",
                        "I have seen this and go on");
        var seen = form(team, "families");
        seen.add("seen", found(MARK, first));
        assertThat(post(LEE, "/announcements", seen)).hasStatus(302);
        assertThat(get(MARCUS, only().path()))
                .bodyText()
                .contains("It stands on JV Soccer on Instagram alone", "WICHITA-49");

        var copied = form(team, "families");
        copied.set("page", UUID.randomUUID().toString());
        copied.add("newsletter", "Friday letter 12");
        assertThat(post(LEE, "/announcements", copied)).hasStatus(302);
        assertThat(get(LEE, only().path()))
                .bodyText()
                .contains("Friday letter 12")
                .doesNotContain("alone");
    }

    @Test
    @Clause("WAKE-08")
    void the_list_without_copies_loses_what_got_one_whose_place_and_day_stand_beside_it() {
        Adopted.by(policies, "wake-nc");
        post(LEE, "/announcements", form(team));
        var it = only();
        assertThat(get(MAYA, "/announcements?copies=none")).bodyText().contains("The museum trip");

        assertThat(post(LEE, it.path() + "/copies", values("way", "", "reference", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Choose the channel", "Say where it stands there", "Give the day");
        var copy =
                values(
                        "way",
                        "website",
                        "reference",
                        "News of <the> school",
                        "copied",
                        policies.today().toString());
        assertThat(post(MAYA, it.path() + "/copies", copy)).hasStatus(404);
        assertThat(post(LEE, it.path() + "/copies", copy)).hasRedirectedUrl(it.path());
        assertThat(post(LEE, it.path() + "/copies", copy)).hasRedirectedUrl(it.path());

        assertThat(get(MAYA, it.path()))
                .bodyText()
                .contains("News of &lt;the&gt; school", "Website")
                .doesNotContain("Paper list", "who can’t reach it");
        assertThat(get(MAYA, "/announcements?copies=none"))
                .bodyText()
                .contains("No announcement fits");
        assertThat(post(MAYA, "/announcements/exports", values("copies", "some")))
                .hasStatusOk()
                .bodyText()
                .contains("The museum trip", "Website: News of <the> school");
    }

    @Test
    @Clause({"WILM-MA-3e9-ii", "WILM-MA-3f4-ii"})
    void the_owner_ticks_for_each_student_how_they_got_it_and_nobody_else_sees_them() {
        Adopted.by(policies, "wilmington-ma");
        mark("s-emma");
        mark("s-noah");
        post(TOM, "/announcements", form(page, "class"));
        var it = only();
        var shown = get(TOM, it.path());
        assertThat(shown).bodyText().contains("Emma Johnson", "Noah Bennett", "Not yet");
        assertThat(get(MAYA, it.path())).bodyText().doesNotContain("Emma Johnson");
        assertThat(get(TOM, "/announcements?waiting=students"))
                .bodyText()
                .contains("2 students wait");

        var field = found(HOW, shown);
        assertThat(post(TOM, it.path() + "/deliveries", values(field, "email", "on", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Give the day", "value=\"email\" selected");
        assertThat(
                        post(
                                TOM,
                                it.path() + "/deliveries",
                                values(
                                        field,
                                        "email",
                                        "on",
                                        policies.today().plusDays(1).toString())))
                .hasStatus(422);
        var tick = values(field, "email", "on", policies.today().toString());
        assertThat(post(MAYA, it.path() + "/deliveries", tick)).hasStatus(404);
        assertThat(post(TOM, it.path() + "/deliveries", tick)).hasRedirectedUrl(it.path());
        var after = get(TOM, it.path());
        assertThat(after).bodyText().contains("E-mail, ").doesNotContain(field);
        assertThat(get(TOM, "/announcements")).bodyText().contains("One student waits");
        var last = values(found(HOW, after), "in_person", "on", policies.today().toString());
        assertThat(post(ROSA, it.path() + "/deliveries", last)).hasRedirectedUrl(it.path());
        assertThat(post(ROSA, it.path() + "/deliveries", values())).hasRedirectedUrl(it.path());
        assertThat(get(TOM, "/work")).bodyText().doesNotContain("Bring The museum trip");
    }

    @Test
    @Clause("WICHITA-49")
    void the_paper_list_is_for_who_answers_for_it_and_has_no_address() {
        Adopted.by(policies, "wichita-ks");
        var school =
                new Outlets(registering, registry)
                        .register(
                                Outlets.of(
                                        Outlets.at(
                                                Outlets.account().ownedBy("t-joan"),
                                                "Harbor news",
                                                "https://h.example"),
                                        "org-harbor"),
                                DANA);
        assertThat(
                        post(
                                MAYA,
                                "/without-internet/g-elena",
                                values(
                                        "kind",
                                        "no_internet",
                                        "since",
                                        "2026-09-01",
                                        "source",
                                        "She says so")))
                .hasRedirectedUrl("/without-internet/g-elena");
        var form = form(school, "families");
        form.add("paper", "Sent home");
        post(DANA, "/announcements", form);
        var paper = only().path() + "/paper";

        assertThat(get(Cast.JOAN, paper))
                .hasStatusOk()
                .bodyText()
                .contains("Mateo Torres", "Elena Torres: No internet at home", "data-print")
                .doesNotContain("Willow Bend", "555-0107", "elena.torres@");
        assertThat(post(DANA, paper + "/exports", values()))
                .hasStatusOk()
                .bodyText()
                .contains("Mateo Torres", "Harbor Middle School")
                .doesNotContain("Willow Bend");
        for (var other : List.of(MAYA, TOM, ROSA)) {
            assertThat(get(other, paper)).hasStatus(404);
            assertThat(post(other, paper + "/exports", values())).hasStatus(404);
        }
    }

    @Test
    void who_cannot_reach_pages_is_found_put_down_and_ended() {
        assertThat(get(TOM, "/without-internet?q=emma"))
                .bodyText()
                .contains("Emma Johnson", "Grade 4");
        assertThat(get(LEE, "/without-internet?q=emma"))
                .bodyText()
                .contains("Nobody whom you can see is called so");
        assertThat(post(TOM, "/without-internet/s-emma", values("source", "x".repeat(201))))
                .hasStatus(422)
                .bodyText()
                .contains("Choose what they can’t reach", "Give the day", "x".repeat(201));
        assertThat(
                        post(
                                TOM,
                                "/without-internet/s-emma",
                                values("kind", "no_pages", "since", "2026-09-01")))
                .hasStatus(422)
                .bodyText()
                .contains("Say who told you");
        var mark = values("kind", "no_pages", "since", "2026-09-01", "source", "Her <mother>");
        assertThat(post(LEE, "/without-internet/s-emma", mark)).hasStatus(404);
        assertThat(post(TOM, "/without-internet/s-jordan", mark)).hasStatus(404);
        assertThat(post(TOM, "/without-internet/s-emma", mark))
                .hasRedirectedUrl("/without-internet/s-emma");

        assertThat(get(ROSA, "/without-internet")).bodyText().contains("Emma Johnson");
        assertThat(get(MAYA, "/without-internet")).bodyText().doesNotContain("Emma Johnson");
        assertThat(get(MAYA, "/without-internet/s-emma")).hasStatus(404);
        var shown = get(TOM, "/without-internet/s-emma");
        assertThat(shown)
                .bodyText()
                .contains("Can’t reach pages or accounts", "Her &lt;mother&gt;", "Tom Becker");
        var end = found(END, shown);
        assertThat(post(MAYA, end, values())).hasStatus(404);
        assertThat(post(TOM, end, values())).hasRedirectedUrl("/without-internet/s-emma");
        assertThat(post(TOM, end, values())).hasRedirectedUrl("/without-internet/s-emma");
        assertThat(get(TOM, "/without-internet/s-emma")).bodyText().contains("Over: Tom Becker");
    }

    @Test
    void what_is_wrong_stands_at_its_field() {
        var form = form(page);
        form.set("address", "here");
        form.set("title", "");
        assertThat(post(TOM, "/announcements", form))
                .hasStatus(422)
                .bodyText()
                .contains("Two things to put right", "value=\"here\"");
        form.set("outlet", team.id().toString());
        assertThat(post(TOM, "/announcements", form))
                .hasStatus(422)
                .bodyText()
                .contains("Choose an outlet that you answer for");
        form.set("paper", "x".repeat(501));
        form.set("copied", "yesterday");
        assertThat(post(TOM, "/announcements", form))
                .hasStatus(422)
                .bodyText()
                .contains("Say it in up to 500 letters", "Give the day of the copies");
        assertThat(get(TOM, "/announcements/" + UUID.randomUUID())).hasStatus(404);
        assertThat(get(TOM, "/announcements/" + UUID.randomUUID() + "/paper")).hasStatus(404);
    }

    @Test
    void the_list_goes_on() {
        var posts = new Posts(announcements);
        for (var i = 0; i < 27; i++) {
            posts.putDown(Posts.news(page, policies.today()), TOM);
        }

        var first = get(DANA, "/announcements?outlet=" + page.id());
        assertThat(first).bodyText().contains("27 announcements", "Next 25");
        var next =
                found(Pattern.compile("(/announcements\\?[^\"]*after=[0-9a-f-]{36})"), first)
                        .replace("&amp;", "&");
        assertThat(get(DANA, next))
                .bodyText()
                .contains("The museum trip", "Back to the first")
                .doesNotContain("Next 25");
    }

    private MultiValueMap<String, String> form(Outlet outlet, String... needed) {
        var form =
                values(
                        "page",
                        "11111111-2222-4333-8444-666666666666",
                        "outlet",
                        outlet.id().toString(),
                        "title",
                        "The museum trip",
                        "address",
                        outlet.address() + "/17",
                        "day",
                        policies.today().toString());
        form.addAll("needed", List.of(needed));
        return form;
    }

    private static MultiValueMap<String, String> values(String... values) {
        var form = new LinkedMultiValueMap<String, String>();
        for (var i = 0; i < values.length; i += 2) {
            form.add(values[i], values[i + 1]);
        }
        return form;
    }

    private void mark(String student) {
        marks.mark(
                student, AccessMark.Kind.NO_INTERNET, policies.today(), "The family", TOM.viewer());
    }

    private Announcement only() {
        return announcements.list(AnnouncementFilter.ALL, null, 1).getFirst();
    }

    private static String found(Pattern pattern, MvcTestResult page) {
        try {
            var matcher = pattern.matcher(page.getResponse().getContentAsString());
            assertThat(matcher.find()).as("%s", pattern).isTrue();
            return matcher.group(1);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private MvcTestResult get(Cast person, String address) {
        return mvc.get().uri(address).with(person.calling()).exchange();
    }

    private MvcTestResult post(Cast person, String path, MultiValueMap<String, String> form) {
        return mvc.post().uri(path).with(person.calling()).params(form).exchange();
    }
}
