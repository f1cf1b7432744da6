package org.chaperone.app.designees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.GUS;
import static org.chaperone.app.Cast.INES;
import static org.chaperone.app.Cast.JOAN;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.RUTH;
import static org.chaperone.app.Cast.TOM;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.TestClock;
import org.chaperone.app.designees.Designees.Naming;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class DesigneesTest {

    private static final String LINCOLN = "org-lincoln";

    @Autowired Designees designees;
    @Autowired Directory directory;
    @Autowired Journal journal;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;

    @BeforeEach
    void load() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void a_designee_may_act_in_their_matters_at_their_school_on_their_days() {
        assertThat(name("t-tom", Scope.APPROVALS, today(), today().plusDays(10)))
                .isEqualTo(Naming.NAMED);

        assertThat(designees.mayAct("t-tom", "t-rosa", Scope.APPROVALS, LINCOLN)).isTrue();
        assertThat(designees.mayAct("t-tom", "t-rosa", Scope.REPORTS, LINCOLN)).isFalse();
        assertThat(designees.mayAct("t-tom", "t-rosa", Scope.APPROVALS, "org-high")).isFalse();
        assertThat(designees.mayAct("t-rosa", "t-tom", Scope.APPROVALS, LINCOLN)).isFalse();
        assertThat(designees.mayAct("t-tom", "t-joan", Scope.APPROVALS, LINCOLN)).isFalse();
        assertThat(designees.heldBy("t-tom")).hasSize(1);
    }

    @Test
    void it_begins_and_ends_with_its_days_in_the_district() {
        name("t-tom", Scope.EVERYTHING, today().plusDays(1), today().plusDays(3));
        assertThat(mayTomAct()).isFalse();

        clock.advance(Duration.ofDays(1));
        assertThat(mayTomAct()).isTrue();
        clock.advance(Duration.ofDays(2));
        assertThat(mayTomAct()).isTrue();
        clock.advance(Duration.ofDays(1));
        assertThat(mayTomAct()).isFalse();
    }

    @Test
    void a_designee_s_designee_doesn_t_act_for_the_first() {
        name("t-ines", Scope.EVERYTHING, today(), today().plusDays(10));
        designees.name("t-tom", Scope.EVERYTHING, "", today(), today().plusDays(10), INES.viewer());

        assertThat(designees.mayAct("t-tom", "t-ines", Scope.POSTS, LINCOLN)).isTrue();
        assertThat(mayTomAct()).isFalse();
    }

    @Test
    void naming_and_ending_are_journalled_and_what_is_over_stays_written() {
        name("t-tom", Scope.POSTS, today(), today().plusDays(10));
        var id = designees.list(ROSA.viewer()).getFirst().id();

        assertThat(designees.end(id, ROSA.viewer())).isTrue();

        assertThat(mayTomAct()).isFalse();
        assertThat(designees.list(TOM.viewer()).getFirst().endedAt()).isPresent();
        assertThat(journal.about("person:t-rosa"))
                .extracting(Recorded::kind)
                .containsExactly("designee-ended", "designee-named");
        assertThat(designees.end(id, ROSA.viewer())).isFalse();
        assertThat(name("t-tom", Scope.POSTS, today(), today().plusDays(10)))
                .isEqualTo(Naming.NAMED);
    }

    @Test
    void the_designee_a_colleague_and_an_office_can_t_end_it_but_hr_and_the_superintendent_can() {
        name("t-tom", Scope.POSTS, today(), today().plusDays(10));
        var id = designees.list(ROSA.viewer()).getFirst().id();

        assertThat(designees.end(id, TOM.viewer())).isFalse();
        assertThat(designees.end(id, JOAN.viewer())).isFalse();
        assertThat(designees.end(id, DANA.viewer())).isFalse();
        assertThat(designees.end(UUID.randomUUID(), RUTH.viewer())).isFalse();
        assertThat(designees.end(id, RUTH.viewer())).isTrue();
    }

    @Test
    void each_sees_what_they_named_and_are_and_an_office_sees_all() {
        name("t-tom", Scope.POSTS, today(), today().plusDays(10));

        assertThat(designees.list(TOM.viewer())).hasSize(1);
        assertThat(designees.list(DANA.viewer())).hasSize(1);
        assertThat(designees.list(JOAN.viewer())).isEmpty();
        assertThat(designees.list(LEE.viewer())).isEmpty();
        assertThat(designees.list(GUS.viewer())).isEmpty();
    }

    @Test
    void a_teacher_names_nobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                designees.name(
                                        "t-maya",
                                        Scope.POSTS,
                                        LINCOLN,
                                        today(),
                                        today(),
                                        TOM.viewer()));
    }

    @Test
    void a_principal_names_for_their_own_school_and_not_for_all() {
        assertThat(
                        designees.name(
                                "t-tom", Scope.POSTS, "org-high", today(), today(), ROSA.viewer()))
                .isEqualTo(Naming.SCHOOL);
        assertThat(designees.name("t-tom", Scope.POSTS, "", today(), today(), ROSA.viewer()))
                .isEqualTo(Naming.SCHOOL);
        assertThat(designees.name("t-tom", Scope.POSTS, "", today(), today(), DANA.viewer()))
                .isEqualTo(Naming.NAMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"t-rosa", "s-emma", "g-elena", "nobody"})
    void oneself_students_families_and_strangers_can_t_be_named(String person) {
        assertThat(name(person, Scope.POSTS, today(), today())).isEqualTo(Naming.NOBODY);
    }

    @Test
    void days_are_in_order_not_all_past_and_not_for_ever() {
        assertThat(name("t-tom", Scope.POSTS, today(), today().minusDays(1)))
                .isEqualTo(Naming.DAYS);
        assertThat(name("t-tom", Scope.POSTS, today().minusDays(9), today().minusDays(1)))
                .isEqualTo(Naming.DAYS);
        assertThat(name("t-tom", Scope.POSTS, today(), today().plusDays(400)))
                .isEqualTo(Naming.DAYS);
        assertThat(name("t-tom", Scope.POSTS, today(), today().plusDays(399)))
                .isEqualTo(Naming.NAMED);
    }

    @Test
    void the_same_isn_t_written_twice_for_a_day() {
        name("t-tom", Scope.POSTS, today(), today().plusDays(10));

        assertThat(name("t-tom", Scope.POSTS, today().plusDays(10), today().plusDays(20)))
                .isEqualTo(Naming.TWICE);
        assertThat(name("t-tom", Scope.COMMENTS, today(), today().plusDays(10)))
                .isEqualTo(Naming.NAMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO designation (principal, designee, scope, school, during, named_at, named_by)"
                        + " VALUES ('a', 'a', 'POSTS', '', '[2026-01-01,2026-02-01)', now(), uuidv7())",
                "INSERT INTO designation (principal, designee, scope, school, during, named_at, named_by)"
                        + " VALUES ('a', 'b', 'POSTS', '', '[2026-01-01,)', now(), uuidv7())",
                "INSERT INTO designation (principal, designee, scope, school, during, named_at, named_by)"
                        + " VALUES ('a', 'b', 'ALL', '', '[2026-01-01,2026-02-01)', now(), uuidv7())",
                "UPDATE designation SET designee = 't-lee'",
                "UPDATE designation SET ended_at = now()",
                "DELETE FROM designation"
            })
    void the_database_holds_it_too(String statement) {
        name("t-tom", Scope.POSTS, today(), today().plusDays(10));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> db.sql(statement).update());
    }

    private Naming name(String designee, Scope scope, LocalDate first, LocalDate last) {
        return designees.name(designee, scope, LINCOLN, first, last, ROSA.viewer());
    }

    private boolean mayTomAct() {
        return designees.mayAct("t-tom", "t-rosa", Scope.POSTS, LINCOLN);
    }

    private LocalDate today() {
        return designees.today();
    }
}
