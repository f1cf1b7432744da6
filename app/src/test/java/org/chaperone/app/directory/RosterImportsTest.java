package org.chaperone.app.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.SAM;
import static org.chaperone.app.directory.ImportProgress.UNSEEN;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.app.AppTest;
import org.chaperone.app.directory.ImportOutcome.Done;
import org.chaperone.app.directory.ImportOutcome.Refused;
import org.chaperone.app.directory.RosterImport.State;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.chaperone.roster.generator.DistrictGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class RosterImportsTest {

    private static final Importer PRIYA_IMPORTS = Importer.of(PRIYA.viewer());
    private static final Importer SAM_IMPORTS = Importer.of(SAM.viewer());

    @Autowired RosterImports imports;
    @Autowired Directory directory;
    @Autowired Journal journal;
    @Autowired JdbcClient db;

    @TempDir Path folder;
    RosterExport export;

    @BeforeEach
    void anExport() {
        export = new RosterExport(folder).of(DistrictGenerator.generate(7, 60));
    }

    @Test
    void a_first_import_shows_what_it_adds_and_adds_it_when_somebody_says_so() {
        var id = read();

        assertThat(directory.isEmpty()).isTrue();
        assertThat(imports.find(id).orElseThrow().state()).isEqualTo(State.STAGED);
        assertThat(imports.summary(id).count(RosterKind.STUDENT, RosterChange.ADDED)).isEqualTo(60);
        assertThat(imports.apply(id, SAM_IMPORTS, null, UNSEEN)).isEqualTo(new Done());

        assertThat(directory.roster().students()).hasSize(60);
        var applied = imports.find(id).orElseThrow();
        assertThat(applied.state()).isEqualTo(State.APPLIED);
        assertThat(applied.startedBy()).isEqualTo("Priya Nair");
        assertThat(applied.decidedBy()).isEqualTo("Sam Okafor");
    }

    @Test
    void each_step_is_one_entry_in_the_journal() {
        var id = apply();
        imports.undo(id, SAM_IMPORTS, UNSEEN);

        assertThat(journal.about("roster-import:" + id))
                .extracting(Recorded::kind)
                .containsExactly("roster-import-staged", "roster-import-started");
        assertThat(journal.about("directory:roster"))
                .extracting(Recorded::kind)
                .containsExactly("roster-import-undone", "roster-import-applied");
        assertThat(journal.about("directory:roster").getLast().payload())
                .contains("\"student-added\":60", "\"import\":\"" + id + "\"");
    }

    @Test
    void the_same_files_again_change_nothing() {
        apply();
        var before = tables();

        var id = read();

        assertThat(imports.summary(id).isEmpty()).isTrue();
        assertThat(imports.apply(id, PRIYA_IMPORTS, null, UNSEEN)).isEqualTo(new Done());
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void whoever_is_no_longer_in_the_files_has_left_from_today_and_stays_in_the_directory() {
        apply();
        var family = directory.roster().familyOf("s-luca");
        export.without("s-luca");
        var today = LocalDate.now();

        apply();

        var roster = directory.roster();
        assertThat(roster.student("s-luca")).isPresent();
        assertThat(roster.isStudentOn("s-luca", today.minusDays(3))).isTrue();
        assertThat(roster.isStudentOn("s-luca", today.plusDays(1))).isFalse();
        assertThat(roster.isFormerStudentOn("s-luca", today.plusDays(1))).isTrue();
        assertThat(roster.familyOf("s-luca")).isEqualTo(family).isNotEmpty();
    }

    @Test
    void whoever_comes_back_is_a_student_again() {
        apply();
        var whole = export.text("roles.csv");
        export.without("s-luca");
        apply();

        export.of(DistrictGenerator.generate(7, 60));
        var id = apply();

        assertThat(export.text("roles.csv")).isEqualTo(whole);
        assertThat(directory.roster().isStudentOn("s-luca", LocalDate.now().plusDays(1))).isTrue();
        assertThat(imports.summary(id).count(RosterKind.STUDENT, RosterChange.CHANGED))
                .isEqualTo(1);
        assertThat(imports.summary(id).count(RosterKind.STUDENT, RosterChange.ADDED)).isZero();
    }

    @Test
    void a_student_who_changes_schools_was_at_the_old_one_before() {
        apply();
        export.change(
                "roles.csv",
                "s-jordan,primary,student,2026-08-24,,org-lincoln",
                "s-jordan,primary,student,2026-10-01,,org-harbor");

        apply();

        var roster = directory.roster();
        assertThat(roster.organizationsOf("s-jordan", LocalDate.of(2026, 9, 1)))
                .containsExactly("org-lincoln");
        assertThat(roster.organizationsOf("s-jordan", LocalDate.now().plusDays(1)))
                .containsExactly("org-harbor");
    }

    @Test
    void a_shrunken_file_is_stopped_and_takes_nobody_away() {
        apply();
        var before = tables();
        export.without("s-emma", "s-noah", "s-aisha", "s-luca");

        var id = read();
        var outcome = imports.apply(id, PRIYA_IMPORTS, " ", UNSEEN);

        assertThat(outcome).isInstanceOf(Refused.class);
        assertThat(((Refused) outcome).reasons())
                .anyMatch(it -> it.contains("4 of 60 students are missing"));
        assertThat(tables()).isEqualTo(before);
        assertThat(imports.find(id).orElseThrow().state()).isEqualTo(State.STAGED);
    }

    @Test
    void a_file_cut_in_half_takes_nobody_away_even_when_somebody_insists() {
        apply();
        var before = ids("person");
        export.cutInHalf("users.csv");

        var id = read();

        assertThat(imports.apply(id, PRIYA_IMPORTS, null, UNSEEN)).isInstanceOf(Refused.class);
        assertThat(imports.apply(id, PRIYA_IMPORTS, "it looks right to me", UNSEEN))
                .isEqualTo(new Done());
        assertThat(ids("person")).isEqualTo(before);
        assertThat(directory.roster().isStudentOn("s-emma", LocalDate.now().plusDays(1))).isTrue();
    }

    @Test
    void over_a_limit_somebody_answers_for_it_by_name_and_reason() {
        apply();
        export.without("s-emma", "s-noah", "s-aisha", "s-luca");

        var id = read();

        assertThat(imports.apply(id, SAM_IMPORTS, "Harbor moved to another district", UNSEEN))
                .isEqualTo(new Done());
        var applied = imports.find(id).orElseThrow();
        assertThat(applied.decidedBy()).isEqualTo("Sam Okafor");
        assertThat(applied.reason()).isEqualTo("Harbor moved to another district");
        assertThat(journal.about("directory:roster").getFirst().payload())
                .contains(
                        "\"reason\":\"Harbor moved to another district\"", "students are missing");
        assertThat(directory.roster().students()).hasSize(60);
    }

    @Test
    void a_row_that_fails_neither_hides_others_nor_takes_anybody_away() {
        apply();
        var roles = directory.roster().enrollmentsOf("s-emma");
        export.change("users.csv", "Emma,Johnson", ",")
                .change("users.csv", "Ben,Castillo", "Benito,Castillo");

        var id = apply();

        assertThat(imports.find(id).orElseThrow().rowsLeftOut()).isPositive();
        assertThat(imports.problems(id, 0)).anyMatch(it -> it.toString().startsWith("users.csv:"));
        assertThat(imports.summary(id).count(RosterKind.STUDENT, RosterChange.LEFT)).isZero();
        assertThat(directory.roster().enrollmentsOf("s-emma")).isEqualTo(roles);
        assertThat(directory.roster().student("s-emma").orElseThrow().name().full())
                .isEqualTo("Emma Johnson");
        assertThat(directory.roster().student("s-ben").orElseThrow().name().first())
                .isEqualTo("Benito");
    }

    @Test
    void files_that_cant_be_trusted_are_refused_with_every_reason_and_replace_nothing_that_waits() {
        var waiting = read();
        export.delete("orgs.csv").change("users.csv", "givenName", "first");

        var id = read();

        var refused = imports.find(id).orElseThrow();
        assertThat(refused.state()).isEqualTo(State.REFUSED);
        assertThat(imports.problems(id, 0)).hasSizeGreaterThan(1);
        assertThat(imports.apply(id, PRIYA_IMPORTS, "please", UNSEEN)).isInstanceOf(Refused.class);
        assertThat(imports.apply(waiting, PRIYA_IMPORTS, null, UNSEEN)).isEqualTo(new Done());
    }

    @Test
    void a_newer_import_takes_the_place_of_one_that_waits() {
        var older = read();
        var newer = read();

        assertThat(imports.find(older).orElseThrow().state()).isEqualTo(State.DISCARDED);
        assertThat(imports.apply(older, PRIYA_IMPORTS, null, UNSEEN)).isInstanceOf(Refused.class);
        assertThat(imports.apply(newer, PRIYA_IMPORTS, null, UNSEEN)).isEqualTo(new Done());
        assertThat(imports.apply(newer, PRIYA_IMPORTS, null, UNSEEN)).isInstanceOf(Refused.class);
        assertThat(directory.roster().students()).hasSize(60);
    }

    @Test
    void an_import_given_up_changes_nothing_and_is_over() {
        var id = read();

        assertThat(imports.discard(id, SAM_IMPORTS)).isEqualTo(new Done());
        assertThat(imports.discard(id, SAM_IMPORTS)).isInstanceOf(Refused.class);
        assertThat(imports.apply(id, SAM_IMPORTS, null, UNSEEN)).isInstanceOf(Refused.class);
        assertThat(directory.isEmpty()).isTrue();
    }

    @Test
    void what_was_compared_with_an_older_directory_is_not_applied() {
        var first = apply();
        var second = read();
        imports.undo(first, PRIYA_IMPORTS, UNSEEN);

        assertThat(imports.apply(second, PRIYA_IMPORTS, null, UNSEEN)).isInstanceOf(Refused.class);
        assertThat(directory.isEmpty()).isTrue();
    }

    @Test
    void what_was_read_and_lost_in_a_crash_is_not_taken_for_an_empty_roster() {
        apply();
        var before = tables();
        export.change("users.csv", "Emma,Johnson", "Emma,Johnston");
        var id = read();
        db.sql("TRUNCATE staged_person, staged_enrollment, staged_membership").update();

        assertThat(imports.apply(id, PRIYA_IMPORTS, "go on", UNSEEN)).isInstanceOf(Refused.class);
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void undoing_goes_backwards_and_only_from_the_newest() {
        var first = apply();
        export.change("users.csv", "Emma,Johnson", "Emma,Johnston");
        var second = apply();

        assertThat(imports.undo(first, SAM_IMPORTS, UNSEEN)).isInstanceOf(Refused.class);
        assertThat(imports.undo(second, SAM_IMPORTS, UNSEEN)).isEqualTo(new Done());
        assertThat(imports.undo(second, SAM_IMPORTS, UNSEEN)).isInstanceOf(Refused.class);
        assertThat(directory.roster().student("s-emma").orElseThrow().name().last())
                .isEqualTo("Johnson");
        assertThat(imports.undo(first, SAM_IMPORTS, UNSEEN)).isEqualTo(new Done());
        assertThat(directory.isEmpty()).isTrue();
    }

    @Test
    void changes_alone_change_what_the_last_full_export_said() {
        apply();
        export.keepOnlyHeaders("enrollments.csv", "roles.csv")
                .keepOnly("users.csv", "s-emma")
                .change("users.csv", "Emma,Johnson", "Emma,Johnston")
                .changes("users", "roles", "enrollments");

        var id = apply();

        assertThat(imports.summary(id).counts())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.kind()).isEqualTo(RosterKind.STUDENT);
                            assertThat(it.change()).isEqualTo(RosterChange.CHANGED);
                            assertThat(it.school()).isEqualTo("org-lincoln");
                            assertThat(it.count()).isOne();
                        });
        assertThat(directory.roster().student("s-emma").orElseThrow().name().last())
                .isEqualTo("Johnston");
    }

    @Test
    void after_undoing_changes_the_next_ones_build_on_what_was_before() {
        apply();
        export.keepOnlyHeaders("enrollments.csv", "roles.csv")
                .keepOnly("users.csv", "s-emma")
                .change("users.csv", "Emma,Johnson", "Emma,Johnston")
                .changes("users", "roles", "enrollments");
        imports.undo(apply(), SAM_IMPORTS, UNSEEN);
        export.keepOnlyHeaders("users.csv");

        var id = apply();

        assertThat(imports.summary(id).isEmpty()).isTrue();
        assertThat(directory.roster().student("s-emma").orElseThrow().name().last())
                .isEqualTo("Johnson");
    }

    @Test
    void changes_alone_are_refused_where_there_is_nothing_to_change() {
        export.changes("users", "roles", "enrollments");

        var id = read();

        assertThat(imports.find(id).orElseThrow().state()).isEqualTo(State.REFUSED);
        assertThat(imports.problems(id, 0))
                .anyMatch(it -> it.message().startsWith("holds changes only"));
    }

    @Test
    void work_that_is_stopped_leaves_nothing_behind() {
        apply();
        var before = tables();
        export.without("s-emma").change("users.csv", "Noah,Bennett", "Noah,Bennet");
        var id = read();

        assertThatThrownBy(
                        () ->
                                imports.apply(
                                        id,
                                        SAM_IMPORTS,
                                        null,
                                        (doing, done, of) -> {
                                            if (done == 0) {
                                                throw new ImportProgress.Stopped();
                                            }
                                        }))
                .isInstanceOf(ImportProgress.Stopped.class);

        assertThat(tables()).isEqualTo(before);
        assertThat(imports.find(id).orElseThrow().state()).isEqualTo(State.STAGED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatever_an_import_did_undoing_it_restores_every_row(long seed) throws IOException {
        var random = new Random(seed);
        directory.load(DistrictGenerator.generate(seed, 90), Actor.system("test"));
        var before = tables();

        export.of(DistrictGenerator.generate(seed + random.nextInt(2), 40 + random.nextInt(80)));
        export.damage(random, 40);
        var id = read();
        if (imports.find(id).orElseThrow().state() == State.STAGED) {
            assertThat(imports.apply(id, PRIYA_IMPORTS, "test", UNSEEN)).isEqualTo(new Done());
            var ids = Stream.of("person", "organization", "school_class").map(this::ids).toList();
            assertThat(ids).isNotEmpty();
            assertThat(imports.undo(id, PRIYA_IMPORTS, UNSEEN)).isEqualTo(new Done());
        }

        assertThat(tables()).isEqualTo(before);
    }

    private UUID read() {
        var id = imports.start("export.zip", null, PRIYA_IMPORTS);
        imports.read(id, folder, PRIYA_IMPORTS, UNSEEN);
        return id;
    }

    private UUID apply() {
        var id = read();
        assertThat(imports.apply(id, SAM_IMPORTS, null, UNSEEN)).isEqualTo(new Done());
        return id;
    }

    private List<String> ids(String table) {
        return db.sql("SELECT id FROM " + table).query(String.class).list();
    }

    /** Every row of every table, as text. */
    private Map<String, List<String>> tables() {
        return Stream.of(RosterItem.values())
                .collect(
                        Collectors.toMap(
                                RosterItem::table,
                                it ->
                                        db.sql(
                                                        "SELECT to_jsonb(it)::text FROM %s AS it ORDER BY 1"
                                                                .formatted(it.table()))
                                                .query(String.class)
                                                .list()));
    }
}
