package org.chaperone.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {

    private static final String ADDRESS = "https://www.town.example/aup.pdf";

    @TempDir Path folder;

    @Test
    void answers_name_documents_as_they_were_replaced() {
        var pack =
                new PackOnDisk(folder)
                        .head(
                                """
                                references:
                                  - { id: aup, title: Acceptable use, clauses: [T-3], questions: [contact] }
                                """)
                        .rules(
                                """
                                - { id: mind, clauses: [T-3], question: contact, then: allow, say: Mind it., see: [aup] }
                                """)
                        .read()
                        .current("town")
                        .orElseThrow();

        var before = decide(pack);
        var after = decide(pack.withReferences(PackTest::attached));

        assertThat(before.references())
                .extracting(Reference::address)
                .containsOnly(Optional.empty());
        assertThat(after.references())
                .extracting(Reference::address)
                .containsExactly(Optional.of(ADDRESS));
        assertThat(after.reasons().getFirst().see())
                .extracting(Reference::address)
                .containsExactly(Optional.of(ADDRESS));
        assertThat(after.verdict()).isEqualTo(before.verdict());
    }

    private static Reference attached(Reference it) {
        return new Reference(
                it.id(),
                it.title(),
                it.says(),
                Optional.of(ADDRESS),
                it.date(),
                it.clauses(),
                it.questions());
    }

    private static Decision decide(Pack pack) {
        return new Decider(pack).decide(FactsOf.contact("{}"));
    }
}
