package org.chaperone.app.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.INES;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.RUTH;
import static org.chaperone.app.Cast.SAM;
import static org.chaperone.app.Cast.TOM;
import static org.chaperone.app.consent.Said.FACEBOOK;
import static org.chaperone.app.consent.Said.IN_CLASS;
import static org.chaperone.policy.question.Consent.GRANTED;
import static org.chaperone.policy.question.Consent.REFUSED;
import static org.chaperone.policy.question.Consent.UNKNOWN;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.TestClock;
import org.chaperone.app.consent.Recording.Reason;
import org.chaperone.app.consent.Recording.Recorded;
import org.chaperone.app.consent.Recording.Refused;
import org.chaperone.app.consent.Signer.Relation;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.proof.Clause;
import org.chaperone.policy.question.Consent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@AppTest
@RecordApplicationEvents
class StatementsTest {

    private static final String INSERT_WITH_ANSWERS =
            "INSERT INTO consent_statement (subject, signer_name, relation, basis, said_at, counts_from, asked, edition, wording,"
                    + " note, recorded_at, recorded_name, answers)"
                    + " VALUES ('s-mateo', '', 'FAMILY', 'FORM', now(), now(), '2027-06-30', '', '', '', now(), 'Sam', ";

    private static final String MATEO = "s-mateo";
    private static final String ELENA = "g-elena";

    @Autowired Statements statements;
    @Autowired Permissions permissions;
    @Autowired CourtOrders orders;
    @Autowired Policies policies;
    @Autowired Directory directory;
    @Autowired Journal journal;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;
    @Autowired ApplicationEvents events;

    private Families families;

    @BeforeEach
    void load() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wichita-ks");
        families = new Families(db);
        families.grow();
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void a_form_that_the_office_puts_down_counts_and_says_by_whom() {
        var recording = statements.record(form(ELENA, Map.of(FACEBOOK, REFUSED)), JOAN.viewer());

        assertThat(recording).isInstanceOf(Recorded.class);
        assertThat(answer(FACEBOOK)).isEqualTo(REFUSED);
        assertThat(answer(IN_CLASS)).isEqualTo(UNKNOWN);
        var kept = permissions.ledger(MATEO, JOAN.viewer()).orElseThrow();
        assertThat(kept.statements())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.recordedBy()).isEqualTo("Joan Pike");
                            assertThat(it.signer().person()).isEqualTo(ELENA);
                            assertThat(it.edition()).startsWith("wichita-ks/");
                        });
        assertThat(journal.about("person:" + MATEO))
                .singleElement()
                .satisfies(it -> assertThat(it.kind()).isEqualTo("consent-recorded"));
    }

    @Test
    void others_hear_of_an_answer_that_changed_and_of_nothing_else() {
        statements.record(form(ELENA, Map.of(FACEBOOK, REFUSED)), SAM.viewer());
        statements.record(form(ELENA, Map.of(FACEBOOK, REFUSED)), SAM.viewer());

        assertThat(events.stream(PermissionsChanged.class))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.subject()).isEqualTo(MATEO);
                            assertThat(it.changes())
                                    .singleElement()
                                    .satisfies(
                                            change -> {
                                                assertThat(change.cell()).isEqualTo(FACEBOOK);
                                                assertThat(change.after().answer())
                                                        .isEqualTo(REFUSED);
                                            });
                        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"LEE", "MAYA", "TOM", "ROSA", "MARCUS", "GUS", "PRIYA", "RUTH", "ELENA"})
    void teachers_other_principals_and_other_offices_put_nothing_down(Cast person) {
        assertThat(statements.record(form(ELENA, Map.of(FACEBOOK, GRANTED)), person.viewer()))
                .isEqualTo(new Refused(Reason.OUT_OF_SIGHT));
        assertThat(permissions.ledger(MATEO, person.viewer())).isEmpty();
        assertThat(answer(FACEBOOK)).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"JOAN", "SAM", "DANA", "INES"})
    void the_principal_of_the_school_and_offices_that_keep_permissions_do(Cast person) {
        assertThat(statements.record(form(ELENA, Map.of(FACEBOOK, GRANTED)), person.viewer()))
                .isInstanceOf(Recorded.class);
    }

    @Test
    void nobody_puts_down_what_is_said_of_their_own_child() {
        families.tie("t-joan", MATEO, "PARENT");

        assertThat(statements.record(form(ELENA, Map.of(FACEBOOK, GRANTED)), JOAN.viewer()))
                .isEqualTo(new Refused(Reason.OWN_FAMILY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"g-ana", "t-tom", "s-mateo", "nobody"})
    void an_aunt_and_somebody_else_s_parent_can_t_sign_for_a_child(String signer) {
        assertThat(statements.record(form(signer, Map.of(FACEBOOK, GRANTED)), SAM.viewer()))
                .isEqualTo(new Refused(Reason.NOT_THEIR_CHILD));
        assertThat(answer(FACEBOOK)).isEqualTo(UNKNOWN);
    }

    @Test
    void a_guardian_without_rights_says_neither_yes_nor_no() {
        orders.record(
                new NewOrder(
                        MATEO, Order.Kind.HAS_NO_SAY, "g-marco", policies.today(), null, null, ""),
                SAM.viewer());

        assertThat(statements.record(form("g-marco", Map.of(FACEBOOK, GRANTED)), SAM.viewer()))
                .isEqualTo(new Refused(Reason.HAS_NO_SAY));
        assertThat(say("g-marco", Map.of(FACEBOOK, REFUSED)))
                .isEqualTo(new Refused(Reason.HAS_NO_SAY));
        assertThat(
                        statements.record(
                                new NewStatement(
                                        MATEO,
                                        new Signer(null, "Marco Torres", Relation.PARENT),
                                        Basis.FORM,
                                        clock.instant(),
                                        null,
                                        "",
                                        null,
                                        "",
                                        null,
                                        Map.of(FACEBOOK, GRANTED)),
                                SAM.viewer()))
                .isEqualTo(new Refused(Reason.HAS_NO_SAY));
        assertThat(statements.record(form(ELENA, Map.of(FACEBOOK, GRANTED)), SAM.viewer()))
                .isInstanceOf(Recorded.class);
    }

    @Test
    void students_sign_from_18_on_and_then_their_family_doesn_t() {
        assertThat(say(MATEO, Map.of(FACEBOOK, GRANTED))).isEqualTo(new Refused(Reason.NOT_OF_AGE));

        families.born(MATEO, policies.today().minusYears(18));

        assertThat(say(MATEO, Map.of(FACEBOOK, GRANTED))).isInstanceOf(Recorded.class);
        assertThat(say(ELENA, Map.of(FACEBOOK, GRANTED))).isEqualTo(new Refused(Reason.IS_OF_AGE));
    }

    @Test
    void a_form_can_t_have_been_signed_tomorrow_and_must_answer_something() {
        assertThat(
                        statements.record(
                                statement(
                                        ELENA,
                                        Basis.FORM,
                                        Duration.ofDays(1),
                                        Map.of(FACEBOOK, GRANTED)),
                                SAM.viewer()))
                .isEqualTo(new Refused(Reason.NOT_YET));
        assertThat(statements.record(form(ELENA, Map.of()), SAM.viewer()))
                .isEqualTo(new Refused(Reason.NOTHING));
    }

    @Test
    void an_office_can_t_put_down_what_only_families_themselves_say() {
        assertThat(
                        statements.record(
                                statement(
                                        ELENA,
                                        Basis.PORTAL,
                                        Duration.ZERO,
                                        Map.of(FACEBOOK, GRANTED)),
                                SAM.viewer()))
                .isEqualTo(new Refused(Reason.OUT_OF_SIGHT));
    }

    @Test
    void a_refusal_outlives_enrolment_and_a_move_to_another_school() {
        statements.record(form(ELENA, Map.of(FACEBOOK, REFUSED)), JOAN.viewer());
        families.leaves(MATEO, policies.today());

        assertThat(answer(FACEBOOK)).isEqualTo(REFUSED);
        assertThat(permissions.ledger(MATEO, JOAN.viewer())).isEmpty();
        assertThat(permissions.ledger(MATEO, SAM.viewer())).isPresent();
    }

    @Test
    void an_answer_for_one_child_says_nothing_of_a_sister_or_brother() {
        families.tie(ELENA, "s-nora", "PARENT");
        statements.record(form(ELENA, Map.of(FACEBOOK, REFUSED)), SAM.viewer());

        assertThat(answer("s-nora", FACEBOOK)).isEqualTo(UNKNOWN);
    }

    @Test
    void a_form_for_the_wrong_child_is_undone_once_and_both_entries_stay() {
        var recorded =
                (Recorded) statements.record(form(ELENA, Map.of(FACEBOOK, REFUSED)), SAM.viewer());

        assertThat(statements.undo(recorded.id(), "Wrong child", SAM.viewer())).isTrue();

        assertThat(answer(FACEBOOK)).isEqualTo(UNKNOWN);
        assertThat(statements.undo(recorded.id(), "Wrong child", SAM.viewer())).isFalse();
        assertThat(permissions.ledger(MATEO, SAM.viewer()).orElseThrow().statements())
                .singleElement()
                .satisfies(it -> assertThat(it.undone()).isNotNull());
        assertThat(journal.about("person:" + MATEO))
                .extracting("kind")
                .containsExactly("consent-undone", "consent-recorded");
    }

    @Test
    void who_may_not_put_down_may_not_undo_and_undoing_needs_a_reason() {
        var recorded =
                (Recorded) statements.record(form(ELENA, Map.of(FACEBOOK, REFUSED)), SAM.viewer());

        for (var person : List.of(MAYA, ROSA, LEE, TOM, PRIYA, RUTH, Cast.ELENA)) {
            assertThat(statements.undo(recorded.id(), "No", person.viewer())).isFalse();
        }
        assertThat(statements.undo(recorded.id(), " ", SAM.viewer())).isFalse();
        assertThat(statements.undo(UUID.randomUUID(), "No", SAM.viewer())).isFalse();
        assertThat(answer(FACEBOOK)).isEqualTo(REFUSED);
    }

    @Test
    void a_court_s_word_is_for_who_keeps_orders() {
        var court =
                new NewStatement(
                        MATEO,
                        new Signer(null, "County court", Relation.COURT),
                        Basis.COURT,
                        clock.instant(),
                        null,
                        "",
                        null,
                        "",
                        null,
                        Map.of(FACEBOOK, REFUSED));

        assertThat(statements.record(court, DANA.viewer()))
                .isEqualTo(new Refused(Reason.OUT_OF_SIGHT));
        var recorded = (Recorded) statements.record(court, INES.viewer());
        assertThat(statements.undo(recorded.id(), "No", DANA.viewer())).isFalse();
        assertThat(answer(FACEBOOK)).isEqualTo(REFUSED);
    }

    @Test
    @Clause("WEM-IV-I")
    void a_colleague_says_what_may_be_done_with_their_picture_and_takes_it_back() {
        statements.own(Map.of(FACEBOOK, GRANTED), null, "", LEE.viewer());
        assertThat(answer("t-lee", FACEBOOK)).isEqualTo(GRANTED);

        statements.own(Map.of(FACEBOOK, REFUSED), null, "", LEE.viewer());
        assertThat(answer("t-lee", FACEBOOK)).isEqualTo(REFUSED);
        assertThat(events.stream(PermissionsChanged.class)).hasSize(2);
    }

    @Test
    void a_parent_has_no_picture_of_their_own_here() {
        assertThat(statements.own(Map.of(FACEBOOK, GRANTED), null, "", Cast.ELENA.viewer()))
                .isEqualTo(new Refused(Reason.OUT_OF_SIGHT));
    }

    @Test
    void what_counted_at_a_moment_is_told_afterwards_too() {
        statements.record(form(ELENA, Map.of(FACEBOOK, GRANTED)), SAM.viewer());
        var then = clock.instant();
        clock.advance(Duration.ofDays(3));
        statements.record(form(ELENA, Map.of(FACEBOOK, REFUSED)), SAM.viewer());

        var before = permissions.at(then, List.of(MATEO), List.of(FACEBOOK), null);

        assertThat(before.get(MATEO).of(FACEBOOK).standing().answer()).isEqualTo(GRANTED);
        assertThat(answer(FACEBOOK)).isEqualTo(REFUSED);
    }

    @Test
    void a_teacher_learns_of_students_in_sight_and_of_nobody_else() {
        statements.record(form(ELENA, Map.of(FACEBOOK, REFUSED)), SAM.viewer());

        assertThat(permissions.of(List.of(MATEO), List.of(FACEBOOK), null, MAYA.viewer()))
                .hasSize(1);
        assertThat(permissions.of(List.of(MATEO), List.of(FACEBOOK), null, TOM.viewer())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE consent_statement SET subject = 's-nora'",
                "DELETE FROM consent_statement",
                "UPDATE consent_statement SET answers = 'IMAGE/SOCIAL_MEDIA/GRANTED'",
                "DELETE FROM consent_undoing",
                INSERT_WITH_ANSWERS + "'CONTACT/PRESS/GRANTED')",
                INSERT_WITH_ANSWERS + "'IMAGE/PRESS/PERHAPS')",
                INSERT_WITH_ANSWERS + "'IMAGE/PRESS/GRANTED ')",
                INSERT_WITH_ANSWERS + "'IMAGE/PRESS/GRANTEDIMAGE/CLASS/GRANTED')",
                INSERT_WITH_ANSWERS + "'')",
                "INSERT INTO consent_statement (subject, signer, signer_name, relation, basis, said_at, counts_from, asked,"
                        + " edition, wording, answers, note, recorded_at, recorded_name, recorder)"
                        + " VALUES ('s-mateo', 't-sam', 'Sam', 'PARENT', 'FORM', now(), now(), '2027-06-30', '', '', 'NAME/PRESS/GRANTED',"
                        + " '', now(), 'Sam', 't-sam')",
                "INSERT INTO consent_statement (subject, signer, signer_name, relation, basis, said_at, counts_from, asked,"
                        + " edition, wording, answers, note, recorded_at, recorded_name)"
                        + " VALUES ('s-mateo', 'g-elena', 'Elena', 'SELF', 'FORM', now(), now(), '2027-06-30', '', '',"
                        + " 'NAME/PRESS/GRANTED', '', now(), 'Sam')"
            })
    void the_database_holds_it_too(String statement) {
        statements.record(form(ELENA, Map.of(FACEBOOK, REFUSED)), SAM.viewer());

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> db.sql(statement).update());
    }

    @Test
    void the_database_takes_what_is_well_formed() {
        assertThat(
                        db.sql(INSERT_WITH_ANSWERS + "'IMAGE/PRESS/GRANTED CONTACT/STAFF/REFUSED')")
                                .update())
                .isOne();
    }

    private Recording say(String signer, Map<Cell, Consent> answers) {
        return statements.say(
                statement(signer, Basis.PORTAL, Duration.ZERO, answers),
                Actor.visitor("127.0.0.1"));
    }

    private NewStatement form(String signer, Map<Cell, Consent> answers) {
        return statement(signer, Basis.FORM, Duration.ZERO, answers);
    }

    private NewStatement statement(
            String signer, Basis basis, Duration ahead, Map<Cell, Consent> answers) {
        var self = signer.equals(MATEO) && basis == Basis.PORTAL;
        return new NewStatement(
                MATEO,
                new Signer(signer, signer, self ? Relation.SELF : Relation.PARENT),
                basis,
                clock.instant().plus(ahead),
                null,
                "Photo form 2026",
                null,
                "",
                null,
                answers);
    }

    private Consent answer(Cell cell) {
        return answer(MATEO, cell);
    }

    private Consent answer(String person, Cell cell) {
        return permissions
                .of(List.of(person), List.of(cell), null)
                .get(person)
                .of(cell)
                .standing()
                .answer();
    }
}
