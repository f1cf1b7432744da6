package org.chaperone.app.platforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.ELENA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.TOM;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.access.Access;
import org.chaperone.app.access.Opened;
import org.chaperone.app.consent.SchoolYear;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.mail.Mail;
import org.chaperone.app.mail.MailFilter;
import org.chaperone.app.platforms.KeepingTheList.Outcome;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.OutletDraft;
import org.chaperone.app.registry.OutletKind;
import org.chaperone.app.registry.Outlets;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registration;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.registry.Ruling;
import org.chaperone.app.schooltime.Keeper;
import org.chaperone.app.schooltime.Lincoln;
import org.chaperone.app.schooltime.Timekeeping;
import org.chaperone.app.tasks.Tasks;
import org.chaperone.policy.Verdict;
import org.chaperone.policy.proof.Clause;
import org.chaperone.policy.question.PlatformKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class ApprovedListTest {

    @Autowired ApprovedList approved;
    @Autowired KeepingTheList keeping;
    @Autowired Platforms platforms;
    @Autowired Terms terms;
    @Autowired ListMissing missing;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Timekeeping timekeeping;
    @Autowired Access access;
    @Autowired Tasks tasks;
    @Autowired Mail mail;
    @Autowired Journal journal;
    @Autowired JdbcClient db;

    @BeforeEach
    void people() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
    }

    @Test
    @Clause("WILM-MA-3e5")
    void an_account_is_registered_on_a_platform_of_the_list_in_force_and_on_no_other() {
        Adopted.by(policies, "wilmington-ma");
        put("facebook", "instagram");
        publish(policies.today());

        assertThat(register(account("https://www.instagram.com/jvsoccer")))
                .isInstanceOf(Registration.Done.class);
        assertThat(refused(account("https://www.snapchat.com/add/jvsoccer")))
                .anyMatch(
                        it ->
                                it.clauses().contains("WILM-MA-3e5")
                                        && it.message().contains("Propose it")
                                        && it.message().contains("Snapchat"));
        assertThat(refused(account("https://some-network.example/jvsoccer")))
                .anyMatch(it -> it.clauses().contains("WILM-MA-3e5"));
    }

    @Test
    @Clause("WILM-MA-3f1")
    void a_homework_wiki_needs_no_platform_of_the_list() {
        Adopted.by(policies, "wilmington-ma");
        put("facebook");
        publish(policies.today());

        var wiki =
                Outlets.as(
                        account("https://grade4becker.fandom.com"),
                        OutletKind.WIKI,
                        LocalDate.of(2026, 9, 1));
        assertThat(register(wiki))
                .isInstanceOfSatisfying(
                        Registration.Done.class,
                        it ->
                                assertThat(registry.history(it.id()).getFirst().ruling().reasons())
                                        .anyMatch(one -> one.clauses().contains("WILM-MA-3f1")));
    }

    @Test
    @Clause({"WILM-IL-37", "WILM-IL-06"})
    void what_the_policy_names_is_the_list_until_the_district_publishes_one() {
        Adopted.by(policies, "wilmington-il");

        assertThat(approved.inForce(policies.today()).orElseThrow())
                .returns(true, IssuedList::isOfPolicy)
                .satisfies(
                        it ->
                                assertThat(it.entries())
                                        .extracting(Listed::platform)
                                        .containsExactly(
                                                "edmodo",
                                                "x",
                                                "google-plus",
                                                "wordpress",
                                                "facebook"));
        assertThat(facts("https://lincoln.wordpress.com"))
                .returns(true, it -> it.approved())
                .returns(false, it -> it.closed());
        assertThat(facts("https://www.edmodo.com/profile/becker"))
                .returns(true, it -> it.approved())
                .returns(true, it -> it.closed());
        assertThat(facts("https://twitter.com/lincoln").name()).isEqualTo("X");

        assertThat(refused(account("https://www.edmodo.com/profile/jvsoccer")))
                .anyMatch(
                        it ->
                                it.clauses().contains("WILM-IL-37")
                                        && it.message().contains("closed"));
        assertThat(refused(account("https://plus.google.com/+JvSoccer")))
                .anyMatch(it -> it.clauses().contains("WILM-IL-37"));
        assertThat(refused(account("https://t.me/jvsoccer")))
                .anyMatch(it -> it.clauses().contains("WILM-IL-06"));
        assertThat(
                        keeping.propose(
                                UUID.randomUUID(), "google-plus", "For old times", MAYA.viewer()))
                .isEqualTo(Outcome.CLOSED);
    }

    @Test
    @Clause("WILM-IL-38")
    void a_facebook_group_or_profile_is_refused_and_a_page_goes_on() {
        Adopted.by(policies, "wilmington-il");

        for (var address :
                List.of(
                        "https://www.facebook.com/groups/jvsoccer",
                        "https://www.facebook.com/profile.php?id=100063912345678")) {
            assertThat(refused(account(address)))
                    .anyMatch(it -> it.clauses().contains("WILM-IL-38"));
        }
        assertThat(register(account("https://www.facebook.com/pg/jvsoccer")))
                .isNotInstanceOf(Registration.Refused.class);
    }

    @Test
    @Clause("WILM-MA-3e5-iii")
    void a_year_that_begins_without_a_list_makes_a_task_which_publishing_closes() {
        Adopted.by(policies, "wilmington-ma");
        var director = Opened.account(access, PRIYA);
        Opened.account(access, TOM);
        Opened.account(access, ELENA);
        var office = Keeper.system(Actor.system("test"));
        var first = policies.today().minusDays(7);
        timekeeping.setDayTypes(Lincoln.ID, Lincoln.TYPES, office);
        timekeeping.open(Lincoln.ID, "", first, first.plusDays(200), "Regular", office);

        missing.run();
        missing.run();

        assertThat(openTasks(director)).isEqualTo(1);

        keeping.put(Listed.of(platforms.find("facebook").orElseThrow()), director);
        var page = UUID.randomUUID();
        assertThat(keeping.publish(page, policies.today(), "Ask first", director))
                .isEqualTo(Outcome.DONE);
        assertThat(keeping.publish(page, policies.today(), "Ask first", director))
                .isEqualTo(Outcome.DONE);

        assertThat(openTasks(director)).isZero();
        assertThat(approved.history()).singleElement().returns(2, IssuedList::told);
        assertThat(mail.list(new MailFilter("", null, MailFilter.Order.OLDEST), null).messages())
                .extracting(it -> it.address())
                .containsExactlyInAnyOrder(TOM.viewer().email(), PRIYA.viewer().email());
        missing.run();
        assertThat(openTasks(director)).isZero();
    }

    @Test
    @Clause("WILM-MA-3e5-iii")
    void taking_a_platform_off_names_every_account_that_is_then_off_the_list() {
        Adopted.by(policies, "wilmington-ma");
        put("facebook", "instagram");
        publish(policies.today());
        new Outlets(registering, registry).register(account("https://www.instagram.com/jv"), LEE);

        assertThat(keeping.takeOff("instagram", "Its terms have changed", TOM.viewer()))
                .isEqualTo(Outcome.NOT_HERE);
        assertThat(keeping.takeOff("instagram", " ", PRIYA.viewer())).isEqualTo(Outcome.WORDS);
        assertThat(keeping.takeOff("instagram", "Its terms have changed", PRIYA.viewer()))
                .isEqualTo(Outcome.DONE);

        assertThat(approved.offList(approved.draft()))
                .extracting(AccountsOnPlatforms.Account::name)
                .containsExactly("JV Soccer on Instagram");
        assertThat(approved.inForce(policies.today()).orElseThrow().entry("instagram"))
                .as("it holds until the next is published")
                .isPresent();
        assertThat(journal.about("platform:instagram"))
                .extracting(it -> it.kind())
                .containsExactlyInAnyOrder("platform-listed", "platform-unlisted");
    }

    @Test
    void the_list_in_force_on_any_day_can_be_told_afterwards() {
        Adopted.by(policies, "wilmington-ma");
        var today = policies.today();
        put("facebook");
        publish(today);
        put("youtube");
        publish(today.plusDays(10));

        assertThat(approved.inForce(today.minusDays(1))).isEmpty();
        assertThat(on(today)).containsExactly("facebook");
        assertThat(on(today.plusDays(9))).containsExactly("facebook");
        assertThat(on(today.plusDays(10))).containsExactly("facebook", "youtube");
        assertThat(keeping.publish(UUID.randomUUID(), today.minusDays(1), "", PRIYA.viewer()))
                .isEqualTo(Outcome.DAY);
        assertThat(keeping.publish(UUID.randomUUID(), today, "", DANA.viewer()))
                .isEqualTo(Outcome.NOT_HERE);
        assertThat(approved.history().getLast().year()).isEqualTo(SchoolYear.of(today));
    }

    @Test
    void nobody_decides_what_they_proposed_themselves() {
        var page = UUID.randomUUID();
        keeping.propose(page, "padlet", "To collect sources", PRIYA.viewer());
        keeping.propose(page, "padlet", "To collect sources", PRIYA.viewer());
        keeping.propose(UUID.randomUUID(), "kahoot", "For quizzes", MAYA.viewer());
        assertThat(keeping.propose(UUID.randomUUID(), "kahoot", "Me too", ELENA.viewer()))
                .isEqualTo(Outcome.NOT_HERE);
        var own = proposed("padlet");
        var other = proposed("kahoot");

        assertThat(keeping.waiting()).isEqualTo(2);
        assertThat(keeping.decide(own, true, "I like it", PRIYA.viewer())).isEqualTo(Outcome.OWN);
        assertThat(keeping.decide(other, true, "Mine to say?", MARCUS.viewer()))
                .isEqualTo(Outcome.NOT_HERE);
        assertThat(keeping.decide(other, true, "", PRIYA.viewer())).isEqualTo(Outcome.WORDS);
        assertThat(keeping.decide(other, true, "No accounts needed", PRIYA.viewer()))
                .isEqualTo(Outcome.DONE);

        assertThat(approved.draft()).extracting(Listed::platform).containsExactly("kahoot");
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(
                        () ->
                                db.sql(
                                                """
                                                INSERT INTO platform_decision
                                                       (proposal, proposed_by, approved, reason, decided_at, decided_by, decided_name)
                                                VALUES (:it, :by, true, 'x', now(), :by, 'x')
                                                """)
                                        .param("it", own)
                                        .param("by", PRIYA.viewer().account())
                                        .update())
                .withMessageContaining("nobody_decides_their_own");
    }

    @Test
    @Clause({"WEM-II-A", "WEM-II-B"})
    void adopted_needs_the_sign_in_and_the_network_or_an_approval_and_all_else_is_public() {
        Adopted.by(policies, "wem-mn");
        put("vimeo");
        publish(policies.today());
        assertThat(platforms.find("vimeo").orElseThrow())
                .returns(Platform.Kind.VIDEO_SHARING, Platform::kind)
                .returns(false, Platform::login);
        assertThat(facts("https://vimeo.com/lincolnschool").kind()).isEqualTo(PlatformKind.PUBLIC);

        var day = policies.today();
        assertThat(keeping.put(entry(true, false, false, null), PRIYA.viewer()))
                .isEqualTo(Outcome.NOT_ADOPTED);
        assertThat(keeping.put(entry(true, true, false, null), PRIYA.viewer()))
                .isEqualTo(Outcome.NOT_ADOPTED);
        assertThat(keeping.put(entry(true, false, true, day), PRIYA.viewer()))
                .isEqualTo(Outcome.NOT_ADOPTED);
        assertThat(keeping.put(entry(true, true, true, null), PRIYA.viewer()))
                .isEqualTo(Outcome.DONE);
        assertThat(keeping.put(entry(true, true, false, day), PRIYA.viewer()))
                .isEqualTo(Outcome.DONE);
        publish(day);
        assertThat(facts("https://alderfalls.schoology.com/").kind())
                .isEqualTo(PlatformKind.PROTECTED);
        keeping.put(entry(false, true, true, day), PRIYA.viewer());
        publish(day);
        assertThat(facts("https://alderfalls.schoology.com/").kind())
                .isEqualTo(PlatformKind.PUBLIC);
    }

    @Test
    @Clause("WEM-III-B")
    void a_new_version_of_the_terms_is_confirmed_again_by_whoever_uses_it() {
        Adopted.by(policies, "wem-mn");
        keeping.put(terms("2025"), PRIYA.viewer());
        publish(policies.today());
        new Outlets(registering, registry)
                .register(
                        Outlets.of(account("https://www.instagram.com/alderfalls"), "org-high"),
                        LEE);

        assertThat(terms.waiting(TOM.viewer())).isEmpty();
        assertThat(terms.waiting(LEE.viewer()))
                .extracting(it -> it.platform().id() + " " + it.version())
                .containsExactly("instagram 2025");
        assertThat(terms.confirm("instagram", "2024", LEE.viewer())).isFalse();
        assertThat(terms.confirm("instagram", "2025", ROSA.viewer())).isFalse();
        assertThat(terms.confirm("instagram", "2025", LEE.viewer())).isTrue();
        assertThat(terms.waiting(LEE.viewer())).isEmpty();

        keeping.put(terms("2026"), PRIYA.viewer());
        assertThat(terms.waiting(LEE.viewer())).as("not before it is published").isEmpty();
        publish(policies.today());
        assertThat(terms.waiting(LEE.viewer()))
                .extracting(Terms.ToConfirm::version)
                .containsExactly("2026");
    }

    @Test
    @Clause("WEM-III-B")
    void a_class_younger_than_the_terms_ask_is_refused() {
        Adopted.by(policies, "wem-mn");
        keeping.put(terms("2025"), PRIYA.viewer());
        publish(policies.today());
        var page =
                Outlets.at(
                        Outlets.classPage(),
                        "Grade 4 news",
                        "https://www.instagram.com/grade4news");

        assertThat(registering.register(UUID.randomUUID(), page, "", TOM.viewer()))
                .isInstanceOfSatisfying(
                        Registration.Refused.class,
                        it ->
                                assertThat(it.ruling().reasons())
                                        .anyMatch(
                                                one ->
                                                        one.verdict() == Verdict.DENY
                                                                && one.clauses()
                                                                        .contains("WEM-III-B")));
    }

    private static Listed entry(boolean adopted, boolean login, boolean inside, LocalDate day) {
        return new Listed("schoology", adopted, login, inside, day, "", null, "", null);
    }

    private static Listed terms(String version) {
        return new Listed("instagram", false, false, false, null, "", 13, version, null);
    }

    private void put(String... ids) {
        for (var id : ids) {
            assertThat(keeping.put(Listed.of(platforms.find(id).orElseThrow()), PRIYA.viewer()))
                    .isEqualTo(Outcome.DONE);
        }
    }

    private void publish(LocalDate from) {
        assertThat(keeping.publish(UUID.randomUUID(), from, "", PRIYA.viewer()))
                .isEqualTo(Outcome.DONE);
    }

    private List<String> on(LocalDate day) {
        return approved.inForce(day).orElseThrow().entries().stream()
                .map(Listed::platform)
                .toList();
    }

    private UUID proposed(String platform) {
        return keeping.proposals().stream()
                .filter(it -> it.platform().equals(platform))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private org.chaperone.policy.question.Platform facts(String address) {
        return approved.facts(platforms.at(address), policies.today());
    }

    private int openTasks(org.chaperone.app.rights.Viewer viewer) {
        return tasks.waiting(viewer);
    }

    private static OutletDraft account(String address) {
        return Outlets.with(
                Outlets.at(Outlets.account(), "JV Soccer on Instagram", address),
                List.of(Outlets.NEWS));
    }

    private Registration register(OutletDraft draft) {
        return register(draft, UUID.randomUUID(), "");
    }

    private Registration register(OutletDraft draft, UUID page, String seen) {
        var came = registering.register(page, draft, seen, LEE.viewer());
        return came instanceof Registration.ToSee(var ruling) && seen.isEmpty()
                ? register(draft, UUID.randomUUID(), ruling.mark())
                : came;
    }

    private List<Ruling.Reason> refused(OutletDraft draft) {
        var came = register(draft);
        assertThat(came).isInstanceOf(Registration.Refused.class);
        return ((Registration.Refused) came).ruling().reasons();
    }
}
