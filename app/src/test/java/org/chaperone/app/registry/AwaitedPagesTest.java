package org.chaperone.app.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.TOM;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.TestClock;
import org.chaperone.app.access.Access;
import org.chaperone.app.access.Opened;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.RosterChanged;
import org.chaperone.app.jobs.RecurringJob;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.mail.Mail;
import org.chaperone.app.mail.MailFilter;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.requests.Content;
import org.chaperone.app.requests.Decided.Act;
import org.chaperone.app.requests.Deciding;
import org.chaperone.app.requests.Filed;
import org.chaperone.app.requests.Filing;
import org.chaperone.app.requests.Outcome;
import org.chaperone.app.tasks.Tasks;
import org.chaperone.policy.Verdict;
import org.chaperone.policy.procedure.Answers;
import org.chaperone.policy.procedure.RequestKind;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class AwaitedPagesTest {

    private static final String WHY = "Dates and scores for players and their families";

    @Autowired AwaitedPages awaited;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Administrators administrators;
    @Autowired Filing filing;
    @Autowired Deciding deciding;
    @Autowired Tasks tasks;
    @Autowired Mail mail;
    @Autowired List<RecurringJob> jobs;
    @Autowired TestClock clock;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Access access;
    @Autowired ApplicationEventPublisher events;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester mvc;

    private Outlets outlets;

    @BeforeEach
    void aDistrict() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        List.of(DANA, PRIYA, MARCUS, LEE, TOM).forEach(it -> Opened.account(access, it));
        outlets = new Outlets(registering, registry);
    }

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    @Clause("WEM-III-D-5")
    void under_wem_an_approved_site_without_an_address_is_reminded_of_after_fourteen_days() {
        Adopted.by(policies, "wem-mn");
        isRemindedUntilItHasAnAddress(
                Map.of(
                        "venue", List.of("public"),
                        "classes", List.of("c-soccer"),
                        "why", List.of(WHY),
                        "where", List.of("X")),
                PRIYA);
    }

    @Test
    @Clause("WILM-MA-3e5-ii")
    void under_wilmington_an_approved_request_without_a_link_is_reminded_of_after_fourteen_days() {
        Adopted.by(policies, "wilmington-ma");
        isRemindedUntilItHasAnAddress(
                Map.of(
                        "classes", List.of("c-soccer"),
                        "why", List.of(WHY),
                        "where", List.of("X")),
                MARCUS);
    }

    private void isRemindedUntilItHasAnAddress(Map<String, List<String>> answers, Cast by) {
        var before = tasks.waiting(LEE.viewer());
        approve(ask(answers), answers, by);
        assertThat(tasks.waiting(LEE.viewer())).isEqualTo(before + 1);
        assertThat(awaited.of(LEE.viewer()))
                .extracting(AwaitedPage::title)
                .containsExactly("JV Soccer");
        remind();
        assertThat(reminders()).isEmpty();

        clock.advance(Duration.ofDays(15));
        remind();
        remind();
        assertThat(reminders()).containsExactly("A task is overdue");

        outlets.register(Outlets.account(), LEE);
        assertThat(awaited.of(LEE.viewer())).isEmpty();
        assertThat(
                        db.sql(
                                        "SELECT count(*) FROM journal_entry WHERE kind = 'task-proven' AND payload::text LIKE '%address.saved%'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    @Clause("WICHITA-40")
    void who_was_said_to_run_the_page_are_its_first_administrators_once_it_is_registered() {
        Adopted.by(policies, "wichita-ks");
        approve(ask(wichita()), wichita(), DANA);
        assertThat(awaited.of(LEE.viewer()).getFirst().staff())
                .containsExactly("t-lee", "t-marcus");

        var page = outlets.register(Outlets.account(), LEE);

        var named = administrators.of(page);
        assertThat(named.administrators())
                .extracting(Administrator::person)
                .containsExactlyInAnyOrder("t-lee", "t-marcus");
        assertThat(named.administrators())
                .extracting(Administrator::email)
                .contains("mwebb@alderfalls.example");
        var unreached = named.administrators().stream().filter(it -> it.phone().isEmpty()).toList();
        assertThat(named.findings()).hasSize(unreached.size());
        for (var it : unreached) {
            administrators.add(
                    page.id(), it.name(), "555-0142 17", it.email(), false, LEE.viewer());
        }
        assertThat(administrators.of(page).findings()).isEmpty();
        assertThat(administrators.of(page).administrators()).hasSize(2);
    }

    @Test
    void another_s_page_one_of_another_school_and_an_official_one_are_not_it() {
        Adopted.by(policies, "wichita-ks");
        approve(ask(wichita()), wichita(), DANA);

        outlets.register(Outlets.classPage(), TOM);
        outlets.register(
                Outlets.at(Outlets.of(Outlets.account(), "org-high"), "All", "https://a.example"),
                LEE);

        assertThat(awaited.of(LEE.viewer())).hasSize(1);
        assertThat(awaited.of(TOM.viewer())).isEmpty();
    }

    @Test
    void its_form_is_filled_in_with_what_was_said_for_whoever_asked_and_who_runs_the_school() {
        Adopted.by(policies, "wichita-ks");
        approve(ask(wichita()), wichita(), DANA);
        var path = awaited.of(LEE.viewer()).getFirst().path();

        assertThat(get(LEE, "/outlets")).contains("“JV Soccer” is approved", path);
        assertThat(get(LEE, path)).contains("value=\"JV Soccer\"", WHY);
        assertThat(get(MARCUS, path)).contains("value=\"JV Soccer\"", "value=\"Lee Park\"");
        assertThat(get(MAYA, path)).doesNotContain("JV Soccer");
        assertThat(get(MAYA, "/outlets")).doesNotContain("is approved");
        assertThat(get(LEE, "/outlets/new?request=nonsense")).contains("Register an outlet");
    }

    @Test
    @Clause("WILM-IL-24")
    void where_both_are_to_have_access_too_few_make_a_task_until_both_have() {
        Adopted.by(policies, "wilmington-il");
        var before = tasks.waiting(TOM.viewer());
        var page = outlets.register(Outlets.classPage(), TOM);
        assertThat(tasks.waiting(TOM.viewer())).isEqualTo(before + 1);

        administrators.add(
                page.id(), "Maya Torres", "555-0142 00", "m@a.example", false, TOM.viewer());
        assertThat(tasks.waiting(TOM.viewer())).isEqualTo(before + 1);
        administrators.add(
                page.id(), "Priya Nair", "555-0142 01", "p@a.example", true, TOM.viewer());

        assertThat(tasks.waiting(TOM.viewer())).isEqualTo(before);
        assertThat(administrators.of(page).findings()).isEmpty();
    }

    @Test
    @Clause("WILM-IL-38")
    void an_organization_s_page_on_facebook_goes_on_to_approval_and_what_is_not_one_is_denied() {
        Adopted.by(policies, "wilmington-il");

        var asked =
                registering.register(
                        UUID.randomUUID(),
                        facebook("https://www.facebook.com/pg/jvsoccer"),
                        "",
                        LEE.viewer());

        var ruling = ((Registration.ToSee) asked).ruling();
        assertThat(ruling.verdict()).isEqualTo(Verdict.NEEDS_APPROVAL);
        assertThat(ruling.reasons().getFirst().clauses()).contains("WILM-IL-38");
        assertThat(ruling.reasons().getFirst().message()).contains("your principal consents");
        for (var other : List.of("groups/jvsoccer", "profile.php?id=100063912345678")) {
            assertThat(
                            registering.register(
                                    UUID.randomUUID(),
                                    facebook("https://www.facebook.com/" + other),
                                    "",
                                    LEE.viewer()))
                    .isInstanceOf(Registration.Refused.class);
        }
    }

    @Test
    void
            who_answers_for_a_page_and_moves_to_another_school_makes_one_task_until_it_is_handed_over() {
        Adopted.by(policies, "wake-nc");
        var rosa = Opened.account(access, Cast.ROSA);
        var page = outlets.register(Outlets.classPage(), TOM);
        var before = tasks.waiting(rosa);
        events.publishEvent(new RosterChanged(Actor.system("test")));
        assertThat(tasks.waiting(rosa)).as("still there").isEqualTo(before);

        db.sql(
                        "UPDATE assignment SET period = daterange(lower(period), :today) WHERE staff = 't-tom' AND organization = 'org-lincoln'")
                .param("today", policies.today())
                .update();
        events.publishEvent(new RosterChanged(Actor.system("test")));
        events.publishEvent(new RosterChanged(Actor.system("test")));
        assertThat(tasks.waiting(rosa)).isEqualTo(before + 1);

        registering.handOver(page.id(), "t-rosa", rosa);
        assertThat(tasks.waiting(rosa)).isEqualTo(before);
    }

    private static OutletDraft facebook(String address) {
        return Outlets.with(
                Outlets.at(Outlets.account(), "JV Soccer", address), List.of(Outlets.NEWS));
    }

    private static Map<String, List<String>> wichita() {
        return Map.ofEntries(
                Map.entry("why", List.of(WHY)),
                Map.entry("information", List.of("Dates and scores of the games")),
                Map.entry("channels", List.of("website", "x")),
                Map.entry("where", List.of("X")),
                Map.entry("platform-reason", List.of("Players look there first of all.")),
                Map.entry("rhythm", List.of("weekly")),
                Map.entry("hours", List.of("2")),
                Map.entry("administrator", List.of("t-lee")),
                Map.entry("backup", List.of("t-marcus")),
                Map.entry("ready", List.of("yes")));
    }

    private static Content content(Map<String, List<String>> answers) {
        return new Content("JV Soccer", "org-high", new Answers(answers), List.of());
    }

    /** Lee asks for a page of the team. */
    private UUID ask(Map<String, List<String>> answers) {
        var begun =
                filing.begin(
                        UUID.randomUUID(), RequestKind.CLASS_PAGE, content(answers), LEE.viewer());
        var id = ((Filed.Done) begun).id();
        assertThat(filing.send(id, content(answers), LEE.viewer())).isEqualTo(begun);
        return id;
    }

    private void approve(UUID id, Map<String, List<String>> answers, Cast by) {
        var word = new Deciding.Word(content(answers).digest(), Act.AGREED, "", "", "");
        assertThat(deciding.decide(id, word, by.viewer())).isEqualTo(Outcome.DONE);
    }

    private void remind() {
        jobs.stream().filter(it -> it.name().equals("tasks-reminding")).forEach(RecurringJob::run);
    }

    /** What Lee was written about tasks that are overdue. */
    private List<String> reminders() {
        return mail
                .list(new MailFilter("", null, MailFilter.Order.OLDEST), null)
                .messages()
                .stream()
                .filter(it -> it.address().equals("lpark@alderfalls.example"))
                .map(it -> it.subject())
                .filter(it -> it.equals("A task is overdue"))
                .toList();
    }

    private String get(Cast person, String path) {
        var result = mvc.get().uri(path).with(person.calling()).exchange();
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
