package org.chaperone.app.consent.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.SAM;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chaperone.app.AppTest;
import org.chaperone.app.TestClock;
import org.chaperone.app.consent.Basis;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.NewStatement;
import org.chaperone.app.consent.Permissions;
import org.chaperone.app.consent.PermissionsChanged;
import org.chaperone.app.consent.Signer;
import org.chaperone.app.consent.Statements;
import org.chaperone.app.consent.imports.ConsentImports.Outcome;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Importer;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.proof.Clause;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@AppTest
@RecordApplicationEvents
class ConsentImportsTest {

    private static final Cell PRESS = new Cell(ConsentUse.IMAGE, ConsentAudience.PRESS);
    private static final Importer IMPORTER = Importer.of(SAM.viewer());
    private static final String MAP =
            """
            wording: Photo form
            student: Student
            by: id
            answers:
              - {column: Press, uses: [image], audiences: [press], granted: [Y], refused: [N]}
            """;

    @Autowired ConsentImports imports;
    @Autowired Permissions permissions;
    @Autowired Statements statements;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Journal journal;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;
    @Autowired ApplicationEvents events;

    @BeforeEach
    void load() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wilmington-ma");
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    @Clause("WILM-MA-3d1-ii")
    void a_file_is_looked_at_first_and_counts_once_it_is_applied() {
        var id = staged("s-emma,Y", "s-luca,N", "s-noah,");

        var summary = imports.look(imports.find(id).orElseThrow());
        assertThat(summary.students()).isEqualTo(2);
        assertThat(answer("s-luca")).isEqualTo(Consent.UNKNOWN);

        assertThat(imports.apply(id, IMPORTER, null)).isEqualTo(new Outcome.Applied(2));

        assertThat(answer("s-luca")).isEqualTo(Consent.REFUSED);
        assertThat(answer("s-emma")).isEqualTo(Consent.GRANTED);
        assertThat(answer("s-noah")).isEqualTo(Consent.UNKNOWN);
        assertThat(answer("s-sofia")).as("not in the file").isEqualTo(Consent.UNKNOWN);
        assertThat(events.stream(PermissionsChanged.class)).hasSize(2);
        assertThat(journal.about("consent-import:" + id))
                .extracting("kind")
                .containsExactly("consents-imported", "consents-staged");
    }

    @Test
    void the_same_file_again_changes_nothing() {
        apply("s-emma,Y", "s-luca,N");

        assertThat(apply("s-emma,Y", "s-luca,N")).isEqualTo(new Outcome.Applied(0));
        assertThat(statementsOf("s-luca")).isEqualTo(1);
    }

    @Test
    void a_no_that_stands_empty_later_stays_and_a_yes_is_taken_back() {
        apply("s-emma,Y", "s-luca,N");
        clock.advance(Duration.ofDays(1));

        apply("s-emma,", "s-luca,");

        assertThat(answer("s-luca")).isEqualTo(Consent.REFUSED);
        assertThat(answer("s-emma")).isEqualTo(Consent.UNKNOWN);
    }

    @Test
    void who_is_missing_in_a_later_file_keeps_their_answer() {
        apply("s-emma,Y", "s-luca,N");
        clock.advance(Duration.ofDays(1));
        apply("s-noah,Y");

        assertThat(answer("s-emma")).isEqualTo(Consent.GRANTED);
        assertThat(answer("s-luca")).isEqualTo(Consent.REFUSED);
    }

    @Test
    void what_a_family_said_itself_later_counts_for_more_than_the_same_file_again() {
        apply("s-mateo,N");
        clock.advance(Duration.ofDays(1));
        statements.say(
                new NewStatement(
                        "s-mateo",
                        new Signer("g-elena", "Elena Torres", Signer.Relation.PARENT),
                        Basis.PORTAL,
                        clock.instant(),
                        null,
                        "",
                        null,
                        "",
                        null,
                        Map.of(PRESS, Consent.GRANTED)),
                Actor.visitor("127.0.0.1"));
        clock.advance(Duration.ofDays(1));

        apply("s-mateo,N");

        assertThat(answer("s-mateo")).isEqualTo(Consent.GRANTED);
    }

    @Test
    void many_refusals_don_t_turn_without_somebody_who_answers_for_it() {
        var students =
                List.of("s-emma", "s-luca", "s-noah", "s-aisha", "s-sofia", "s-jaden", "s-lily");
        apply(students.stream().map(it -> it + ",N").toArray(String[]::new));
        clock.advance(Duration.ofDays(1));
        var id = staged(students.stream().map(it -> it + ",Y").toArray(String[]::new));

        assertThat(imports.apply(id, IMPORTER, " "))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        it ->
                                assertThat(it.why().getFirst())
                                        .contains("7 of 7 students’ refusals"));
        assertThat(answer("s-emma")).isEqualTo(Consent.REFUSED);

        assertThat(imports.apply(id, IMPORTER, "New forms for all"))
                .isEqualTo(new Outcome.Applied(7));
        assertThat(answer("s-emma")).isEqualTo(Consent.GRANTED);
    }

    @Test
    void unknown_students_are_left_out_and_told_with_their_line() {
        var id = staged("s-nobody,Y", "s-emma,Y", "t-tom,Y");

        var summary = imports.look(imports.find(id).orElseThrow());

        assertThat(summary.students()).isEqualTo(1);
        assertThat(summary.problems())
                .containsExactly(
                        "photo.csv:2:1: 's-nobody' is no student here, or two are called so",
                        "photo.csv:4:1: 't-tom' is no student here, or two are called so");
    }

    @Test
    void undone_it_is_as_if_it_had_not_been_and_both_stay() {
        var id = staged("s-emma,Y", "s-luca,N");
        imports.apply(id, IMPORTER, null);

        assertThat(imports.undo(id, SAM.viewer().account(), IMPORTER)).isTrue();

        assertThat(answer("s-luca")).isEqualTo(Consent.UNKNOWN);
        assertThat(statementsOf("s-luca")).isEqualTo(1);
        assertThat(imports.undo(id, SAM.viewer().account(), IMPORTER)).isFalse();
    }

    @Test
    void it_is_applied_once_and_not_after_it_was_dropped() {
        var id = staged("s-emma,Y");
        imports.apply(id, IMPORTER, null);
        assertThat(imports.apply(id, IMPORTER, null)).isInstanceOf(Outcome.Refused.class);

        var other = staged("s-luca,N");
        assertThat(imports.drop(other, IMPORTER)).isTrue();
        assertThat(imports.drop(other, IMPORTER)).isFalse();
        assertThat(imports.apply(other, IMPORTER, null)).isInstanceOf(Outcome.Refused.class);
        assertThat(answer("s-luca")).isEqualTo(Consent.UNKNOWN);
    }

    @Test
    void a_file_that_doesn_t_fit_its_map_is_refused_and_nothing_is_staged() {
        assertThat(stage("Number,Photo\n1,Y\n")).isInstanceOf(Outcome.Refused.class);
        assertThat(stage("")).isInstanceOf(Outcome.Refused.class);
        assertThat(stage("Student,Press\n")).isInstanceOf(Outcome.Refused.class);
        assertThat(imports.list()).isEmpty();
    }

    @Test
    void a_thousand_rows_and_more_go_in_at_once() {
        db.sql(
                        """
                        INSERT INTO person (id, kind, given, family, sort_name, search_text)
                        SELECT 'x-' || n, 'STUDENT', 'Given', 'Family' || n, 'family' || n, 'given family' || n
                          FROM generate_series(1, 2500) AS n
                        """)
                .update();
        var rows =
                IntStream.rangeClosed(1, 2_500)
                        .mapToObj(it -> "x-%d,%s".formatted(it, it % 50 == 0 ? "N" : "Y"))
                        .toArray(String[]::new);

        assertThat(apply(rows)).isEqualTo(new Outcome.Applied(2_500));
        assertThat(answer("x-2500")).isEqualTo(Consent.REFUSED);
        assertThat(answer("x-2499")).isEqualTo(Consent.GRANTED);
    }

    private Outcome apply(String... rows) {
        return imports.apply(staged(rows), IMPORTER, null);
    }

    private UUID staged(String... rows) {
        return ((Outcome.Staged)
                        stage(
                                List.of(rows).stream()
                                        .collect(
                                                Collectors.joining("\n", "Student,Press\n", "\n"))))
                .id();
    }

    private Outcome stage(String content) {
        return imports.stage(
                "photo.csv", content.getBytes(StandardCharsets.UTF_8), "Photos", MAP, IMPORTER);
    }

    private Consent answer(String student) {
        return permissions
                .of(List.of(student), List.of(PRESS), null)
                .get(student)
                .of(PRESS)
                .standing()
                .answer();
    }

    private int statementsOf(String student) {
        return permissions.ledger(student, SAM.viewer()).orElseThrow().statements().size();
    }
}
