package org.chaperone.policy.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chaperone.policy.PackOnDisk;
import org.chaperone.policy.reading.Rejected;

/** Packs that a fuzzer thinks up; {@code bin/fuzz} lets it think. */
class PackFuzzTest {

    private static final Path FOLDER = folder();

    private static Path folder() {
        try {
            return Files.createTempDirectory("packs");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FuzzTest
    void any_rules_make_a_pack_or_are_refused_with_places(byte[] rules) {
        readOrRefuse(new PackOnDisk(FOLDER).rules(new String(rules, UTF_8)));
    }

    @FuzzTest
    void any_condition_makes_a_pack_or_is_refused_with_its_place(byte[] condition) {
        var quoted = new String(condition, UTF_8).replace("\\", "\\\\").replace("\"", "\\\"");
        readOrRefuse(
                new PackOnDisk(FOLDER)
                        .rules(
                                """
                                - { id: r, clauses: [T-1], question: contact, when: "%s", then: deny, say: No. }
                                """
                                        .formatted(quoted)));
    }

    private static void readOrRefuse(PackOnDisk pack) {
        try {
            assertThat(pack.read()).isNotNull();
        } catch (Rejected refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }
}
