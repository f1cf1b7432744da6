package org.chaperone.app.directory;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.SAM;
import static org.chaperone.app.directory.ImportProgress.UNSEEN;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.chaperone.app.AppTest;
import org.chaperone.app.DatabaseOfItsOwn;
import org.chaperone.app.TestParts;
import org.chaperone.app.directory.ImportOutcome.Done;
import org.chaperone.app.directory.RosterImport.State;
import org.chaperone.roster.generator.DistrictGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Imports that are committed, so that others can stand in their way. */
@SpringBootTest(properties = {AppTest.ONE_PASSWORD, "chaperone.import.filled-whole-from=1"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = DatabaseOfItsOwn.class)
@Import(TestParts.class)
class DirectoryFillingTest {

    private static final Importer BY_PRIYA = Importer.of(PRIYA.viewer());
    private static final String FILLED = "Adding people";
    private static final String ROW_BY_ROW = "Changing people";

    @Autowired RosterImports imports;
    @Autowired Directory directory;
    @Autowired DataSource pool;
    @Autowired JdbcClient db;
    @Autowired MockMvcTester mvc;
    @TempDir Path folder;
    RosterExport export;
    List<String> minders;

    /** What the work on imports has said it does. */
    private final List<String> steps = new ArrayList<>();

    @BeforeEach
    void anExport() {
        export = new RosterExport(folder).of(DistrictGenerator.generate(7, 60));
        minders = RosterTables.minders(db);
    }

    @AfterEach
    void anEmptyDirectoryAgain() {
        for (var last = imports.current(); last.isPresent(); last = imports.current()) {
            imports.undo(last.get(), BY_PRIYA, UNSEEN);
        }
        assertThat(directory.isEmpty()).isTrue();
        assertThat(RosterTables.minders(db)).isEqualTo(minders);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void filled_at_one_go_it_is_as_if_filled_row_by_row(long seed) throws SQLException {
        export.of(DistrictGenerator.generate(seed, 30 + (int) seed * 20));
        export.damage(new Random(seed), (int) seed * 4);
        UUID slow;
        try (var _ = reader()) {
            slow = apply("test");
        }
        assertThat(steps).contains(ROW_BY_ROW).doesNotContain(FILLED);
        var rows = RosterTables.rows(db);
        var counts = imports.summary(slow).counts();
        imports.undo(slow, BY_PRIYA, UNSEEN);
        steps.clear();

        var filled = apply("test");

        assertThat(steps).contains(FILLED).doesNotContain(ROW_BY_ROW);
        assertThat(RosterTables.rows(db)).isEqualTo(rows);
        assertThat(RosterTables.minders(db)).isEqualTo(minders);
        assertThat(imports.summary(filled).counts()).containsExactlyInAnyOrderElementsOf(counts);
        imports.undo(filled, BY_PRIYA, UNSEEN);
        assertThat(RosterTables.rows(db).values()).allMatch(List::isEmpty);
    }

    @Test
    void who_is_there_already_is_changed_row_by_row() {
        apply(null);
        export.change("users.csv", "Emma,Johnson", "Emma,Johnston");
        steps.clear();

        apply(null);

        assertThat(steps).contains(ROW_BY_ROW).doesNotContain(FILLED);
        assertThat(directory.roster().student("s-emma").orElseThrow().name().last())
                .isEqualTo("Johnston");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Adding people", "Adding places in classes", "Making what finds them"})
    void stopped_at_any_step_it_is_empty_and_minded_as_before(String at) {
        var id = read();

        assertThatThrownBy(
                        () ->
                                imports.apply(
                                        id,
                                        BY_PRIYA,
                                        null,
                                        (doing, done, of) -> {
                                            if (doing.equals(at)) {
                                                throw new ImportProgress.Stopped();
                                            }
                                        }))
                .isInstanceOf(ImportProgress.Stopped.class);

        assertThat(RosterTables.rows(db).values()).allMatch(List::isEmpty);
        assertThat(RosterTables.minders(db)).isEqualTo(minders);
        assertThat(imports.find(id).orElseThrow().state()).isEqualTo(State.STAGED);
        assertThat(imports.apply(id, BY_PRIYA, null, UNSEEN)).isEqualTo(new Done());
        assertThat(directory.roster().students()).hasSize(60);
    }

    @Test
    void a_row_that_refers_to_nothing_spoils_all_of_it() {
        var id = read();
        db.sql(
                        """
                        INSERT INTO staged_membership (person, class, role, leads, period)
                        SELECT 's-nobody', class, role, leads, period FROM staged_membership LIMIT 1
                        """)
                .update();

        assertThatThrownBy(() -> imports.apply(id, BY_PRIYA, null, UNSEEN))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("s-nobody");

        assertThat(RosterTables.rows(db).values()).allMatch(List::isEmpty);
        assertThat(RosterTables.minders(db)).isEqualTo(minders);
    }

    @Test
    void nobody_can_leave_the_directory_without_what_minds_it() throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            assertThat(takeDown(connection)).isTrue();
            assertThatThrownBy(connection::commit)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("lacks indexes and references");
            connection.rollback();
        }
        assertThat(RosterTables.minders(db)).isEqualTo(minders);
    }

    @Test
    void nothing_is_taken_down_of_a_directory_with_people() throws SQLException {
        apply(null);
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            assertThat(takeDown(connection)).isFalse();
            connection.rollback();
        }
    }

    @Test
    void the_application_itself_may_neither_drop_an_index_nor_say_what_is_made() {
        for (var statement :
                new String[] {
                    "DROP INDEX person_search_text",
                    "ALTER TABLE membership DROP CONSTRAINT membership_person_fkey",
                    "INSERT INTO directory_taken_down (remake) VALUES ('DROP TABLE person')",
                    "SELECT remake FROM directory_taken_down"
                }) {
            assertThatThrownBy(() -> db.sql(statement).query().listOfRows())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .hasRootCauseInstanceOf(SQLException.class)
                    .rootCause()
                    .hasMessageMatching("(?s).*(must be owner|permission denied).*");
        }
    }

    @Test
    void two_imports_at_once_leave_what_one_would() throws Exception {
        imports.undo(apply(null), BY_PRIYA, UNSEEN);
        apply(null);
        var rows = RosterTables.rows(db);
        imports.undo(imports.current().orElseThrow(), BY_PRIYA, UNSEEN);
        var ready = new CyclicBarrier(2);

        var outcomes = new ArrayList<ImportOutcome>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<ImportOutcome> one =
                    () -> {
                        ready.await(30, SECONDS);
                        return imports.apply(read(), BY_PRIYA, null, UNSEEN);
                    };
            for (var it : threads.invokeAll(List.of(one, one))) {
                outcomes.add(it.get(60, SECONDS));
            }
        }
        assertThat(outcomes).contains(new Done());
        assertThat(RosterTables.rows(db)).isEqualTo(rows);
        assertThat(RosterTables.minders(db)).isEqualTo(minders);
    }

    @Test
    void how_far_it_is_shows_while_nobody_can_read_the_directory() throws Exception {
        var id = read();
        db.sql(
                        """
                        UPDATE roster_import SET doing = 'Adding people', doing_done = 2, doing_of = 10, doing_at = now()
                         WHERE id = :id
                        """)
                .param("id", id)
                .update();
        try (var filling = pool.getConnection()) {
            filling.setAutoCommit(false);
            assertThat(takeDown(filling)).isTrue();

            for (var address : List.of("/imports/" + id, "/imports")) {
                var page =
                        CompletableFuture.supplyAsync(
                                        () ->
                                                mvc.get()
                                                        .uri(URI.create(address))
                                                        .with(SAM.calling())
                                                        .exchange())
                                .get(20, SECONDS);
                assertThat(page).hasStatusOk();
                if (address.contains(id.toString())) {
                    assertThat(page).bodyText().contains("Adding people", "Step 3 of 11");
                }
            }
            filling.rollback();
        }
        db.sql("UPDATE roster_import SET doing = NULL WHERE id = :id").param("id", id).update();
        imports.discard(id, BY_PRIYA);
    }

    /** Somebody in the middle of reading people. */
    private Connection reader() throws SQLException {
        var connection = pool.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("SELECT count(*) FROM person");
        }
        return connection;
    }

    private static boolean takeDown(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("SELECT take_down_directory()")) {
            answer.next();
            return answer.getBoolean(1);
        }
    }

    private UUID read() {
        var id = imports.start("export", null, BY_PRIYA);
        imports.read(id, folder, BY_PRIYA, UNSEEN);
        return id;
    }

    private UUID apply(String answered) {
        var id = read();
        assertThat(imports.apply(id, BY_PRIYA, answered, (doing, done, of) -> steps.add(doing)))
                .isEqualTo(new Done());
        return id;
    }
}
