package org.chaperone.app.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.MARCUS;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.TOM;

import java.time.Duration;
import org.chaperone.app.AppTest;
import org.chaperone.app.TestClock;
import org.chaperone.app.access.Access;
import org.chaperone.app.access.Opened;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Certification.State;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AppTest
class CertificationsTest {

    @Autowired Certifications certifications;
    @Autowired EndingCertifications job;
    @Autowired Registering registering;
    @Autowired Registry registry;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Access access;
    @Autowired Tasks tasks;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester mvc;

    private Viewer tom;
    private Outlet page;

    @BeforeEach
    void aPageOfTom() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wilmington-ma");
        tom = Opened.account(access, TOM);
        page = new Outlets(registering, registry).classPage(TOM);
    }

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    void an_entry_holds_for_a_year_from_the_day_it_was_registered_and_then_expires_by_itself() {
        var registered = policies.today();

        assertThat(certifications.of(page.id()))
                .returns(null, Certification::by)
                .returns(registered.plusDays(365), Certification::until)
                .returns(State.HOLDS, Certification::state);
        clock.advance(Duration.ofDays(334));
        assertThat(state()).isEqualTo(State.HOLDS);
        clock.advance(Duration.ofDays(1));
        assertThat(state()).isEqualTo(State.ENDS_SOON);
        clock.advance(Duration.ofDays(30));
        assertThat(state()).as("on its last day").isEqualTo(State.ENDS_SOON);
        clock.advance(Duration.ofDays(1));
        assertThat(state()).isEqualTo(State.EXPIRED);
    }

    @Test
    void its_owner_is_asked_a_month_before_once_until_somebody_says_that_it_is_right() {
        var before = tasks.waiting(tom);
        job.run();
        assertThat(tasks.waiting(tom)).as("nothing is old yet").isEqualTo(before);

        clock.advance(Duration.ofDays(335));
        job.run();
        job.run();
        assertThat(tasks.waiting(tom)).isEqualTo(before + 1);

        assertThat(certifications.certify(page.id(), ROSA.viewer())).isTrue();
        assertThat(tasks.waiting(tom)).isEqualTo(before);
        assertThat(certifications.of(page.id()))
                .returns("Rosa Delgado", Certification::by)
                .returns(policies.today().plusDays(365), Certification::until)
                .returns(State.HOLDS, Certification::state);
        job.run();
        assertThat(tasks.waiting(tom)).isEqualTo(before);

        clock.advance(Duration.ofDays(340));
        job.run();
        assertThat(tasks.waiting(tom)).as("the next year").isEqualTo(before + 1);
        registering.close(page.id(), "The year is over", TOM.viewer());
        assertThat(tasks.waiting(tom)).isEqualTo(before);
        job.run();
        assertThat(tasks.waiting(tom)).as("what is closed is left alone").isEqualTo(before);
    }

    @Test
    void who_may_not_change_it_may_not_say_that_it_is_right() {
        assertThat(certifications.certify(page.id(), LEE.viewer())).isFalse();
        assertThat(certifications.certify(page.id(), MARCUS.viewer())).isFalse();
        assertThat(mvc.post().uri(address()).with(LEE.calling())).hasStatus(404);
        assertThat(said()).isZero();

        registering.close(page.id(), "Not used", TOM.viewer());
        assertThat(certifications.certify(page.id(), TOM.viewer())).isFalse();
        assertThat(said()).isZero();
    }

    @Test
    void said_twice_on_a_day_it_is_said_once_and_after_a_change_again() {
        certifications.certify(page.id(), TOM.viewer());
        certifications.certify(page.id(), TOM.viewer());
        assertThat(said()).isEqualTo(1);
        assertThat(
                        db.sql("SELECT count(*) FROM journal_entry WHERE kind = 'outlet-certified'")
                                .query(Long.class)
                                .single())
                .isEqualTo(1);

        registering.handOver(page.id(), "t-maya", ROSA.viewer());
        certifications.certify(page.id(), ROSA.viewer());
        assertThat(said()).isEqualTo(2);
    }

    @Test
    void its_page_says_until_when_it_holds_and_takes_the_word_of_its_owner() {
        clock.advance(Duration.ofDays(400));
        assertThat(mvc.get().uri(page.path()).with(TOM.calling()))
                .bodyText()
                .contains("Out of date since", "nobody has said since", "All of it is right");
        assertThat(mvc.get().uri(page.path()).with(LEE.calling()))
                .bodyText()
                .contains("Out of date since")
                .doesNotContain("All of it is right");

        assertThat(mvc.post().uri(address()).with(TOM.calling())).hasStatus(302);

        assertThat(mvc.get().uri(page.path()).with(TOM.calling()))
                .bodyText()
                .contains("Tom Becker, on ", "Holds until")
                .doesNotContain("Out of date since");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1, 59, 1097})
    void a_time_that_makes_no_sense_is_refused_with_what_does(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CertificationSettings(days))
                .withMessageContaining("60 to 1096 days, or 0");
    }

    private State state() {
        return certifications.of(page.id()).state();
    }

    private String address() {
        return page.path() + "/certifications";
    }

    private long said() {
        return db.sql("SELECT count(*) FROM outlet_certification WHERE outlet = :outlet")
                .param("outlet", page.id())
                .query(Long.class)
                .single();
    }
}
