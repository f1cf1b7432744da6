package org.chaperone.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chaperone.app.directory.RosterExport;
import org.chaperone.roster.generator.DistrictGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a person runs it: a process of its own, on an installation that runs or doesn't. */
class ImportRosterTest {

    @TempDir Path data;
    @TempDir Path folder;

    private record Run(int exit, String out, String err) {}

    @Test
    void it_imports_into_an_installation_stopped_and_running_and_refuses_a_shrunken_file()
            throws Exception {
        var export = new RosterExport(folder).of(DistrictGenerator.generate(7, 60));

        var dry = run("--dry-run", folder.toString());
        assertThat(dry.exit()).as(dry.err()).isZero();
        assertThat(dry.out()).contains("+ student\ts-emma\tJohnson, Emma\t\tLincoln Elementary");

        var first = run(folder.toString());
        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out()).contains("students: 60 added", "Applied.");

        var server = ApplicationProcess.serve(data);
        try {
            assertThat(server.inputReader().readLine())
                    .startsWith("Chaperone is at http://localhost:");
            export.change("users.csv", "Emma,Johnson", "Emma,Johnston");
            var beside = run(folder.toString());
            assertThat(beside.exit()).as(beside.err()).isZero();
            assertThat(beside.out()).contains("students: 1 changed", "Applied.");

            export.without("s-emma", "s-noah", "s-aisha", "s-luca");
            var stopped = run(folder.toString());
            assertThat(stopped.exit()).isEqualTo(1);
            assertThat(stopped.err())
                    .contains("4 of 60 students are missing", "--reason TEXT --by NAME");
            assertThat(
                            run("--reason", "They moved", "--by", "Sam Okafor", folder.toString())
                                    .exit())
                    .isZero();
        } finally {
            server.destroy();
            assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void wrong_use_and_bad_files_are_said_before_anything_is_made() throws Exception {
        assertThat(run(folder.resolve("nowhere").toString()).exit()).isEqualTo(2);
        assertThat(run("--reason", "because", folder.toString()).err()).contains("--by NAME");
        assertThat(Files.list(data)).isEmpty();

        Files.writeString(
                folder.resolve("users.csv"),
                "sourcedId,givenName,familyName\ns-1,\"Emma,Johnson\n");
        var refused = run(folder.toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err())
                .contains(
                        "orgs.csv: is missing, expected in every export",
                        "users.csv:2: is not CSV from here on");
    }

    private Run run(String... words) throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of("import", "roster", "--data", data.toString()));
        all.addAll(List.of(words));
        var errors = folder.resolveSibling(folder.getFileName() + ".err");
        var process =
                ApplicationProcess.builder(List.of(), all.toArray(String[]::new))
                        .redirectError(errors.toFile())
                        .start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var exit = process.waitFor();
        var err = Files.readString(errors);
        Files.delete(errors);
        return new Run(exit, out, err);
    }
}
