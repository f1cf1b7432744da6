package org.chaperone.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.chaperone.app.database.DataFolder;
import org.chaperone.app.database.DatabaseNotStarted;
import org.chaperone.app.database.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;

/** What stops a start is said in lines that the person who started it can act on, and the exit code is 3. */
class StartRefusedTest {

    @TempDir Path data;

    @Test
    void every_mistake_in_the_packs_is_told_with_its_place() throws Exception {
        var packs = data.resolve("packs");
        FileSystemUtils.copyRecursively(Path.of("../packs"), packs);
        change(
                packs.resolve("wake-nc/pack.yaml"),
                "without-defaults: [",
                "without-defaults: [no-such-default, ");
        change(packs.resolve("wake-nc/rules/contact.yaml"), "channel == 'follow'", "channel == 5");
        change(
                packs.resolve("wem-mn/rules/contact.yaml"),
                "clauses: [WEM-",
                "clauses: [WEM-nowhere, WEM-");
        Files.writeString(packs.resolve("wichita-ks/rules/broken.yaml"), "- id: [\n");

        var said = refused(start("-Dchaperone.packs=" + packs));

        assertThat(said.getFirst())
                .isEqualTo("Chaperone can't start. The policy packs can't be used as they are:");
        assertThat(said.subList(1, said.size()))
                .hasSizeGreaterThanOrEqualTo(4)
                .anyMatch(it -> it.matches(".*wake-nc/pack\\.yaml:\\d+:\\d+: .*no-such-default.*"))
                .anyMatch(it -> it.matches(".*wake-nc/rules/contact\\.yaml:\\d+:\\d+: .*"))
                .anyMatch(
                        it ->
                                it.matches(
                                        ".*wem-mn/rules/contact\\.yaml:\\d+:\\d+: .*WEM-nowhere.*"))
                .anyMatch(it -> it.matches(".*wichita-ks/rules/broken\\.yaml:\\d+:\\d+: .*"));
    }

    @Test
    void a_folder_without_packs_is_named() throws Exception {
        var said = refused(start("-Dchaperone.packs=" + data.resolve("nowhere")));

        assertThat(said.toString()).contains(data.resolve("nowhere").toString());
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://127.0.0.1:1/chaperone, 127.0.0.1:1",
        "jdbc:postgresql://nowhere.invalid/chaperone, nowhere.invalid",
        "jdbc:other://127.0.0.1/chaperone, jdbc:other"
    })
    void a_database_that_isnt_there_is_named(String url, String named) throws Exception {
        var said =
                refused(
                        ApplicationProcess.serve(
                                data.resolve("data"), "-Dchaperone.database.url=" + url));

        assertThat(said).hasSize(1);
        assertThat(said.getFirst())
                .startsWith("Chaperone can't start. The database ")
                .contains(named);
    }

    @Test
    void a_password_that_the_database_refuses_is_said_to_be_refused() throws Exception {
        var server = TestDatabase.server();
        var said =
                refused(
                        ApplicationProcess.serve(
                                data.resolve("data"),
                                "-Dchaperone.database.url=" + server.url(),
                                "-Dchaperone.database.user=" + EmbeddedPostgres.OWNER,
                                "-Dchaperone.database.password=wrong"));

        assertThat(said).hasSize(1);
        assertThat(said.getFirst()).contains("password authentication failed");
    }

    @Test
    void a_setting_that_makes_no_sense_is_named_with_what_it_was() throws Exception {
        var said = refused(start("-Dchaperone.district.zone=Nowhere/City"));

        assertThat(said).hasSize(1);
        assertThat(said.getFirst())
                .isEqualTo(
                        "Chaperone can't start. The setting chaperone.district.zone can't be 'Nowhere/City': Unknown time-zone ID: Nowhere/City");
    }

    @Test
    void a_data_folder_that_cant_be_is_said_in_one_line() throws Exception {
        var file = Files.writeString(data.resolve("file"), "");
        var said = refused(ApplicationProcess.serve(file.resolve("data")));

        assertThat(said)
                .containsExactly(
                        "Chaperone can't start. The data folder %s can't be used: %s. Choose another with --data."
                                .formatted(
                                        file.resolve("data"),
                                        "it can't be made or written (Not a directory)"));
    }

    @Test
    void a_data_folder_of_somebody_else_is_said_not_to_be_ours() throws IOException {
        assumeThat(new UnixSystem().getUid()).as("root may write anywhere").isNotZero();
        var folder = Files.createDirectory(data.resolve("theirs"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));

        assertThat(
                        org.assertj.core.api.Assertions.catchThrowableOfType(
                                DatabaseNotStarted.class, () -> DataFolder.take(folder)))
                .hasMessageContaining("may not be written");
    }

    /** With a database that is there already, so that no test makes one. */
    private Process start(String setting) throws IOException {
        var server = TestDatabase.server();
        return ApplicationProcess.serve(
                data.resolve("data"),
                setting,
                "-Dchaperone.database.url=" + server.url(),
                "-Dchaperone.database.user=" + EmbeddedPostgres.OWNER,
                "-Dchaperone.database.password=" + server.password(),
                "-Dchaperone.database.app-password=for tests only");
    }

    private static List<String> refused(Process process) throws Exception {
        var said = process.inputReader().readAllLines();
        assertThat(process.waitFor()).as("%s", said).isEqualTo(3);
        assertThat(said)
                .isNotEmpty()
                .noneMatch(it -> it.contains("Exception") || it.strip().startsWith("at "));
        return said;
    }

    private static void change(Path file, String from, String to) throws IOException {
        var text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(
                file,
                text.replaceFirst(
                        java.util.regex.Pattern.quote(from),
                        java.util.regex.Matcher.quoteReplacement(to)));
    }
}
