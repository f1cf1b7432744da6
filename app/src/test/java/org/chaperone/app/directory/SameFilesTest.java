package org.chaperone.app.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.directory.ImportProgress.UNSEEN;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.chaperone.app.AppTest;
import org.chaperone.app.TestClock;
import org.chaperone.app.directory.ImportOutcome.Done;
import org.chaperone.app.directory.ImportOutcome.Refused;
import org.chaperone.app.directory.RosterImport.State;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.chaperone.roster.generator.DistrictGenerator;
import org.chaperone.roster.oneroster.ColumnMap;
import org.chaperone.roster.oneroster.ColumnMap.MappedFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that say what they said the last time are not read again, and only those. */
@AppTest
class SameFilesTest {

    private static final Importer BY_PRIYA = Importer.of(PRIYA.viewer());

    @Autowired RosterImports imports;
    @Autowired ColumnMaps maps;
    @Autowired Directory directory;
    @Autowired Journal journal;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;
    @TempDir Path folder;
    RosterExport export;

    @BeforeEach
    void anExport() {
        export = new RosterExport(folder).of(DistrictGenerator.generate(7, 60));
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void the_same_files_are_not_read_again_and_the_import_is_one_like_others() {
        var first = apply(null);

        var second = read();

        var found = imports.find(second).orElseThrow();
        assertThat(found.sameAs()).isEqualTo(first);
        assertThat(found.base()).isEqualTo(first);
        assertThat(found.state()).isEqualTo(State.STAGED);
        assertThat(imports.summary(second).isEmpty()).isTrue();
        assertThat(imports.apply(second, BY_PRIYA, null, UNSEEN)).isEqualTo(new Done());
        assertThat(imports.current()).contains(second);
        assertThat(journal.about("roster-import:" + second))
                .extracting(Recorded::kind)
                .containsExactly("roster-import-staged", "roster-import-started");
        assertThat(imports.find(read()).orElseThrow().sameAs()).isEqualTo(second);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void not_reading_them_says_all_that_reading_them_says(long seed) {
        directory.load(DistrictGenerator.generate(seed, 70), Actor.system("test"));
        export.of(DistrictGenerator.generate(seed + seed % 2, 50));
        export.damage(new Random(seed), 25);
        var first = read();
        if (imports.find(first).orElseThrow().state() != State.STAGED) {
            return;
        }
        assertThat(imports.apply(first, BY_PRIYA, "test", UNSEEN)).isEqualTo(new Done());
        var rows = RosterTables.rows(db);

        var quick = read();
        assertThat(said(quick)).containsEntry("same", first);
        var quickly = said(quick);
        forgetTheBytes(first);
        var slow = read();
        var slowly = said(slow);

        assertThat(slowly.remove("same")).isNull();
        quickly.remove("same");
        assertThat(quickly).isEqualTo(slowly);
        assertThat(imports.apply(slow, BY_PRIYA, "test", UNSEEN)).isEqualTo(new Done());
        assertThat(RosterTables.rows(db)).isEqualTo(rows);
    }

    @Test
    void a_row_changed_by_hand_is_seen_and_put_right() {
        apply(null);
        db.sql("UPDATE person SET family = 'Quim' WHERE id = 's-emma'").update();

        var id = apply(null);

        assertThat(imports.find(id).orElseThrow().sameAs()).isNull();
        assertThat(imports.summary(id).count(RosterKind.STUDENT, RosterChange.CHANGED)).isOne();
        assertThat(directory.roster().student("s-emma").orElseThrow().name().last())
                .isEqualTo("Johnson");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM family_link",
                "UPDATE membership SET leads = NOT leads",
                "INSERT INTO course (id, title) VALUES ('c-by-hand', 'By hand')",
                "UPDATE organization SET name = name"
            })
    void any_statement_on_any_table_has_them_read_again(String statement) {
        apply(null);
        db.sql(statement).update();

        assertThat(imports.find(read()).orElseThrow().sameAs()).isNull();
    }

    @Test
    void a_row_changed_by_hand_before_it_was_applied_is_seen_the_next_time() {
        apply(null);
        export.change("users.csv", "Noah,Bennett", "Noah,Bennet");
        var second = read();
        db.sql("UPDATE person SET family = 'Quim' WHERE id = 's-emma'").update();
        assertThat(imports.apply(second, BY_PRIYA, null, UNSEEN)).isEqualTo(new Done());

        var third = read();

        assertThat(imports.find(third).orElseThrow().sameAs()).isNull();
        assertThat(imports.summary(third).count(RosterKind.STUDENT, RosterChange.CHANGED)).isOne();
    }

    @Test
    void one_letter_more_has_them_read() {
        apply(null);
        export.change("users.csv", "Emma,Johnson", "Emma,Johnsons");

        var id = read();

        assertThat(imports.find(id).orElseThrow().sameAs()).isNull();
        assertThat(imports.summary(id).count(RosterKind.STUDENT, RosterChange.CHANGED)).isOne();
    }

    @Test
    void what_was_undone_is_read_again() {
        var first = apply(null);
        export.change("users.csv", "Emma,Johnson", "Emma,Johnston");
        var second = apply(null);
        imports.undo(second, BY_PRIYA, UNSEEN);

        var third = read();

        assertThat(imports.find(third).orElseThrow().base()).isEqualTo(first);
        assertThat(imports.find(third).orElseThrow().sameAs()).isNull();
        assertThat(imports.summary(third).count(RosterKind.STUDENT, RosterChange.CHANGED)).isOne();
    }

    @Test
    void undoing_an_import_of_the_same_files_changes_nothing_and_they_stay_known() {
        var first = apply(null);
        var rows = RosterTables.rows(db);
        var second = apply(null);

        assertThat(imports.undo(second, BY_PRIYA, UNSEEN)).isEqualTo(new Done());

        assertThat(RosterTables.rows(db)).isEqualTo(rows);
        assertThat(imports.find(read()).orElseThrow().sameAs()).isEqualTo(first);
    }

    @Test
    void files_that_were_never_applied_are_read_again() {
        imports.discard(read(), BY_PRIYA);

        assertThat(imports.find(apply(null)).orElseThrow().sameAs()).isNull();
    }

    @Test
    void a_day_before_they_are_read_as_of_that_day() {
        apply(null);
        clock.advance(Duration.ofDays(-2));

        assertThat(imports.find(read()).orElseThrow().sameAs()).isNull();

        clock.advance(Duration.ofDays(9));
        assertThat(imports.find(read()).orElseThrow().sameAs()).isNotNull();
    }

    @Test
    void the_same_files_read_by_another_map_are_read() throws IOException {
        for (var it : List.of("First", "Given")) {
            maps.save("Old system", map(it), BY_PRIYA);
            Files.writeString(folder.resolve("pupils.txt"), "No,Last,First,Given\ns-x,X,Ada,Eve\n");
            var id = read("Old system");
            assertThat(imports.find(id).orElseThrow().sameAs()).isNull();
            imports.apply(id, BY_PRIYA, "test", UNSEEN);
        }
        assertThat(directory.roster().student("s-x").orElseThrow().name().first()).isEqualTo("Eve");
        assertThat(imports.find(read("Old system")).orElseThrow().sameAs()).isNotNull();
        assertThat(imports.find(read()).orElseThrow().sameAs()).isNull();
    }

    @Test
    void changes_alone_build_on_what_was_kept_of_the_same_files() {
        apply(null);
        apply(null);
        export.keepOnlyHeaders("enrollments.csv", "roles.csv")
                .keepOnly("users.csv", "s-emma")
                .change("users.csv", "Emma,Johnson", "Emma,Johnston")
                .changes("users", "roles", "enrollments");

        var id = apply(null);

        assertThat(imports.summary(id).counts()).hasSize(1);
        assertThat(directory.roster().student("s-emma").orElseThrow().name().last())
                .isEqualTo("Johnston");
        assertThat(imports.find(read()).orElseThrow().sameAs())
                .as("what was read leans on an earlier export")
                .isNull();
    }

    @Test
    void too_many_rows_that_fail_stop_the_same_files_again() {
        var row = export.text("users.csv").lines().skip(1).findFirst().orElseThrow();
        var broken = (row.substring(0, row.indexOf(',')) + "\n").repeat(150);
        export.change("users.csv", row, row + "\n" + broken.strip());
        apply("They are known to be wrong");

        var id = read();

        assertThat(imports.find(id).orElseThrow().sameAs()).isNotNull();
        assertThat(imports.problems(id, 0)).isNotEmpty();
        assertThat(imports.apply(id, BY_PRIYA, null, UNSEEN)).isInstanceOf(Refused.class);
    }

    @Test
    void files_made_into_other_rows_than_before_are_another_edition() {
        export.damage(new Random(7), 30);
        assertThat(imports.find(read()).orElseThrow().state()).isEqualTo(State.STAGED);

        assertThat(digest(new TreeMap<>(RosterTables.staged(db)).toString()))
                .as(
                        "The same files are made into other rows now: raise RosterStaging.EDITION, so that they are read again, and put the digest here")
                .isEqualTo("6dcc8123881f5fc6");
        assertThat(RosterStaging.EDITION).isEqualTo(1);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** All that an import tells before it is applied. */
    private Map<String, Object> said(UUID id) {
        var found = imports.find(id).orElseThrow();
        var said = new TreeMap<String, Object>();
        if (found.sameAs() != null) {
            said.put("same", found.sameAs());
        }
        said.put("base", String.valueOf(found.base()));
        said.put("people", found.people());
        said.put("problems", imports.problems(id, 0));
        said.put("number of problems", found.problems());
        said.put("rows left out", found.rowsLeftOut());
        said.put("summary", imports.summary(id));
        said.put("stops", imports.stops(id));
        said.put("changes", imports.countChanges(id, ChangeFilter.ALL, 1000));
        said.put("kept", digest(kept(id)));
        return said;
    }

    /** The files in the archive that is kept; when they were put there doesn't matter. */
    private String kept(UUID id) {
        var bytes = new ByteArrayOutputStream();
        db.sql("SELECT bytes FROM roster_source WHERE import = :id ORDER BY part")
                .param("id", id)
                .query(byte[].class)
                .list()
                .forEach(bytes::writeBytes);
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var it = zip.getNextEntry(); it != null; it = zip.getNextEntry()) {
                text.append(it.getName())
                        .append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void forgetTheBytes(UUID id) {
        db.sql("UPDATE roster_import SET fingerprint = NULL WHERE id = :id")
                .param("id", id)
                .update();
    }

    private static ColumnMap map(String given) {
        return new ColumnMap(
                ',',
                null,
                List.of(
                        new MappedFile(
                                "pupils.txt",
                                "users.csv",
                                Map.of("sourcedId", "No", "givenName", given, "familyName", "Last"),
                                Map.of("role", "student", "orgSourcedIds", "org-high"))));
    }

    private UUID read() {
        return read(null);
    }

    private UUID read(String map) {
        var id = imports.start("export", map, BY_PRIYA);
        imports.read(id, folder, BY_PRIYA, UNSEEN);
        return id;
    }

    private UUID apply(String answered) {
        var id = read();
        assertThat(imports.apply(id, BY_PRIYA, answered, UNSEEN)).isEqualTo(new Done());
        return id;
    }
}
