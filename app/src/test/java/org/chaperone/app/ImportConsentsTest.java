package org.chaperone.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chaperone.app.directory.RosterExport;
import org.chaperone.roster.generator.DistrictGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportConsentsTest {

    private static final String MAP =
            """
            wording: Media release
            student: id
            by: id
            signer: guardian
            answers:
              - column: web
                uses: [image]
                audiences: [school-site, social-media]
                granted: [Y]
                refused: [N]
            """;

    @TempDir Path data;
    @TempDir Path folder;

    @BeforeAll
    static void whereThePacksAre() {
        System.setProperty("chaperone.home", Path.of("..").toAbsolutePath().normalize().toString());
    }

    @AfterAll
    static void asBefore() {
        System.clearProperty("chaperone.home");
    }

    private record Run(int exit, String out, String err) {}

    @Test
    void answers_are_looked_at_put_down_and_stopped_where_many_refusals_turn() throws IOException {
        new RosterExport(folder.resolve("roster")).of(DistrictGenerator.generate(7, 60));
        var roster = run("roster", folder.resolve("roster").toString());
        assertThat(roster.exit()).as(roster.err()).isZero();
        var map = Files.writeString(folder.resolve("release.yaml"), MAP).toString();
        var students = List.of("s-emma", "s-noah", "s-aisha", "s-luca", "s-sofia");
        var no = answers("no.csv", students, "N");

        var dry = run("consents", no, "--map", map, "--dry-run");
        assertThat(dry.exit()).as(dry.err()).isZero();
        assertThat(dry.out())
                .contains("s-emma\tEmma Johnson\tno: image/school-site, image/social-media");
        assertThat(Files.exists(data.resolve("files"))).as("a dry run keeps nothing").isFalse();

        var first = run("consents", no, "--map", map);
        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out())
                .contains("No, nothing before: 10", "Applied: statements 5, rows left out 1.");
        assertThat(first.err()).contains("no.csv:7", "s-nobody");

        var yes = answers("yes.csv", students, "Y");
        var stopped = run("consents", yes, "--map", map);
        assertThat(stopped.exit()).as(stopped.err()).isEqualTo(1);
        assertThat(stopped.err()).contains("5 of 5 students’ refusals", "--reason TEXT --by NAME");
        var answered =
                run("consents", yes, "--map", map, "--reason", "New forms", "--by", "Sam Okafor");
        assertThat(answered.exit()).as(answered.err()).isZero();
        assertThat(answered.out()).contains("No before, yes now: 10");
    }

    @Test
    void wrong_use_is_said_before_anything_is_made() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "id,web\ns-emma,N\n").toString();

        assertThat(run("consents", folder.resolve("nowhere.csv").toString(), "--map", "x"))
                .matches(it -> it.exit() == 2)
                .matches(it -> it.err().contains("expected a CSV file"));
        assertThat(run("consents", file).err()).contains("--map");
        assertThat(run("consents", file, "--map", "x", "--reason", "so").err())
                .contains("--by NAME");
        assertThat(Files.list(data)).isEmpty();
    }

    @Test
    void a_map_that_isn_t_one_is_refused_with_its_places() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "id,web\ns-emma,N\n").toString();
        var map = Files.writeString(folder.resolve("m.yaml"), "student: id\nby: colour\n");

        var refused = run("consents", file, "--map", map.toString());

        assertThat(refused.exit()).as(refused.err()).isEqualTo(1);
        assertThat(refused.err())
                .contains("m.yaml:1:1: field 'answers' is missing", "Nothing was changed.");
        var unknown = run("consents", file, "--map", "Aspen");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("There is no map Aspen", "none is saved");
    }

    private String answers(String name, List<String> students, String answer) throws IOException {
        var lines = new ArrayList<>(List.of("id,guardian,web"));
        students.forEach(it -> lines.add(it + ",Parent," + answer));
        lines.add("s-nobody,Parent," + answer);
        return Files.write(folder.resolve(name), lines).toString();
    }

    private Run run(String... words) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data.toString()));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var before = List.of(System.out, System.err);
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            var exit = new CommandLine(new Import()).execute(all.toArray(String[]::new));
            return new Run(
                    exit,
                    out.toString(StandardCharsets.UTF_8),
                    err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before.getFirst());
            System.setErr(before.getLast());
        }
    }
}
