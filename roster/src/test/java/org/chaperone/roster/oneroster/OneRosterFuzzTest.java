package org.chaperone.roster.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chaperone.roster.generator.DistrictGenerator;

/** Exports that a fuzzer thinks up; {@code bin/fuzz} lets it think. */
class OneRosterFuzzTest {

    private static final Path FOLDER = export();

    private static Path export() {
        try {
            var folder = Files.createTempDirectory("fuzz");
            OneRosterWriter.write(DistrictGenerator.generate(11, 20), folder);
            return folder;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @FuzzTest
    void any_bytes_for_users_are_read_or_refused_with_reasons(byte[] bytes) throws IOException {
        Files.write(FOLDER.resolve("users.csv"), bytes);

        check(new OneRosterReader().read(FOLDER));
    }

    @FuzzTest
    void any_bytes_for_an_archive_are_read_or_refused_with_reasons(byte[] bytes)
            throws IOException {
        var archive = FOLDER.resolveSibling("fuzz-" + ProcessHandle.current().pid() + ".zip");
        Files.write(archive, bytes);

        check(new OneRosterReader().read(archive));
    }

    private static void check(RosterReading reading) {
        switch (reading) {
            case RosterReading.Accepted accepted ->
                    assertThat(accepted.roster().contents().people()).isNotNull();
            case RosterReading.Refused refused -> assertThat(refused.problems()).isNotEmpty();
        }
    }
}
