package org.chaperone.app.audits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.TOM;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.TestClock;
import org.chaperone.app.access.Access;
import org.chaperone.app.access.Opened;
import org.chaperone.app.audits.Audits.Done;
import org.chaperone.app.audits.Outcome.Result;
import org.chaperone.app.audits.page.Subject;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.OfficeContacts;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.publicpages.Seals;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletKind;
import org.chaperone.app.registry.Outlets;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.requests.Content;
import org.chaperone.app.requests.Decided;
import org.chaperone.app.requests.Deciding;
import org.chaperone.app.requests.Filed;
import org.chaperone.app.requests.Filing;
import org.chaperone.app.tasks.TaskFilter;
import org.chaperone.app.tasks.TaskFilter.Whose;
import org.chaperone.app.tasks.TaskState;
import org.chaperone.app.tasks.Tasks;
import org.chaperone.check.PublicContact;
import org.chaperone.policy.procedure.Answers;
import org.chaperone.policy.procedure.RequestKind;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class AuditsTest {

    private static final String RULES = "<p>Comments that insult or name students are removed.</p>";
    private static final String NOTICE =
            """
            <p>This page is maintained by the communications office. It is intended to share news of our school.</p>
            <p>Comments that insult or sell are removed.</p>
            <p>Sites we link to are not endorsed by the schools.</p>
            <p>The schools are not responsible for content that users write. The opinions of users may differ, and do not
            reflect those of the schools.</p>
            """;

    @Autowired Audits audits;
    @Autowired Rounds rounds;
    @Autowired AuditRound job;
    @Autowired DueAudits due;
    @Autowired Marks marks;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Directory directory;
    @Autowired OfficeContacts contacts;
    @Autowired Policies policies;
    @Autowired Tasks tasks;
    @Autowired Seals seals;
    @Autowired Access access;
    @Autowired Filing filing;
    @Autowired Deciding deciding;
    @Autowired TestClock clock;

    private final Pages pages = new Pages();

    @BeforeEach
    void district() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        var us = Actor.system("test");
        contacts.add(new PublicContact(PublicContact.Kind.DOMAIN, "alderfalls.example", ""), us);
        contacts.add(
                new PublicContact(PublicContact.Kind.PHONE, "518-555-0130", "Alder Falls High"),
                us);
    }

    @AfterEach
    void close() {
        clock.reset();
        pages.close();
    }

    @Test
    @Clause("WEM-III-D-2")
    void the_logo_is_found_in_another_size_and_missed_where_it_is_not() {
        Adopted.by(policies, "wem-mn");
        logo(Pages.falcon(400));
        pages.file("/small.png", Pages.falcon(90));
        pages.file("/other.png", Pages.cartoon(200));
        var good =
                account(
                        pages.html(
                                "/good", "Team", "<img src='/other.png'><img src='/small.png'>"));
        var bad = site(pages.html("/bad", "Site", "<img src='/other.png' alt='x'>"));

        assertThat(outcome(audit(good), "WEM-III-D-2").result()).isEqualTo(Result.PASS);
        var missing = outcome(audit(bad), "WEM-III-D-2");
        assertThat(missing.result()).isEqualTo(Result.FINDING);
        assertThat(missing.shown())
                .singleElement()
                .satisfies(it -> assertThat(it.snippet()).contains("/other.png"));
    }

    @Test
    @Clause("WEM-III-D-2")
    void without_a_registered_logo_nobody_can_tell() {
        Adopted.by(policies, "wem-mn");
        var page = account(pages.html("/page", "Team", "<img src='/a.png'>"));

        var untold = outcome(audit(page), "WEM-III-D-2");

        assertThat(untold.result()).isEqualTo(Result.CANT_TELL);
        assertThat(untold.shown().getFirst().why()).contains("No logo is registered yet");
    }

    @Test
    @Clause("WEM-III-D-3")
    void a_link_to_the_homepage_counts_over_a_redirect_too() {
        Adopted.by(policies, "wem-mn");
        pages.redirect("/go/district", "https://alderfalls.example/");
        var direct =
                account(
                        pages.html(
                                "/a",
                                "A",
                                "<a href='http://www.alderfalls.example/'>District</a>"));
        assertThat(outcome(audit(direct), "WEM-III-D-3").result()).isEqualTo(Result.PASS);
        var over =
                site(
                        pages.html(
                                "/b",
                                "B",
                                "<a href='/x'>x</a><a href='/go/district'>Home of the schools</a>"));
        assertThat(outcome(audit(over), "WEM-III-D-3"))
                .satisfies(
                        it -> {
                            assertThat(it.result()).isEqualTo(Result.PASS);
                            assertThat(it.shown().getFirst().element()).contains("a");
                            assertThat(it.shown().getFirst().snippet()).contains("/go/district");
                        });
        pages.html("/b", "B", "<a href='https://alderfalls.example.evil.example/'>District</a>");
        assertThat(outcome(audit(over), "WEM-III-D-3").result()).isEqualTo(Result.FINDING);
    }

    @Test
    @Clause("WEM-III-D-4")
    void a_private_mail_address_alone_makes_two_findings() {
        Adopted.by(policies, "wem-mn");
        var page =
                account(
                        pages.html(
                                "/p",
                                "P",
                                "Write to coach.lee@gmail.example or call 518-555-9999"));

        var found =
                audit(page).outcomes().stream()
                        .filter(it -> it.clauses().contains("WEM-III-D-4"))
                        .toList();
        assertThat(found).hasSize(2).allMatch(it -> it.result() == Result.FINDING);

        pages.html(
                "/p",
                "P",
                "<a href='mailto:lpark@alderfalls.example?subject=Hi'>Lee</a> (518) 555-0130");
        var good =
                audit(page).outcomes().stream()
                        .filter(it -> it.clauses().contains("WEM-III-D-4"))
                        .toList();
        assertThat(good).hasSize(2).allMatch(it -> it.result() == Result.PASS);
        assertThat(
                        audits.findings(all(), null, 10, LEE.viewer()).stream()
                                .filter(it -> it.clauses().contains("WEM-III-D-4")))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.ended()).startsWith("Not found any more"));
    }

    @Test
    @Clause("WEM-IV-F")
    void the_logo_on_a_site_that_nobody_approved_is_found() {
        Adopted.by(policies, "wem-mn");
        logo(Pages.falcon(300));
        pages.file("/logo.png", Pages.falcon(120));
        var address = pages.html("/boosters", "Boosters", "<img src='/logo.png'>");

        var round = rounds.askAddress(UUID.randomUUID(), address, DANA.viewer()).orElseThrow();
        job.run(round.toString());

        assertThat(rounds.made(rounds.find(round, DANA.viewer()).orElseThrow()))
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(outcome(it, "WEM-IV-F").result())
                                        .isEqualTo(Result.FINDING));
        assertThat(rounds.askAddress(UUID.randomUUID(), address, LEE.viewer())).isEmpty();
        assertThat(rounds.find(round, LEE.viewer())).isEmpty();
    }

    @Test
    @Clause("WEM-IV-F")
    void with_the_principals_leave_on_record_the_logo_may_stand_there_until_its_last_day() {
        List.of(MARCUS, LEE).forEach(it -> Opened.account(access, it));
        Adopted.by(policies, "wem-mn");
        logo(Pages.falcon(300));
        pages.file("/logo.png", Pages.falcon(120));
        var address = pages.html("/boosters", "Boosters", "<img src='/logo.png'>");
        var content =
                new Content(
                        "Logo for the boosters",
                        "org-high",
                        new Answers(
                                Map.of(
                                        "logo", List.of("The falcon"),
                                        "site", List.of(address),
                                        "why",
                                                List.of(
                                                        "The boosters sell tickets for our games there."),
                                        "until",
                                                List.of(policies.today().plusDays(30).toString()))),
                        List.of());
        var begun = filing.begin(UUID.randomUUID(), RequestKind.LOGO_USE, content, LEE.viewer());
        var request = ((Filed.Done) begun).id();
        assertThat(filing.send(request, content, LEE.viewer())).isInstanceOf(Filed.Done.class);
        assertThat(auditOf(address, "WEM-IV-F")).isEqualTo(Result.FINDING);

        deciding.decide(
                request,
                new Deciding.Word(content.digest(), Decided.Act.AGREED, "", "", ""),
                MARCUS.viewer());

        assertThat(auditOf(address, "WEM-IV-F")).isEqualTo(Result.PASS);
        clock.advance(Duration.ofDays(32));
        assertThat(auditOf(address, "WEM-IV-F")).isEqualTo(Result.FINDING);
    }

    @Test
    @Clause("WICHITA-69")
    void a_title_with_an_acronym_and_without_the_school_is_found() {
        Adopted.by(policies, "wichita-ks");
        var page = account(pages.html("/t", "AFHS Tigers", "Hello"));
        var found =
                audit(page).outcomes().stream()
                        .filter(it -> it.clauses().contains("WICHITA-69"))
                        .toList();
        assertThat(found)
                .hasSize(2)
                .allMatch(it -> it.result() == Result.FINDING)
                .anySatisfy(it -> assertThat(it.message()).contains("AFHS Tigers", "acronym"));
        pages.html("/t", "Alder Falls High – JV Soccer", "Hello");
        assertThat(outcome(audit(page), "WICHITA-69").result()).isEqualTo(Result.PASS);
    }

    @Test
    @Clause("WICHITA-70")
    void a_description_that_does_not_name_the_district_gets_a_sentence_to_take() {
        Adopted.by(policies, "wichita-ks");
        var page =
                account(
                        pages.html(
                                "/d",
                                "<title>T</title>",
                                "<meta name=description content='Our team'>",
                                "Hi"));
        assertThat(outcome(audit(page), "WICHITA-70").message())
                .contains("Alder Falls High is part of");
        pages.html(
                "/d",
                "<title>T</title>",
                "<meta name=description content='Alder Falls High is part of Your district'>",
                "Hi");
        assertThat(outcome(audit(page), "WICHITA-70").result()).isEqualTo(Result.PASS);
    }

    @Test
    @Clause("WICHITA-71")
    void a_picture_like_no_mascot_is_for_a_person_and_their_word_holds_until_it_changes() {
        Adopted.by(policies, "wichita-ks");
        marks.register("The falcon", false, "org-high", Pages.falcon(256), DANA.viewer());
        pages.file("/pic.png", Pages.cartoon(100));
        var page = account(pages.html("/p", "T", "<header><img src='/pic.png'></header>"));
        assertThat(outcome(audit(page), "WICHITA-71").message()).contains("Somebody has to look");
        var finding = found(page, "WICHITA-71");

        assertThat(audits.judge(finding.id(), true, "A new mascot", LEE.viewer()))
                .isEqualTo(Done.NOT_HERE);
        assertThat(audits.judge(finding.id(), true, "A new mascot", ROSA.viewer()))
                .isEqualTo(Done.NOT_HERE);
        assertThat(audits.judge(finding.id(), true, " ", MARCUS.viewer())).isEqualTo(Done.WORDS);
        assertThat(
                        audits.judge(
                                finding.id(),
                                true,
                                "The class drew it, I allow it",
                                MARCUS.viewer()))
                .isEqualTo(Done.DONE);
        assertThat(audits.finding(finding.id(), LEE.viewer()).orElseThrow().ended())
                .contains("Marcus Webb", "I allow it");
        var again = outcome(audit(page), "WICHITA-71");
        assertThat(again.result()).isEqualTo(Result.PASS);
        assertThat(again.judged()).contains("Marcus Webb");

        pages.file("/else.png", Pages.cartoon(140));
        pages.html("/p", "T", "<header><img src='/else.png'></header>");
        assertThat(outcome(audit(page), "WICHITA-71").result()).isEqualTo(Result.FINDING);
        pages.file("/falcon.png", Pages.falcon(64));
        pages.html("/p", "T", "<header><img src='/falcon.png'></header>");
        assertThat(outcome(audit(page), "WICHITA-71").result()).isEqualTo(Result.PASS);
    }

    @Test
    @Clause("WICHITA-74")
    void comment_rules_may_stand_on_a_linked_page_which_is_kept() {
        Adopted.by(policies, "wichita-ks");
        var page =
                account(pages.html("/c", "T", "<p>Welcome</p><a href='/rules'>Comment rules</a>"));
        assertThat(outcome(audit(page), "WICHITA-74").result()).isEqualTo(Result.CANT_TELL);
        pages.html("/rules", "Rules", RULES);

        var audit = audit(page);

        assertThat(outcome(audit, "WICHITA-74").result()).isEqualTo(Result.PASS);
        assertThat(audit.files()).extracting(Audit.File::address).contains(pages.at("/rules"));
        pages.html("/c", "T", "<p>Welcome</p>");
        assertThat(outcome(audit(page), "WICHITA-74").result()).isEqualTo(Result.FINDING);
    }

    @Test
    @Clause({"WICHITA-77", "WICHITA-89", "WICHITA-91"})
    void the_notice_is_compared_part_by_part_as_advice() {
        Adopted.by(policies, "wichita-ks");
        var page =
                account(
                        pages.html(
                                "/n",
                                "T",
                                NOTICE + "<a href='https://elsewhere.example/'>More</a>"));
        var whole = audit(page);
        assertThat(List.of("WICHITA-77", "WICHITA-89", "WICHITA-91"))
                .allSatisfy(it -> assertThat(outcome(whole, it).result()).isEqualTo(Result.PASS));

        pages.html(
                "/n",
                "T",
                "<p>This page is maintained by Lee.</p><a href='https://elsewhere.example/'>More</a>");
        var lacking = audit(page);
        assertThat(outcome(lacking, "WICHITA-77").message())
                .contains("purpose")
                .doesNotContain("maintainer,");
        assertThat(List.of("WICHITA-77", "WICHITA-89", "WICHITA-91"))
                .allSatisfy(
                        it -> assertThat(outcome(lacking, it).result()).isEqualTo(Result.ADVICE));
        assertThat(found(page, "WICHITA-77").advice()).isTrue();
        assertThat(tasks.list(mine(), null, LEE.viewer()).tasks())
                .noneMatch(it -> it.say().contains("could hold more"));
    }

    @Test
    @Clause({"WICHITA-42", "WICHITA-43", "WICHITA-44"})
    void what_a_capture_shows_of_type_comments_and_posts_counts() {
        Adopted.by(policies, "wichita-ks");
        var page = account("https://www.facebook.com/alderfallsjv");
        var bad = capture(page, new Subject.Told(false, false, true));
        assertThat(outcome(bad, "WICHITA-42").message()).contains("Wrong page type");
        assertThat(outcome(bad, "WICHITA-43").result()).isEqualTo(Result.FINDING);
        assertThat(outcome(bad, "WICHITA-44").message()).contains("In the settings of the page");
        assertThat(bad.files())
                .singleElement()
                .satisfies(it -> assertThat(it.type()).isEqualTo("image/png"));

        var good = capture(page, new Subject.Told(true, true, false));
        assertThat(List.of("WICHITA-42", "WICHITA-43", "WICHITA-44"))
                .allSatisfy(it -> assertThat(outcome(good, it).result()).isEqualTo(Result.PASS));
        var unsaid = capture(page, new Subject.Told(null, null, null));
        assertThat(outcome(unsaid, "WICHITA-42").result()).isEqualTo(Result.CANT_TELL);
        assertThat(
                        audits.capture(
                                page.id(),
                                new byte[] {1, 2},
                                new Subject.Told(null, null, null),
                                LEE.viewer()))
                .isEmpty();
        assertThat(
                        audits.capture(
                                page.id(),
                                Pages.falcon(50),
                                new Subject.Told(null, null, null),
                                MAYA.viewer()))
                .isEmpty();
    }

    @Test
    @Clause("WILM-IL-22")
    void a_person_on_facebook_is_found_by_what_the_saved_page_says() {
        Adopted.by(policies, "wilmington-il");
        var page = account("https://www.facebook.com/coach.lee");
        var saved =
                "<!doctype html><html><head><meta property='al:android:url' content='fb://profile/1000'><title>Lee</title></head><body></body></html>"
                        .getBytes(StandardCharsets.UTF_8);
        var id =
                audits.capture(page.id(), saved, new Subject.Told(null, null, null), LEE.viewer())
                        .orElseThrow();
        assertThat(outcome(audits.find(id, LEE.viewer()).orElseThrow(), "WILM-IL-22").result())
                .isEqualTo(Result.FINDING);
        assertThat(
                        outcome(capture(page, new Subject.Told(true, null, null)), "WILM-IL-22")
                                .result())
                .isEqualTo(Result.PASS);
        var twitter =
                new Outlets(registering, registry)
                        .register(
                                Outlets.at(
                                        Outlets.account(), "Other", "https://twitter.com/coachlee"),
                                LEE);
        assertThat(capture(twitter, new Subject.Told(false, null, null)).outcomes())
                .noneMatch(it -> it.clauses().contains("WILM-IL-22"));
    }

    @Test
    @Clause("WILM-IL-17")
    void quick_links_are_looked_for_both_ways_and_the_missing_one_is_named() {
        Adopted.by(policies, "wilmington-il");
        var place = pages.html("/staff/lee", "Lee Park", "<a href='/blog-moved'>My site</a>");
        var site = site(pages.html("/blog", "Blog", "<a href='/staff'>x</a>"));
        assertThat(outcome(audit(site), "WILM-IL-17").result()).isEqualTo(Result.CANT_TELL);
        assertThat(audits.districtPage(site.id(), place, MAYA.viewer())).isEqualTo(Done.NOT_HERE);
        assertThat(audits.districtPage(site.id(), "javascript:1", LEE.viewer()))
                .isEqualTo(Done.WORDS);
        assertThat(audits.districtPage(site.id(), place, LEE.viewer())).isEqualTo(Done.DONE);

        assertThat(messages(site, "WILM-IL-17")).hasSize(2);
        pages.redirect("/blog-moved", "/blog");
        assertThat(messages(site, "WILM-IL-17"))
                .singleElement()
                .asString()
                .contains("The site has no Quick Link");
        pages.html("/blog", "Blog", "<a href='/staff/lee/'>Our school</a>");
        assertThat(outcome(audit(site), "WILM-IL-17").result()).isEqualTo(Result.PASS);
        pages.html("/blog", "Blog", "<nav></nav><script src='/menu.js'></script>");
        assertThat(outcome(audit(site), "WILM-IL-17").result()).isEqualTo(Result.CANT_TELL);
    }

    @Test
    @Clause("WILM-IL-28")
    void the_page_on_the_district_site_has_to_link_to_the_venue() {
        var place = pages.html("/staff/lee", "Lee Park", "<a href='/x'>x</a>");
        var venue = account(pages.html("/venue", "Team", "Hi"));
        // Registered before: the policy would refuse the platform.
        Adopted.by(policies, "wilmington-il");
        audits.districtPage(venue.id(), place, LEE.viewer());
        assertThat(outcome(audit(venue), "WILM-IL-28").result()).isEqualTo(Result.FINDING);
        pages.html("/staff/lee", "Lee Park", "<a href='/venue'>Team</a>");
        assertThat(outcome(audit(venue), "WILM-IL-28").result()).isEqualTo(Result.PASS);
    }

    @Test
    @Clause("WILM-IL-29")
    void each_thing_that_is_not_transparent_is_one_finding() {
        var venue = account(pages.html("/venue", "Team", "Hi"));
        // Registered before: the policy would refuse the platform.
        Adopted.by(policies, "wilmington-il");
        assertThat(messages(venue, "WILM-IL-29"))
                .hasSize(4)
                .allMatch(it -> it.startsWith("T, transparent"));
        pages.html(
                "/venue",
                "Team",
                "JV Soccer with Coach Park. This page is intended to share our games. Write to soccer@alderfalls.example");
        assertThat(outcome(audit(venue), "WILM-IL-29").result()).isEqualTo(Result.PASS);
    }

    @Test
    @Clause("WILM-IL-30")
    void images_without_text_and_pages_behind_a_sign_in_are_found() {
        var venue =
                account(
                        pages.html(
                                "/v",
                                "T",
                                "<p>"
                                        + "Words. ".repeat(60)
                                        + "</p><img src='/a.png'><img src='/b.png' alt=''>"));
        // Registered before: the policy would refuse the platform.
        Adopted.by(policies, "wilmington-il");
        assertThat(messages(venue, "WILM-IL-30"))
                .singleElement()
                .asString()
                .contains("alternative text: 1");
        pages.html("/v", "T", "<form><input type=password></form>");
        assertThat(messages(venue, "WILM-IL-30"))
                .singleElement()
                .asString()
                .contains("without signing in");
    }

    @Test
    @Clause("WILM-IL-15")
    void dead_links_placeholders_and_old_posts_are_found_by_themselves() {
        Adopted.by(policies, "wilmington-il");
        var day = policies.today().minusDays(200);
        var site =
                site(
                        pages.html(
                                "/s",
                                "S",
                                "<p>Lorem ipsum dolor</p><a href='/gone'>a</a><a href='/s'>b</a><time datetime='"
                                        + day
                                        + "'>then</time>"));
        assertThat(messages(site, "WILM-IL-15"))
                .hasSize(3)
                .anySatisfy(it -> assertThat(it).contains("lead nowhere: 1"))
                .anySatisfy(it -> assertThat(it).contains("Placeholder"))
                .anySatisfy(it -> assertThat(it).contains("200 days old"));
    }

    @Test
    @Clause({"WILM-IL-31", "WILM-IL-15"})
    void a_no_in_the_review_opens_a_task_for_the_owner_until_a_yes() {
        Adopted.by(policies, "wilmington-il");
        var site = site(pages.html("/s", "S", "Hi"));
        assertThat(audits.review(site.id(), false, "Jokes about families", LEE.viewer()))
                .isEqualTo(Done.NOT_HERE);
        assertThat(audits.review(site.id(), false, "Jokes about families", ROSA.viewer()))
                .isEqualTo(Done.NOT_HERE);
        assertThat(audits.review(site.id(), false, "", MARCUS.viewer())).isEqualTo(Done.WORDS);
        assertThat(audits.review(site.id(), false, "Jokes about families", MARCUS.viewer()))
                .isEqualTo(Done.DONE);
        assertThat(tasks.list(mine(), null, LEE.viewer()).tasks())
                .anySatisfy(
                        it -> {
                            assertThat(it.say()).contains("P, professional");
                            assertThat(it.due()).isAfter(policies.today());
                        });

        assertThat(audits.review(site.id(), true, "", MARCUS.viewer())).isEqualTo(Done.DONE);
        assertThat(tasks.list(mine(), null, LEE.viewer()).tasks())
                .noneMatch(it -> it.say().contains("professional"));
        assertThat(audits.reviews(site))
                .extracting(Review::professional)
                .containsExactly(true, false);
    }

    @Test
    @Clause("WILM-IL-13")
    void a_page_of_the_district_that_links_to_an_unregistered_class_site_is_found() {
        Adopted.by(policies, "wilmington-il");
        contacts.add(
                new PublicContact(PublicContact.Kind.DOMAIN, "127.0.0.1", ""),
                Actor.system("test"));
        site("https://known.example/room-12");
        var place =
                pages.html(
                        "/staff/lee",
                        "Lee",
                        "<a href='https://known.example/room-12'>Room 12 site</a><a href='https://unknown.example/chess'>Chess club blog</a>");

        var round = rounds.askAddress(UUID.randomUUID(), place, DANA.viewer()).orElseThrow();
        job.run(round.toString());

        assertThat(
                        outcome(
                                        rounds.made(rounds.find(round, DANA.viewer()).orElseThrow())
                                                .getFirst(),
                                        "WILM-IL-13")
                                .message())
                .contains("https://unknown.example/chess")
                .doesNotContain("known.example/room-12");
    }

    @Test
    @Clause("WILM-MA-3e2")
    void a_family_holiday_on_a_professional_account_is_its_owners_to_mend() {
        Adopted.by(policies, "wilmington-ma");
        var page =
                account(
                        pages.html(
                                "/p", "Team", "<p>Pictures of our family holiday in Maine!</p>"));

        assertThat(outcome(audit(page), "WILM-MA-3e2").shown().getFirst().snippet())
                .contains("family holiday");
        assertThat(tasks.list(mine(), null, LEE.viewer()).tasks())
                .anySatisfy(it -> assertThat(it.say()).contains("personal content"));
        pages.html("/p", "Team", "<p>We won on Friday.</p>");
        assertThat(outcome(audit(page), "WILM-MA-3e2").result()).isEqualTo(Result.PASS);
        assertThat(tasks.list(mine(), null, LEE.viewer()).tasks())
                .noneMatch(it -> it.say().contains("personal content"));
    }

    @Test
    @Clause("WILM-IL-32")
    void the_seal_is_looked_for_and_one_that_was_given_to_another_page_is_not_valid_here() {
        var page = site(pages.html("/s", "S", "<p>Hi</p>"));
        var other = site(pages.html("/o", "O", "<p>Hi</p>"));
        Adopted.by(policies, "wilmington-il");
        assertThat(outcome(audit(page), "WILM-IL-32").message()).contains("doesn't show the seal");
        seals.give(page.id(), DANA.viewer());
        var code = seals.of(page.id()).getFirst().code();
        var snippet = "<a href='https://chaperone.example/seal/" + code + "'>Seal</a>";
        pages.html("/s", "S", snippet);
        pages.html("/o", "O", snippet);

        assertThat(outcome(audit(page), "WILM-IL-32").result()).isEqualTo(Result.PASS);
        assertThat(outcome(audit(other), "WILM-IL-32").message()).contains("isn't valid here");
        seals.withdraw(page.id(), "It changed", DANA.viewer());
        assertThat(outcome(audit(page), "WILM-IL-32").message()).contains("isn't valid here");
    }

    @Test
    void a_page_that_can_not_be_read_ends_no_finding() {
        Adopted.by(policies, "wem-mn");
        var page = account(pages.html("/p", "P", "Hello"));
        audit(page);
        var before = audits.open(page);
        assertThat(before).isNotEmpty();
        pages.remove("/p");

        var audit = audit(page);

        assertThat(audit.trouble()).contains("no page at this address");
        assertThat(audit.outcomes()).allMatch(it -> it.result() == Result.CANT_TELL);
        assertThat(audits.open(page)).hasSameSizeAs(before);
        registering.close(page.id(), "Gone", LEE.viewer());
        assertThat(audits.open(page)).isEmpty();
    }

    @Test
    void found_again_it_stays_one_finding_and_one_task() {
        Adopted.by(policies, "wem-mn");
        var page = account(pages.html("/p", "P", "Hello"));
        audit(page);
        var open = audits.open(page).size();
        var due = tasks.list(mine(), null, LEE.viewer()).tasks().size();
        audit(page);

        assertThat(audits.open(page)).hasSize(open);
        assertThat(tasks.list(mine(), null, LEE.viewer()).tasks()).hasSize(due);
    }

    @Test
    void only_whose_it_is_and_who_runs_it_have_it_audited_and_see_what_came() {
        Adopted.by(policies, "wem-mn");
        var page = account(pages.html("/p", "P", "Hello"));
        assertThat(rounds.ask(UUID.randomUUID(), page.id(), MAYA.viewer())).isEmpty();
        assertThat(rounds.ask(UUID.randomUUID(), page.id(), ROSA.viewer())).isEmpty();
        assertThat(rounds.askAll(UUID.randomUUID(), MARCUS.viewer())).isEmpty();
        var id = audit(page).id();

        assertThat(audits.find(id, LEE.viewer())).isPresent();
        assertThat(audits.find(id, MARCUS.viewer())).isPresent();
        assertThat(audits.find(id, DANA.viewer())).isPresent();
        assertThat(audits.find(id, TOM.viewer())).isEmpty();
        assertThat(audits.find(id, ROSA.viewer())).isEmpty();
        assertThat(audits.count(all(), LEE.viewer()))
                .isEqualTo(audits.count(all(), DANA.viewer()))
                .isPositive();
        assertThat(audits.count(all(), MARCUS.viewer())).isPositive();
        assertThat(audits.count(all(), ROSA.viewer())).isZero();
        assertThat(audits.count(all(), TOM.viewer())).isZero();
    }

    @Test
    void a_round_covers_all_is_asked_once_and_goes_on_where_it_was() {
        Adopted.by(policies, "wem-mn");
        var first = account(pages.html("/1", "P", "Hello"));
        site(pages.html("/2", "P", "Hello"));
        var from = UUID.randomUUID();
        var id = rounds.askAll(from, DANA.viewer()).orElseThrow();
        assertThat(rounds.askAll(from, DANA.viewer())).contains(id);

        job.run(id.toString());
        job.run(id.toString());

        var round = rounds.find(id, DANA.viewer()).orElseThrow();
        assertThat(round.isOver()).isTrue();
        assertThat(round.done()).isEqualTo(2);
        assertThat(round.total()).isEqualTo(2);
        assertThat(audits.of(first)).hasSize(1);
        assertThat(pages.asked().stream().filter("/1"::equals)).hasSize(1);
    }

    @Test
    @Clause("WILM-IL-13")
    void the_round_that_comes_by_itself_looks_at_the_pages_of_owners_on_the_districts_site_once() {
        Adopted.by(policies, "wilmington-il");
        contacts.add(
                new PublicContact(PublicContact.Kind.DOMAIN, "127.0.0.1", ""),
                Actor.system("test"));
        var place =
                pages.html(
                        "/staff/lee",
                        "Lee",
                        "<a href='https://unknown.example/chess'>Chess club blog</a>");
        var site = site(pages.html("/blog", "Blog", "Hi"));
        audits.districtPage(site.id(), place, LEE.viewer());

        due.run();
        var round = rounds.underWay(DANA.viewer()).getFirst();
        job.run(round.id().toString());

        var ended = rounds.find(round.id(), DANA.viewer()).orElseThrow();
        assertThat(ended.done()).isEqualTo(2);
        assertThat(ended.total()).isEqualTo(2);
        assertThat(audits.findings(all(), null, 50, DANA.viewer()))
                .filteredOn(it -> it.clauses().contains("WILM-IL-13"))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.address()).isEqualTo(place);
                            assertThat(it.message()).contains("https://unknown.example/chess");
                        });
        due.run();
        var again = rounds.underWay(DANA.viewer()).getFirst();
        job.run(again.id().toString());
        assertThat(rounds.made(rounds.find(again.id(), DANA.viewer()).orElseThrow())).isEmpty();

        audits.districtPage(site.id(), "", LEE.viewer());
        var asked = rounds.askAll(UUID.randomUUID(), DANA.viewer()).orElseThrow();
        job.run(asked.toString());
        assertThat(rounds.made(rounds.find(asked, DANA.viewer()).orElseThrow()))
                .extracting(Audit::address)
                .containsExactly(site.address());
    }

    @Test
    void a_round_that_was_stopped_before_it_began_looks_at_nothing() {
        Adopted.by(policies, "wem-mn");
        account(pages.html("/1", "P", "Hello"));
        var id = rounds.askAll(UUID.randomUUID(), DANA.viewer()).orElseThrow();

        assertThat(rounds.stop(id, MARCUS.viewer())).isFalse();
        assertThat(rounds.stop(id, DANA.viewer())).isTrue();
        job.run(id.toString());

        assertThat(rounds.find(id, DANA.viewer()).orElseThrow())
                .satisfies(
                        it -> {
                            assertThat(it.isOver()).isTrue();
                            assertThat(it.done()).isZero();
                        });
        assertThat(pages.asked()).isEmpty();
    }

    private Outlet account(String address) {
        return new Outlets(registering, registry)
                .register(Outlets.at(Outlets.account(), "JV Soccer on Instagram", address), LEE);
    }

    private Outlet site(String address) {
        return new Outlets(registering, registry)
                .register(
                        Outlets.as(
                                Outlets.at(Outlets.account(), "Soccer site", address),
                                OutletKind.SITE,
                                Outlets.account().since()),
                        LEE);
    }

    private void logo(byte[] picture) {
        assertThat(marks.register("The logo", true, null, picture, DANA.viewer()))
                .isEqualTo(Marks.Registering.DONE);
    }

    private Audit audit(Outlet outlet) {
        var round = rounds.ask(UUID.randomUUID(), outlet.id(), LEE.viewer()).orElseThrow();
        job.run(round.toString());
        return audits.of(outlet).getFirst();
    }

    private Result auditOf(String address, String clause) {
        var round = rounds.askAddress(UUID.randomUUID(), address, DANA.viewer()).orElseThrow();
        job.run(round.toString());
        return outcome(
                        rounds.made(rounds.find(round, DANA.viewer()).orElseThrow()).getFirst(),
                        clause)
                .result();
    }

    private Audit capture(Outlet outlet, Subject.Told told) {
        var id = audits.capture(outlet.id(), Pages.falcon(60), told, LEE.viewer()).orElseThrow();
        return audits.find(id, LEE.viewer()).orElseThrow();
    }

    private List<String> messages(Outlet outlet, String clause) {
        return audit(outlet).outcomes().stream()
                .filter(it -> it.clauses().contains(clause) && it.result() == Result.FINDING)
                .map(Outcome::message)
                .toList();
    }

    private Finding found(Outlet outlet, String clause) {
        return audits.open(outlet).stream()
                .filter(it -> it.clauses().contains(clause))
                .findFirst()
                .orElseThrow();
    }

    private static Outcome outcome(Audit audit, String clause) {
        return audit.outcomes().stream()
                .filter(it -> it.clauses().contains(clause))
                .findFirst()
                .orElseThrow(() -> new AssertionError(clause + " isn't in " + audit));
    }

    private static TaskFilter mine() {
        return new TaskFilter(Whose.MINE, "", TaskState.OPEN, TaskFilter.Order.DUE);
    }

    private static FindingFilter all() {
        return new FindingFilter("", null, null, null, FindingFilter.Order.NEWEST);
    }
}
