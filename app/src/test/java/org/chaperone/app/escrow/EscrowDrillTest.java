package org.chaperone.app.escrow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.GUS;
import static org.chaperone.app.Cast.INES;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;
import static org.chaperone.app.Cast.MAYA;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.RUTH;
import static org.chaperone.app.Cast.SAM;
import static org.chaperone.app.Cast.TOM;

import java.util.List;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.TestClock;
import org.chaperone.app.access.Access;
import org.chaperone.app.access.Opened;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.escrow.LoginOpenings.Outcome;
import org.chaperone.app.escrow.Opening.State;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.Outlets;
import org.chaperone.app.registry.Registering;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.proof.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One emergency, from the deposit to the review, with everybody who must be refused on the way. */
@AppTest
@ExtendWith(OutputCaptureExtension.class)
class EscrowDrillTest {

    private static final String WHY =
            "Somebody posts insults in our name since an hour, and Lee is on a flight.";
    private static final List<String> SECRETS =
            List.of(Logins.USER, Logins.PASSWORD, Logins.NEXT_PASSWORD, Logins.CODES, Logins.SEED);

    @Autowired Escrow escrow;
    @Autowired LoginOpenings openings;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Access access;
    @Autowired Journal journal;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;

    private Outlet outlet;
    private Viewer dana;
    private Viewer ines;
    private Viewer priya;
    private Viewer ruth;
    private Viewer lee;

    @BeforeEach
    void anAccountOfATeam() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wichita-ks");
        dana = Opened.account(access, DANA);
        ines = Opened.account(access, INES);
        priya = Opened.account(access, PRIYA);
        ruth = Opened.account(access, RUTH);
        lee = Opened.account(access, LEE);
        outlet = new Outlets(registering, registry).account(LEE);
    }

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    @Clause({"WICHITA-53", "WICHITA-54"})
    void from_deposit_to_rotation(CapturedOutput output) {
        // Who runs the account seals it; whose it isn't, doesn't.
        for (var other : List.of(MAYA, TOM, ROSA, SAM, RUTH, GUS)) {
            assertThat(seal(Logins.first(), other.viewer())).isInstanceOf(Deposited.NotHere.class);
        }
        assertThat(openings.ask(outlet.id(), Emergency.HARM, WHY, dana))
                .isInstanceOf(Asked.NothingSealed.class);
        assertThat(seal(Logins.first(), lee)).isInstanceOf(Deposited.Done.class);

        // Without an emergency, or in an office that opens none, nobody gets on.
        for (var other : List.of(LEE, MARCUS, SAM, RUTH, PRIYA, GUS)) {
            assertThat(openings.ask(outlet.id(), Emergency.HARM, WHY, other.viewer()))
                    .isInstanceOf(Asked.NotHere.class);
        }
        assertThat(openings.ask(outlet.id(), null, WHY, dana))
                .isInstanceOf(Asked.NoEmergency.class);
        assertThat(openings.ask(outlet.id(), Emergency.HARM, "because", dana))
                .isInstanceOf(Asked.NoEmergency.class);
        var opening =
                ((Asked.Waiting) openings.ask(outlet.id(), Emergency.TAKEN_OVER, WHY, dana))
                        .opening()
                        .id();

        // Alone Dana sees nothing, and can't be her own second person.
        assertThat(openings.open(opening, dana)).isEmpty();
        assertThat(openings.answer(opening, true, dana)).isEqualTo(Outcome.NOT_HERE);
        for (var other : List.of(LEE, MARCUS, SAM, GUS)) {
            assertThat(openings.answer(opening, true, other.viewer())).isEqualTo(Outcome.NOT_HERE);
        }
        assertThat(openings.answer(opening, true, priya)).isEqualTo(Outcome.DONE);
        assertThat(openings.answer(opening, false, ines)).isEqualTo(Outcome.OVER);

        // It is shown to who asked, once.
        for (var other : List.of(priya, ines, lee, ruth)) {
            assertThat(openings.open(opening, other)).isEmpty();
        }
        try (var shown = openings.open(opening, dana).orElseThrow()) {
            assertThat(shown.text(Login.Part.PASSWORD)).isEqualTo(Logins.PASSWORD);
            assertThat(shown.text(Login.Part.RECOVERY_CODES)).isEqualTo(Logins.CODES);
            assertThat(shown.text(Login.Part.AUTHENTICATOR)).isEqualTo(Logins.SEED);
        }
        assertThat(openings.open(opening, dana)).isEmpty();

        // Lee is told at once, has to change the password, and Ines to look at it.
        assertThat(letters("lpark@alderfalls.example")).anyMatch(it -> it.contains("was opened"));
        assertThat(tasks("OPEN"))
                .contains("rotate-login person:t-lee", "review-opening office:SUPERINTENDENT");

        // Before that, nobody opens it again, and nobody who had a part in it reviews it.
        assertThat(openings.ask(outlet.id(), Emergency.HARM, WHY, ines))
                .isInstanceOf(Asked.ReviewFirst.class);
        for (var other : List.of(dana, priya, lee, MARCUS.viewer())) {
            assertThat(openings.review(opening, true, "All fine", other))
                    .isEqualTo(Outcome.NOT_HERE);
        }
        assertThat(openings.review(opening, true, "All fine", ines))
                .isEqualTo(Outcome.NOT_CHANGED_YET);
        assertThat(((Deposited.Wrong) seal(Logins.first(), lee)).problems().byField())
                .containsOnlyKeys("password");
        assertThat(tasks("OPEN")).contains("rotate-login person:t-lee");

        assertThat(seal(Logins.next(), lee)).isInstanceOf(Deposited.Done.class);
        assertThat(tasks("DONE")).contains("rotate-login person:t-lee");
        assertThat(openings.review(opening, true, " ", ines)).isEqualTo(Outcome.WORDS);
        assertThat(openings.review(opening, true, "Insults were up; rightly opened.", ines))
                .isEqualTo(Outcome.DONE);
        assertThat(openings.review(opening, false, "Again", ruth)).isEqualTo(Outcome.OVER);
        assertThat(tasks("DONE")).contains("review-opening office:SUPERINTENDENT");
        assertThat(openings.find(opening, ines).orElseThrow().state(clock.instant()))
                .isEqualTo(State.REVIEWED);

        // And then it can be wanted again.
        assertThat(openings.ask(outlet.id(), Emergency.HARM, WHY, dana))
                .isInstanceOf(Asked.Waiting.class);
        assertThat(journal.about(outlet.subject()))
                .extracting(Recorded::kind)
                .containsSubsequence(
                        "login-opening-asked",
                        "login-opening-reviewed",
                        "login-sealed",
                        "login-opened",
                        "login-opening-agreed",
                        "login-opening-asked",
                        "login-sealed");
        nothingSecretIsAnywhere(output);
    }

    @Test
    void who_sealed_it_does_not_read_it_back_whatever_their_office() {
        assertThat(seal(Logins.first(), dana)).isInstanceOf(Deposited.Done.class);

        assertThat(openings.ask(outlet.id(), Emergency.HARM, WHY, dana))
                .isInstanceOf(Asked.OwnSeal.class);
        assertThat(openings.ask(outlet.id(), Emergency.HARM, WHY, ines))
                .isInstanceOf(Asked.Waiting.class);
        assertThat(letters("lpark@alderfalls.example")).anyMatch(it -> it.contains("was sealed"));
    }

    @Test
    void nobody_who_never_signs_in_can_keep_the_others_from_it() {
        seal(Logins.first(), lee);

        // Dana is never there: Ines asks, Ruth agrees. Lee is never there: Priya seals the new one.
        // Ines's duty, Sam reviews.
        var opening =
                ((Asked.Waiting) openings.ask(outlet.id(), Emergency.NOBODY_LEFT, WHY, ines))
                        .opening()
                        .id();
        assertThat(openings.answer(opening, true, ruth)).isEqualTo(Outcome.DONE);
        openings.open(opening, ines).orElseThrow().close();
        assertThat(seal(Logins.next(), priya)).isInstanceOf(Deposited.Done.class);
        assertThat(openings.review(opening, false, "It could have waited", SAM.viewer()))
                .isEqualTo(Outcome.DONE);
    }

    @Test
    void nobody_agreed_in_time_or_nobody_opened_in_time_and_it_is_over() {
        seal(Logins.first(), lee);
        var first = asked(dana);
        clock.advance(java.time.Duration.ofHours(25));
        assertThat(openings.answer(first, true, ines)).isEqualTo(Outcome.OVER);

        var second = asked(dana);
        assertThat(second).isNotEqualTo(first);
        assertThat(openings.answer(second, true, ines)).isEqualTo(Outcome.DONE);
        clock.advance(java.time.Duration.ofMinutes(61));
        assertThat(openings.open(second, dana)).isEmpty();
        assertThat(openings.list(State.EXPIRED, null, 10)).hasSize(2);

        var third = asked(dana);
        assertThat(openings.answer(third, false, ines)).isEqualTo(Outcome.DONE);
        assertThat(openings.open(third, dana)).isEmpty();
        assertThat(openings.list(State.DECLINED, null, 10))
                .extracting(Opening::id)
                .containsExactly(third);
    }

    @Test
    void sealed_anew_meanwhile_what_was_agreed_to_is_over() {
        seal(Logins.first(), lee);
        var opening = asked(dana);
        assertThat(asked(dana)).isEqualTo(opening);
        openings.answer(opening, true, ines);

        seal(Logins.next(), lee);

        assertThat(openings.open(opening, dana)).isEmpty();
        assertThat(openings.list(State.OPENED, null, 10)).isEmpty();
    }

    @Test
    void only_who_has_to_do_with_it_finds_an_opening() {
        seal(Logins.first(), lee);
        var opening = asked(dana);

        for (var who : List.of(LEE, MARCUS, DANA, SAM, RUTH)) {
            assertThat(openings.find(opening, who.viewer())).as("%s", who).isPresent();
        }
        for (var who : List.of(MAYA, TOM, ROSA, Cast.JOAN)) {
            assertThat(openings.find(opening, who.viewer())).as("%s", who).isEmpty();
        }
        assertThat(openings.find(UUID.randomUUID(), dana)).isEmpty();
    }

    private UUID asked(Viewer by) {
        return ((Asked.Waiting) openings.ask(outlet.id(), Emergency.HARM, WHY, by)).opening().id();
    }

    private Deposited seal(Login login, Viewer by) {
        try (login) {
            return escrow.seal(outlet.id(), login, by);
        }
    }

    /** Not in any table of the database, the journal and the letters among them, and not in what was logged. */
    private void nothingSecretIsAnywhere(CapturedOutput output) {
        var tables =
                db.sql(
                                """
                                SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
                                 WHERE schemaname = 'public' AND tablename NOT LIKE 'migrated%'
                                   AND has_table_privilege(format('%I.%I', schemaname, tablename), 'SELECT')
                                """)
                        .query(String.class)
                        .list();
        assertThat(tables).contains("public.escrow_seal", "public.journal_entry");
        for (var table : tables) {
            for (var secret : SECRETS) {
                assertThat(found(table, secret)).as("%s in %s", secret, table).isZero();
            }
        }
        // What isn't secret is found, so what is would be.
        assertThat(found("public.escrow_opening", WHY)).isPositive();
        assertThat(found("public.mail_message", "JV Soccer on Instagram")).isPositive();
        assertThat(output.getAll()).doesNotContain(SECRETS);
    }

    /** As text, and in bytes: a row as text has those in hexadecimal. */
    private int found(String table, String secret) {
        return db.sql(
                        "SELECT count(*) FROM "
                                + table
                                + " AS one WHERE position(:secret IN one::text) > 0"
                                + " OR position(encode(convert_to(:secret, 'UTF8'), 'hex') IN one::text) > 0")
                .param("secret", secret)
                .query(Integer.class)
                .single();
    }

    private List<String> letters(String to) {
        return db.sql("SELECT subject FROM mail_message WHERE address = :to")
                .param("to", to)
                .query(String.class)
                .list();
    }

    private List<String> tasks(String state) {
        return db.sql("SELECT concat(duty, ' ', bearer) FROM task WHERE state = :state")
                .param("state", state)
                .query(String.class)
                .list();
    }
}
