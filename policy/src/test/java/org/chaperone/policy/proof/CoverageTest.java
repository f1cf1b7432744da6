package org.chaperone.policy.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chaperone.policy.PackOnDisk;
import org.chaperone.policy.reading.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {

    private static final String RULE =
            """
            - id: no-friends
              clauses: [T-1, T-2]
              question: contact
              when: channel == 'friend-request'
              then: deny
              state: %s
              say: No.
            """;

    @TempDir Path folder;

    @Test
    void a_clause_is_covered_when_something_carries_it_and_something_proves_it() {
        var coverage = coverage("live", "", Map.of("T-1", List.of("FriendsTest")));

        assertThat(line(coverage, "T-1").covered()).isTrue();
        assertThat(line(coverage, "T-1").whole()).isTrue();
        assertThat(line(coverage, "T-2").carriedBy()).containsExactly("rule:no-friends");
        assertThat(line(coverage, "T-2").covered()).isFalse();
        assertThat(line(coverage, "T-3").carriedBy()).isEmpty();
    }

    @Test
    void a_clause_of_which_something_waits_is_covered_in_part_and_never_whole() {
        var proven = Map.of("T-1", List.of("FriendsTest"));
        var coverage = coverage("live", "The register of friends.", proven);

        assertThat(line(coverage, "T-1").clause().waits()).contains("The register of friends.");
        assertThat(line(coverage, "T-1").covered()).isTrue();
        assertThat(line(coverage, "T-1").inPart()).isTrue();
        assertThat(line(coverage, "T-1").whole()).isFalse();
    }

    @Test
    void a_clause_that_nothing_proves_is_neither_whole_nor_in_part_whatever_it_waits_for() {
        var line = line(coverage("live", "The register of friends.", Map.of()), "T-1");

        assertThat(line.covered()).isFalse();
        assertThat(line.inPart()).isFalse();
        assertThat(line.whole()).isFalse();
    }

    @Test
    void a_rule_that_is_no_longer_or_not_yet_live_carries_nothing() {
        for (var state : List.of("draft", "shadow", "retired")) {
            assertThat(line(coverage(state, "", Map.of()), "T-1").carriedBy()).as(state).isEmpty();
        }
    }

    @Test
    void examples_prove_the_clauses_they_name_each_once() {
        var pack = new PackOnDisk(folder).rules(RULE.formatted("live"));
        pack.write(
                "town/examples/contact.yaml",
                """
                - name: A request
                  clauses: [T-1, T-1]
                  question: contact
                  facts: { channel: friend-request }
                  expect: { verdict: deny }
                """);
        var town = pack.read().current("town").orElseThrow();
        var problems = new Problems();
        var examples = new ExamplesReader(town, problems).read(folder.resolve("town"));

        assertThat(problems.isEmpty()).isTrue();
        assertThat(line(Coverage.of(town, examples, Map.of()), "T-1").provenBy())
                .containsExactly("example:A request");
    }

    private Coverage coverage(String state, String waits, Map<String, List<String>> tests) {
        var pack = new PackOnDisk(folder).rules(RULE.formatted(state));
        if (!waits.isEmpty()) {
            pack.write(
                    "town/clauses.yaml",
                    PackOnDisk.CLAUSES.replaceFirst(
                            "acceptance: deny", "acceptance: deny, waits: " + waits));
        }
        return Coverage.of(pack.read().current("town").orElseThrow(), List.of(), tests);
    }

    private static Coverage.Line line(Coverage coverage, String clause) {
        return coverage.lines().stream()
                .filter(it -> it.clause().id().equals(clause))
                .findFirst()
                .orElseThrow();
    }
}
