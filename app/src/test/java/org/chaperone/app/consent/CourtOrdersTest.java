package org.chaperone.app.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.chaperone.app.Cast.INES;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.SAM;
import static org.chaperone.app.consent.Said.FACEBOOK;
import static org.chaperone.app.consent.Said.IN_CLASS;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.TestClock;
import org.chaperone.app.consent.Order.Kind;
import org.chaperone.app.consent.Permission.May;
import org.chaperone.app.consent.Recording.Reason;
import org.chaperone.app.consent.Recording.Recorded;
import org.chaperone.app.consent.Recording.Refused;
import org.chaperone.app.consent.Signer.Relation;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.question.Consent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class CourtOrdersTest {

    private static final String MATEO = "s-mateo";

    @Autowired CourtOrders orders;
    @Autowired Statements statements;
    @Autowired Permissions permissions;
    @Autowired Policies policies;
    @Autowired Directory directory;
    @Autowired Journal journal;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;

    @BeforeEach
    void load() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wilmington-ma");
        new Families(db).grow();
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void secret_whereabouts_turn_every_public_yes_into_a_no_at_once() {
        says("g-elena", Map.of(FACEBOOK, Consent.GRANTED, IN_CLASS, Consent.GRANTED));

        orders.record(order(Kind.WHEREABOUTS_SECRET, null), JOAN.viewer());

        assertThat(may(FACEBOOK)).isEqualTo(May.NO);
        assertThat(may(IN_CLASS)).isEqualTo(May.YES);
    }

    @Test
    void once_ended_it_counts_no_more_and_what_was_judged_before_stays_judged() {
        says("g-elena", Map.of(FACEBOOK, Consent.GRANTED));
        var id = recorded(orders.record(order(Kind.WHEREABOUTS_SECRET, null), SAM.viewer())).id();
        var then = clock.instant();
        clock.advance(Duration.ofDays(2));

        assertThat(orders.end(id, "Withdrawn by the court", SAM.viewer())).isTrue();

        assertThat(may(FACEBOOK)).isEqualTo(May.YES);
        assertThat(
                        permissions
                                .at(then, List.of(MATEO), List.of(FACEBOOK), null)
                                .get(MATEO)
                                .of(FACEBOOK)
                                .may())
                .isEqualTo(May.NO);
        assertThat(orders.end(id, "Again", SAM.viewer())).isFalse();
        assertThat(journal.about("person:" + MATEO))
                .extracting("kind")
                .startsWith("consent-order-ended", "consent-order-recorded");
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"MAYA", "ROSA", "DANA", "PRIYA", "RUTH", "LEE", "GUS", "ELENA"})
    void who_doesn_t_keep_orders_neither_puts_one_down_nor_ends_it_nor_sees_it(Cast person) {
        var id = recorded(orders.record(order(Kind.WHEREABOUTS_SECRET, null), SAM.viewer())).id();

        assertThat(orders.record(order(Kind.HAS_NO_SAY, "g-marco"), person.viewer()))
                .isEqualTo(new Refused(Reason.OUT_OF_SIGHT));
        assertThat(orders.end(id, "No", person.viewer())).isFalse();
        assertThat(permissions.ledger(MATEO, person.viewer()).map(PersonLedger::orders))
                .isIn(Optional.empty(), Optional.of(List.of()));
    }

    @Test
    void what_teachers_read_doesn_t_say_what_the_order_is() {
        orders.record(order(Kind.WHEREABOUTS_SECRET, null), SAM.viewer());

        assertThat(
                        permissions
                                .of(List.of(MATEO), List.of(FACEBOOK), null, MAYA.viewer())
                                .get(MATEO)
                                .of(FACEBOOK)
                                .because())
                .isEqualTo("The office has an order on file.");
    }

    @Test
    void an_order_names_an_adult_of_the_family() {
        assertThat(orders.record(order(Kind.HAS_NO_SAY, "t-tom"), SAM.viewer()))
                .isEqualTo(new Refused(Reason.NOT_THEIR_CHILD));
        assertThat(orders.record(order(Kind.HAS_NO_SAY, "g-ana"), SAM.viewer()))
                .isInstanceOf(Recorded.class);
    }

    @Test
    void two_don_t_decide_alone_at_the_same_time() {
        orders.record(order(Kind.ONE_DECIDES, "g-elena"), SAM.viewer());

        assertThat(orders.record(order(Kind.ONE_DECIDES, "g-marco"), SAM.viewer()))
                .isEqualTo(new Refused(Reason.ONE_DECIDES_ALREADY));
    }

    @Test
    void nobody_puts_down_an_order_on_their_own_child_or_ends_it() {
        var id = recorded(orders.record(order(Kind.HAS_NO_SAY, "g-marco"), INES.viewer())).id();
        new Families(db).tie("t-joan", MATEO, "GUARDIAN");

        assertThat(orders.record(order(Kind.ONE_DECIDES, "t-joan"), JOAN.viewer()))
                .isEqualTo(new Refused(Reason.OWN_FAMILY));
        assertThat(orders.end(id, "No", JOAN.viewer())).isFalse();
    }

    @Test
    void an_order_needs_its_days_in_order_and_its_adult() {
        var today = policies.today();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () ->
                                orders.record(
                                        new NewOrder(
                                                MATEO,
                                                Kind.WHEREABOUTS_SECRET,
                                                null,
                                                today,
                                                today.minusDays(1),
                                                null,
                                                ""),
                                        SAM.viewer()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE consent_order SET guardian = NULL",
                "DELETE FROM consent_order",
                "DELETE FROM consent_order_end",
                "INSERT INTO consent_order (student, kind, guardian, first, note, recorded_at, recorded_by, recorded_name,"
                        + " recorder) VALUES ('s-mateo', 'ONE_DECIDES', 't-joan', now(), '', now(), uuidv7(), 'Joan', 't-joan')"
            })
    void the_database_holds_it_too(String statement) {
        orders.record(order(Kind.ONE_DECIDES, "g-elena"), SAM.viewer());

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> db.sql(statement).update());
    }

    private NewOrder order(Kind kind, @Nullable String adult) {
        return new NewOrder(MATEO, kind, adult, today(), null, null, "Case 26-114");
    }

    private void says(String signer, Map<Cell, Consent> answers) {
        statements.say(
                new NewStatement(
                        MATEO,
                        new Signer(signer, signer, Relation.PARENT),
                        Basis.PORTAL,
                        clock.instant(),
                        null,
                        "",
                        null,
                        "",
                        null,
                        answers),
                Actor.visitor("127.0.0.1"));
    }

    private May may(Cell cell) {
        return permissions.of(List.of(MATEO), List.of(cell), null).get(MATEO).of(cell).may();
    }

    private static Recorded recorded(Recording recording) {
        return (Recorded) recording;
    }

    private LocalDate today() {
        return policies.today();
    }
}
