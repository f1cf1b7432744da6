package org.chaperone.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chaperone.policy.Pack;
import org.chaperone.policy.PackOnDisk;
import org.chaperone.policy.RecordKind;
import org.chaperone.policy.RequiredRecord;
import org.chaperone.policy.proof.Coverage;
import org.chaperone.policy.reading.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsTest {

    private static final String OWNERS =
            "- { id: outlet-owners, clauses: [T-1], say: \"One answers for each.\" }\n";

    @TempDir Path folder;

    @Test
    void a_record_carries_its_clauses_and_no_other() {
        var pack = pack(OWNERS);

        assertThat(pack.records())
                .containsExactly(
                        new RequiredRecord(
                                RecordKind.OUTLET_OWNERS, List.of("T-1"), "One answers for each."));
        assertThat(Coverage.of(pack, List.of(), Map.of()).lines())
                .filteredOn(it -> !it.carriedBy().isEmpty())
                .extracting(it -> it.clause().id() + " " + it.carriedBy())
                .contains("T-1 [record:outlet-owners]");
    }

    @Test
    void a_policy_without_the_file_requires_none() {
        assertThat(read(new PackOnDisk(folder)).records()).isEmpty();
    }

    @Test
    void all_that_is_wrong_is_said_at_its_place() {
        assertThatThrownBy(
                        () ->
                                pack(
                                        OWNERS
                                                + """
                                                - { id: outlet-owners, clauses: [T-1], say: "Again." }
                                                - { id: everything, clauses: [T-99], say: "All of it." }
                                                - { id: outlets, clauses: [] }
                                                - outlets
                                                """))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining(
                        "records.yaml:2:3: a record 'outlet-owners' stands in this pack already")
                .hasMessageContaining(
                        "records.yaml:3:9: 'everything' is no record that is kept; expected one of outlets, outlet-owners")
                .hasMessageContaining("clause 'T-99' doesn't exist in this policy")
                .hasMessageContaining("record 'outlets' cites no clause; it must")
                .hasMessageContaining("field 'say' is missing")
                .hasMessageContaining("records.yaml:5:3");
    }

    @Test
    void a_file_that_is_no_list_is_refused() {
        assertThatThrownBy(() -> pack("outlets: yes\n"))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("records must be a list");
    }

    private Pack pack(String records) {
        return read(new PackOnDisk(folder).write("town/records.yaml", records));
    }

    private static Pack read(PackOnDisk disk) {
        return disk.read().current("town").orElseThrow();
    }
}
