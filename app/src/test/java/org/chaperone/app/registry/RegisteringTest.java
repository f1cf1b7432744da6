package org.chaperone.app.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.SAM;
import static org.chaperone.app.Cast.TOM;
import static org.chaperone.app.registry.Outlets.account;
import static org.chaperone.app.registry.Outlets.classPage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.OtherWay.Way;
import org.chaperone.app.registry.Registering.Outcome;
import org.chaperone.app.registry.Registration.Done;
import org.chaperone.app.registry.Registration.ToSee;
import org.chaperone.app.registry.Registration.Wrong;
import org.chaperone.app.registry.Revision.Step;
import org.chaperone.policy.Verdict;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@AppTest
@RecordApplicationEvents
class RegisteringTest {

    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Journal journal;
    @Autowired ApplicationEvents events;
    @Autowired JdbcClient db;

    private Outlets outlets;

    @BeforeEach
    void aDistrict() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        outlets = new Outlets(registering, registry);
    }

    @Test
    @Clause("WAKE-07")
    void a_page_that_nothing_stands_beside_is_warned_of_and_registered_once_that_is_seen() {
        Adopted.by(policies, "wake-nc");
        var page = UUID.randomUUID();

        var asked = registering.register(page, account(), "", LEE.viewer());

        var ruling = ((ToSee) asked).ruling();
        assertThat(ruling.verdict()).isEqualTo(Verdict.WARN);
        assertThat(ruling.reasons().getFirst().clauses()).contains("WAKE-07");
        assertThat(registry.list(OutletFilter.ALL, null, 10)).isEmpty();

        var done = registering.register(page, account(), ruling.mark(), LEE.viewer());

        var first = registry.history(((Done) done).id()).getFirst();
        assertThat(first.seen()).isTrue();
        assertThat(first.by()).isEqualTo("Lee Park");
        assertThat(first.ruling()).isEqualTo(ruling);
    }

    @Test
    @Clause("WAKE-07")
    void with_one_other_channel_there_is_no_warning() {
        Adopted.by(policies, "wake-nc");

        var done =
                registering.register(
                        UUID.randomUUID(),
                        Outlets.with(account(), List.of(Outlets.NEWS)),
                        "",
                        LEE.viewer());

        var first = registry.history(((Done) done).id()).getFirst();
        assertThat(first.ruling()).isNotNull();
        assertThat(first.ruling().verdict().permits()).isTrue();
        assertThat(first.ruling().isToBeSeen()).isFalse();
        assertThat(first.seen()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"English", "EN", "", "xx", "en "})
    void a_language_that_is_not_its_two_letters_is_a_problem_and_no_failure(String language) {
        var draft = account().described("JV Soccer", "", language);

        var came = registering.register(UUID.randomUUID(), draft, "", LEE.viewer());

        assertThat(((Wrong) came).problems().at("language")).contains("Choose the language");
    }

    @Test
    void having_seen_something_else_is_not_having_seen_it() {
        Adopted.by(policies, "wake-nc");

        assertThat(registering.register(UUID.randomUUID(), account(), "yes", LEE.viewer()))
                .isInstanceOf(ToSee.class);
    }

    @Test
    void the_last_other_channel_taken_away_is_warned_of_and_a_new_name_is_not() {
        Adopted.by(policies, "wake-nc");
        var it = outlets.register(Outlets.with(account(), List.of(Outlets.NEWS)), LEE);

        assertThat(change(it, account(), LEE)).isInstanceOf(ToSee.class);
        assertThat(registry.find(it.id()).orElseThrow().isAlone()).isFalse();

        var alone = outlets.register(Outlets.at(account(), "Soccer", "https://b.example"), LEE);
        assertThat(change(alone, Outlets.at(OutletDraft.of(alone), "Goals", "b.example"), LEE))
                .isInstanceOf(Done.class);
        assertThat(registry.history(alone.id()).getFirst().ruling()).isNull();
    }

    @Test
    void before_a_policy_is_adopted_nothing_stands_against_it() {
        assertThat(registering.register(UUID.randomUUID(), account(), "", LEE.viewer()))
                .isInstanceOf(Done.class);
        assertThat(events.stream(OutletPutInUse.class)).hasSize(1);
        assertThat(tasks()).isEmpty();
    }

    @Test
    void sent_twice_from_one_page_it_is_registered_once() {
        var page = UUID.randomUUID();

        var first = registering.register(page, account(), "", LEE.viewer());
        var second = registering.register(page, account(), "", LEE.viewer());

        assertThat(second).isEqualTo(first);
        assertThat(events.stream(OutletPutInUse.class)).hasSize(1);
    }

    @Test
    void an_address_has_one_live_outlet_however_it_is_written() {
        var it = outlets.account(LEE);
        var same = Outlets.at(account(), "Another", "http://www.INSTAGRAM.example/jvsoccer/#reels");

        assertThat(wrong(registering.register(UUID.randomUUID(), same, "", LEE.viewer())))
                .containsExactly("address");
        assertThat(registering.register(UUID.randomUUID(), same, "", LEE.viewer()).toString())
                .doesNotContain("Done");

        registering.close(it.id(), "The season is over", LEE.viewer());
        assertThat(registering.register(UUID.randomUUID(), same, "", LEE.viewer()))
                .isInstanceOf(Done.class);
    }

    @Test
    void the_database_takes_no_second_live_outlet_at_an_address_either() {
        outlets.account(LEE);

        assertThatThrownBy(
                        () ->
                                db.sql(
                                                """
                                                INSERT INTO outlet (name, kind, address, address_key, classes, purpose, about, audience, owner,
                                                                    other_ways, since, revision, made_by, page)
                                                SELECT name, kind, address, address_key, classes, purpose, about, audience, owner,
                                                       other_ways, since, revision, made_by, uuidv7() FROM outlet
                                                """)
                                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("outlet_live_address");
    }

    @Test
    void the_database_keeps_no_warning_that_was_not_seen_and_lets_no_history_be_rewritten() {
        var it = outlets.account(LEE);

        assertThatThrownBy(
                        () ->
                                db.sql(
                                                """
                                                INSERT INTO outlet_revision (outlet, number, step, at, by_id, by_name, became, note, verdict, ruling, seen)
                                                VALUES (:id, 2, 'CHANGED', now(), uuidv7(), 'x', '{}', '', 'WARN', '{}', false)
                                                """)
                                        .param("id", it.id())
                                        .update())
                .hasMessageContaining("what_stands_against_it_was_seen");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        var nothing =
                new OutletDraft(
                        " ",
                        null,
                        "lincoln",
                        "",
                        List.of("c-none"),
                        null,
                        "",
                        null,
                        "t-nobody",
                        List.of(),
                        null);

        assertThat(wrong(registering.register(UUID.randomUUID(), nothing, "", LEE.viewer())))
                .containsExactly(
                        "name",
                        "kind",
                        "address",
                        "unit",
                        "classes",
                        "purpose",
                        "audience",
                        "owner",
                        "since");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Two\nlines", "A bell \u0007", "An end \0", ""})
    void a_name_is_one_plain_line(String name) {
        var draft = Outlets.at(account(), name, account().address());

        assertThat(wrong(registering.register(UUID.randomUUID(), draft, "", LEE.viewer())))
                .containsExactly("name");
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"ROSA", "DANA", "PRIYA", "INES"})
    void those_who_run_a_school_s_outlets_register_for_its_teachers(Cast who) {
        assertThat(outlets.classPage(who).owner()).isEqualTo("t-tom");
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"MAYA", "JOAN", "MARCUS", "SAM", "RUTH"})
    void nobody_else_registers_for_a_school_that_is_not_theirs(Cast who) {
        assertThat(wrong(registering.register(UUID.randomUUID(), classPage(), "", who.viewer())))
                .contains("unit", "owner");
    }

    @Test
    void a_teacher_registers_for_classes_that_they_teach_and_for_nobody_else() {
        var others = Outlets.of(account(), "org-harbor", "c-torres-7");
        assertThat(wrong(registering.register(UUID.randomUUID(), others, "", LEE.viewer())))
                .contains("unit", "classes");
        assertThat(
                        wrong(
                                registering.register(
                                        UUID.randomUUID(),
                                        account().ownedBy("t-marcus"),
                                        "",
                                        LEE.viewer())))
                .containsExactly("owner");
        assertThat(
                        wrong(
                                registering.register(
                                        UUID.randomUUID(),
                                        account().ownedBy("t-gus"),
                                        "",
                                        MARCUS.viewer())))
                .containsExactly("owner");
    }

    @Test
    void an_office_that_runs_none_registers_one_of_its_own_for_the_district() {
        var own = Outlets.of(account(), OutletDraft.DISTRICT).ownedBy("t-sam");

        assertThat(outlets.register(own, SAM).school()).isNull();
        assertThat(
                        wrong(
                                registering.register(
                                        UUID.randomUUID(), own.ownedBy("t-lee"), "", LEE.viewer())))
                .containsExactly("unit");
    }

    @Test
    @Clause({"WILM-MA-3e9", "WILM-MA-3f4"})
    void in_use_with_a_class_it_makes_the_duty_to_tell_its_families_once_a_class() {
        Adopted.by(policies, "wilmington-ma");

        var page = outlets.classPage(TOM);
        var account = outlets.account(LEE);

        assertThat(tasks())
                .containsExactlyInAnyOrder(
                        "notify-of-class-page t-tom outlet-class:%s/c-becker-4"
                                .formatted(page.id()),
                        "notify-of-account t-lee outlet-class:%s/c-soccer".formatted(account.id()));
        assertThat(db.sql("SELECT link FROM task ORDER BY id LIMIT 1").query(String.class).single())
                .isEqualTo("/outlets/" + page.id());

        change(page, Outlets.of(classPage(), "org-lincoln", "c-becker-4", "c-chess"), TOM);

        assertThat(tasks())
                .hasSize(3)
                .contains(
                        "notify-of-class-page t-tom outlet-class:%s/c-chess".formatted(page.id()));
        assertThat(events.stream(OutletPutInUse.class)).hasSize(3);
        assertThat(registry.inUseWith("c-chess")).extracting(Outlet::id).containsExactly(page.id());
    }

    @Test
    void used_from_a_later_day_on_families_are_told_before_the_first_post() {
        Adopted.by(policies, "wilmington-ma");
        var tomorrow = policies.today().plusDays(1);

        outlets.register(Outlets.as(classPage(), OutletKind.BLOG, tomorrow), TOM);

        assertThat(db.sql("SELECT due_on FROM task").query(LocalDate.class).single())
                .isEqualTo(policies.today());
    }

    @Test
    void a_page_that_becomes_an_account_makes_the_duty_of_accounts_and_a_newsletter_none() {
        Adopted.by(policies, "wilmington-ma");
        var it =
                outlets.register(
                        Outlets.as(classPage(), OutletKind.NEWSLETTER, LocalDate.of(2026, 9, 1)),
                        TOM);
        assertThat(tasks()).isEmpty();

        change(it, Outlets.as(classPage(), OutletKind.GROUP, LocalDate.of(2026, 9, 1)), TOM);

        assertThat(tasks()).singleElement().asString().startsWith("notify-of-account t-tom");
    }

    @Test
    void a_change_is_a_revision_and_none_when_nothing_changes() {
        var it = outlets.classPage(TOM);
        var after =
                Outlets.with(classPage(), List.of(Outlets.NEWS, new OtherWay(Way.PAPER, "Folder")));

        change(it, after, TOM);
        change(it, after, TOM);

        assertThat(registry.history(it.id()))
                .extracting(Revision::number, Revision::step)
                .containsExactly(tuple(2, Step.CHANGED), tuple(1, Step.REGISTERED));
        assertThat(registry.history(it.id()).getLast().became().otherWays())
                .containsExactly(Outlets.NEWS);
        assertThat(journal.about(it.subject()))
                .extracting(Recorded::kind)
                .containsExactly("outlet-changed", "seal-given", "outlet-registered");
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_written_over() {
        var it = outlets.classPage(TOM);
        change(it, Outlets.at(classPage(), "Rosa’s name", it.address()), ROSA);

        assertThat(wrong(change(it, Outlets.at(classPage(), "Tom’s name", it.address()), TOM)))
                .containsExactly("revision");
        assertThat(registry.find(it.id()).orElseThrow().name()).isEqualTo("Rosa’s name");
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"MAYA", "LEE", "MARCUS", "JOAN", "SAM", "RUTH", "GUS", "ELENA"})
    void whose_it_is_not_changes_hands_over_and_closes_nothing(Cast who) {
        var it = outlets.classPage(TOM);
        var viewer = who.viewer();

        assertThat(registering.change(it.id(), 1, classPage(), "", viewer)).isEmpty();
        assertThat(registering.handOver(it.id(), "t-lee", viewer)).isEqualTo(Outcome.NOT_HERE);
        assertThat(registering.close(it.id(), "Over", viewer)).isEqualTo(Outcome.NOT_HERE);
        assertThat(registry.history(it.id())).hasSize(1);
    }

    @Test
    void handed_over_it_is_the_other_s_and_no_longer_the_one_s() {
        var it = outlets.classPage(TOM);

        assertThat(registering.handOver(it.id(), "t-nobody", TOM.viewer()))
                .isEqualTo(Outcome.NOBODY);
        assertThat(registering.handOver(it.id(), "t-gus", TOM.viewer())).isEqualTo(Outcome.NOBODY);
        assertThat(registering.handOver(it.id(), "t-maya", TOM.viewer())).isEqualTo(Outcome.DONE);

        assertThat(registering.handOver(it.id(), "t-tom", TOM.viewer()))
                .isEqualTo(Outcome.NOT_HERE);
        assertThat(registry.history(it.id()).getFirst())
                .extracting(Revision::step, Revision::note)
                .containsExactly(Step.HANDED_OVER, "To Maya Torres");
        // She keeps the class that it is used with, though she doesn't teach it.
        assertThat(
                        change(
                                registry.find(it.id()).orElseThrow(),
                                Outlets.at(classPage(), "Grade 4, new", it.address()),
                                MAYA))
                .isInstanceOf(Done.class);
    }

    @Test
    void closing_needs_a_reason_is_told_once_and_ends_all_changes() {
        var it = outlets.account(LEE);

        assertThat(registering.close(it.id(), " ", LEE.viewer())).isEqualTo(Outcome.WORDS);
        assertThat(registering.close(it.id(), "x".repeat(1_001), LEE.viewer()))
                .isEqualTo(Outcome.WORDS);
        assertThat(registering.close(it.id(), "The season is over", MARCUS.viewer()))
                .isEqualTo(Outcome.DONE);
        assertThat(registering.close(it.id(), "Again", LEE.viewer())).isEqualTo(Outcome.NOT_HERE);

        assertThat(events.stream(OutletClosed.class))
                .singleElement()
                .satisfies(told -> assertThat(told.outlet().isInUse()).isFalse());
        assertThat(registry.inUseWith("c-soccer")).isEmpty();
        assertThat(registry.find(it.id()).orElseThrow().isInUse()).isFalse();
        assertThat(registering.change(it.id(), 2, account(), "", DANA.viewer())).isEmpty();
    }

    private Registration change(Outlet it, OutletDraft draft, Cast by) {
        return registering.change(it.id(), it.revision(), draft, "", by.viewer()).orElseThrow();
    }

    private static Iterable<String> wrong(Registration came) {
        return ((Wrong) came).problems().byField().keySet();
    }

    private List<String> tasks() {
        return db.sql(
                        "SELECT concat(duty, ' ', split_part(bearer, ':', 2), ' ', subject) FROM task")
                .query(String.class)
                .list();
    }
}
