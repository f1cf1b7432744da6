package org.chaperone.app.escrow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.INES;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.SAM;
import static org.chaperone.app.Cast.TOM;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.TestClock;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.Outlets;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registry;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class EscrowTest {

    private static final String WHY = "Families have to know that the buses don't run today.";

    @Autowired Escrow escrow;
    @Autowired LoginOpenings openings;
    @Autowired LoginsWanted wanted;
    @Autowired KeyChanges changes;
    @Autowired Keys keys;
    @Autowired Sealing sealing;
    @Autowired EscrowRows rows;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;

    private Outlets outlets;

    @BeforeEach
    void aDistrict() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        outlets = new Outlets(registering, registry);
    }

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    @Clause("WICHITA-53")
    void seven_days_after_registration_without_a_sealed_login_the_task_is_overdue() {
        Adopted.by(policies, "wichita-ks");
        outlets.account(LEE);

        assertThat(open("seal-login")).isEqualTo(1);
        clock.advance(Duration.ofDays(6));
        assertThat(overdue()).isZero();
        clock.advance(Duration.ofDays(2));
        assertThat(overdue()).isEqualTo(1);
    }

    @Test
    @Clause("WICHITA-53")
    void sealed_in_time_the_task_is_done_and_no_other_is_made() {
        Adopted.by(policies, "wichita-ks");
        var outlet = outlets.account(LEE);

        seal(outlet, Logins.first());
        wanted.run();
        clock.advance(Duration.ofDays(30));

        assertThat(open("seal-login")).isZero();
        assertThat(overdue()).isZero();
    }

    @Test
    @Clause("WICHITA-53")
    void the_depositor_replaces_and_never_reads_back_and_the_database_has_ciphertext_alone() {
        Adopted.by(policies, "wichita-ks");
        var outlet = outlets.account(LEE);
        seal(outlet, Logins.first());
        var before = ciphertext();
        seal(outlet, Logins.next());

        assertThat(escrow.history(outlet.id())).extracting(Deposit::number).containsExactly(2, 1);
        assertThat(ciphertext()).hasSize(1).doesNotContainAnyElementsOf(before);
        assertThat(openings.ask(outlet.id(), Emergency.HARM, WHY, LEE.viewer()))
                .isInstanceOf(Asked.NotHere.class);
        assertThat(ciphertext().getFirst())
                .doesNotContain(
                        java.util.HexFormat.of()
                                .formatHex(
                                        Logins.NEXT_PASSWORD.getBytes(
                                                java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void what_a_policy_adopted_later_wants_is_asked_for_the_next_morning_and_once() {
        outlets.account(LEE);
        assertThat(open("seal-login")).isZero();

        Adopted.today(policies, "wichita-ks");
        wanted.run();
        wanted.run();

        assertThat(open("seal-login")).isEqualTo(1);
    }

    @Test
    void an_outlet_that_is_closed_needs_no_login_and_a_newsletter_never_does() {
        Adopted.by(policies, "wichita-ks");
        var outlet = outlets.account(LEE);
        registering.close(outlet.id(), "The season is over", LEE.viewer());

        assertThat(open("seal-login")).isZero();
        assertThat(escrow.seal(outlet.id(), Logins.first(), LEE.viewer()))
                .isInstanceOf(Deposited.NotHere.class);

        outlets.register(
                Outlets.as(
                        Outlets.account(),
                        org.chaperone.app.registry.OutletKind.NEWSLETTER,
                        policies.today()),
                LEE);
        wanted.run();
        assertThat(open("seal-login")).isZero();
    }

    @Test
    void where_the_policy_wants_shared_access_nothing_is_sealed() {
        Adopted.by(policies, "wilmington-il");
        var outlet = outlets.classPage(TOM);

        assertThat(escrow.isWanted()).isFalse();
        assertThat(escrow.policy().orElseThrow().clauses()).contains("WILM-IL-24");
        assertThat(escrow.seal(outlet.id(), Logins.first(), TOM.viewer()))
                .isInstanceOf(Deposited.NotWanted.class);
        wanted.run();
        assertThat(open("seal-login")).isZero();
    }

    @Test
    void a_login_without_a_name_or_a_password_is_none() {
        Adopted.by(policies, "wichita-ks");
        var outlet = outlets.account(LEE);

        assertThat(wrong(outlet, Logins.of(Login.Part.RECOVERY_CODES, "1 2")))
                .containsExactly("user", "password");
        assertThat(wrong(outlet, Logins.with("x".repeat(2_001)))).containsExactly("password");
        assertThat(escrow.current(outlet.id())).isEmpty();
    }

    @Test
    void a_new_key_opens_what_was_sealed_before_and_the_old_one_is_forgotten() throws Exception {
        Adopted.by(policies, "wichita-ks");
        var outlet = outlets.account(LEE);
        seal(outlet, Logins.first());
        var old = keys.forOpening().getPrimary().getId();

        assertThat(changes.change(DANA.viewer())).isFalse();
        assertThat(changes.change(PRIYA.viewer())).isTrue();

        assertThat(keys.forOpening().getPrimary().getId()).isNotEqualTo(old);
        assertThat(rows.notUnder(keys.forOpening().getPrimary().getId())).isEmpty();
        changes.run();
        assertThat(keys.forOpening().size()).isEqualTo(1);
        assertThat(changes.state().problem()).isEmpty();
        var deposit = escrow.current(outlet.id()).orElseThrow();
        try (var login =
                sealing.open(rows.seal(deposit.id()).orElseThrow(), deposit.id(), outlet.id())) {
            assertThat(login.text(Login.Part.PASSWORD)).isEqualTo(Logins.PASSWORD);
        }
    }

    @Test
    void a_seal_moved_to_another_deposit_or_outlet_or_with_a_bit_changed_does_not_open() {
        var deposit = UUID.randomUUID();
        var outlet = UUID.randomUUID();
        var seal = sealing.seal(Logins.first(), deposit, outlet);

        sealing.open(seal, deposit, outlet).close();
        assertThatThrownBy(() -> sealing.open(seal, UUID.randomUUID(), outlet))
                .isInstanceOf(KeysNotUsable.class);
        assertThatThrownBy(() -> sealing.open(seal, deposit, UUID.randomUUID()))
                .isInstanceOf(KeysNotUsable.class);
        for (var i = 0; i < seal.sealed().length; i += 7) {
            var bent = seal.sealed().clone();
            bent[i] ^= 1;
            assertThatThrownBy(
                            () ->
                                    sealing.open(
                                            new Seal(seal.keyId(), seal.wrappedKey(), bent),
                                            deposit,
                                            outlet))
                    .isInstanceOf(KeysNotUsable.class)
                    .hasMessageNotContaining(Logins.PASSWORD);
        }
    }

    @Test
    void the_database_lets_nobody_be_two_people_or_skip_a_step() {
        Adopted.by(policies, "wichita-ks");
        var outlet = outlets.account(LEE);
        seal(outlet, Logins.first());
        var opening =
                ((Asked.Waiting) openings.ask(outlet.id(), Emergency.HARM, WHY, DANA.viewer()))
                        .opening();

        refused(opening, "opened_at = asked_at", "opened_only_when_agreed_and_in_time");
        refused(
                opening,
                "answered_at = now(), answered_by = asked_by, answered_name = 'x', agreed = true",
                "a_second_person_agrees");
        refused(opening, "agreed = true", "answered_whole");
        openings.answer(opening.id(), true, INES.viewer());
        refused(opening, "agreed = false", "keeps what happened");
        refused(opening, "opened_at = expires_at + interval '1 s'", "in_time");
        refused(
                opening,
                "reviewed_at = now(), reviewed_by = uuidv7(), reviewed_name = 'x', justified = true, finding = 'x'",
                "after_it_was_opened");
        openings.open(opening.id(), DANA.viewer()).orElseThrow().close();
        refused(opening, "opened_at = NULL", "keeps what happened");
        for (var part : List.of("asked_by", "answered_by")) {
            refused(
                    opening,
                    "reviewed_at = now(), reviewed_name = 'x', justified = true, finding = 'x', reviewed_by = "
                            + part,
                    "a_third_person_reviews");
        }
        assertThat(openings.find(opening.id(), SAM.viewer()).orElseThrow().review()).isNull();
    }

    @Test
    void who_runs_an_outlet_sees_no_way_to_what_another_policy_left_sealed() {
        Adopted.by(policies, "wichita-ks");
        var outlet = outlets.account(LEE);
        seal(outlet, Logins.first());
        Adopted.today(policies, "wake-nc");

        // What is sealed can still be opened in an emergency, and then has to be changed.
        var opening =
                ((Asked.Waiting) openings.ask(outlet.id(), Emergency.HARM, WHY, DANA.viewer()))
                        .opening();
        openings.answer(opening.id(), true, INES.viewer());
        openings.open(opening.id(), DANA.viewer()).orElseThrow().close();
        assertThat(open("rotate-login")).isEqualTo(1);
    }

    private void refused(Opening opening, String change, String by) {
        db.sql("SAVEPOINT before").update();
        assertThatThrownBy(
                        () ->
                                db.sql("UPDATE escrow_opening SET " + change + " WHERE id = :id")
                                        .param("id", opening.id())
                                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining(by);
        db.sql("ROLLBACK TO SAVEPOINT before").update();
    }

    private void seal(Outlet outlet, Login login) {
        try (login) {
            assertThat(escrow.seal(outlet.id(), login, LEE.viewer()))
                    .isInstanceOf(Deposited.Done.class);
        }
    }

    private Iterable<String> wrong(Outlet outlet, Login login) {
        return ((Deposited.Wrong) escrow.seal(outlet.id(), login, LEE.viewer()))
                .problems()
                .byField()
                .keySet();
    }

    private List<String> ciphertext() {
        return db.sql("SELECT encode(sealed, 'hex') FROM escrow_seal").query(String.class).list();
    }

    private int open(String duty) {
        return db.sql("SELECT count(*) FROM task WHERE duty = :duty AND state = 'OPEN'")
                .param("duty", duty)
                .query(Integer.class)
                .single();
    }

    private int overdue() {
        return db.sql("SELECT count(*) FROM task WHERE state = 'OPEN' AND due_at <= :now")
                .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
