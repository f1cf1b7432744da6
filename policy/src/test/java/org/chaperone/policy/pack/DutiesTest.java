package org.chaperone.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chaperone.policy.Pack;
import org.chaperone.policy.PackOnDisk;
import org.chaperone.policy.duty.Duty;
import org.chaperone.policy.duty.EventType;
import org.chaperone.policy.duty.Evidence;
import org.chaperone.policy.duty.Who;
import org.chaperone.policy.proof.Coverage;
import org.chaperone.policy.proof.DutyExample;
import org.chaperone.policy.proof.DutyExamplesReader;
import org.chaperone.policy.proof.ExamplesReader;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DutiesTest {

    private static final String DUTY =
            """
            - id: tell
              clauses: [T-1]
              on: [account.in-use, class-page.in-use]
              who: outlet.owner
              due: before first post | 2 school-days
              remind: [1 day, 3 days, 1 day]
              title: "Tell families of {class}"
              say: "{outlet} is in use."
              done-by: notice.delivered
            """;

    @TempDir Path folder;

    @Test
    void a_duty_is_read_with_all_its_parts() {
        assertThat(pack(DUTY).duties())
                .singleElement()
                .returns("tell", Duty::id)
                .returns(List.of("T-1"), Duty::clauses)
                .returns(List.of(EventType.ACCOUNT_IN_USE, EventType.CLASS_PAGE_IN_USE), Duty::on)
                .returns(new Who.InEvent("outlet.owner"), Duty::who)
                .returns(List.of(3, 1), Duty::remind)
                .returns(Evidence.NOTICE_DELIVERED, Duty::doneBy)
                .returns(false, Duty::isDefault);
    }

    @Test
    void a_pack_needs_no_duties() {
        assertThat(new PackOnDisk(folder).read().current("town").orElseThrow().duties()).isEmpty();
    }

    @Test
    void the_products_duties_come_after_and_give_way_to_the_policys_own() {
        var without = DUTY.replace("  clauses: [T-1]\n", "");
        var pack =
                new PackOnDisk(folder)
                        .write("town/duties.yaml", DUTY)
                        .write(
                                "_defaults/duties.yaml",
                                without + without.replace("id: tell", "id: other"))
                        .read()
                        .current("town")
                        .orElseThrow();

        assertThat(pack.duties()).extracting(Duty::id).containsExactly("tell", "other");
        assertThat(pack.duties()).extracting(Duty::isDefault).containsExactly(false, true);
    }

    @Test
    void all_that_is_wrong_is_told_at_once_with_its_place() {
        assertThatThrownBy(
                        () ->
                                pack(
                                        """
                                        - id: a
                                          clauses: [T-9]
                                          on: [moon.rises]
                                          who: nobody
                                          due: soon
                                          remind: [2 school-days]
                                          title: "x"
                                          say: "x"
                                          done-by: magic
                                          whom: x
                                        - id: b
                                          on: [addresses.issued]
                                          who: outlet.owner
                                          due: before first post | 2 days
                                          only-with: [students]
                                          title: "{outlet}"
                                          say: "{Not a fact!}"
                                          done-by: note
                                        - id: c
                                          clauses: [T-1]
                                        """))
                .isInstanceOf(Rejected.class)
                .message()
                .contains(
                        "town/duties.yaml:2:13: clause 'T-9' doesn't exist in this policy",
                        "town/duties.yaml:3:8: 'moon.rises' is no event; expected one of consent.refused-for-published",
                        "town/duties.yaml:5:8: 'soon' is no time",
                        "town/duties.yaml:6:12: '2 school-days' is no time before",
                        "town/duties.yaml:9:12: 'magic' is no evidence; expected one of notice.delivered",
                        "town/duties.yaml:10:3: field 'whom' is not known here",
                        "town/duties.yaml:11:3: duty 'b' cites no clause",
                        "town/duties.yaml:13:8: nobody in the event 'addresses.issued' is 'outlet.owner'; expected one of actor, principal",
                        "town/duties.yaml:14:8: 'before first post' is for the events",
                        "town/duties.yaml:15:15: 'students' names no fact of the event 'addresses.issued'; expected one of class",
                        "town/duties.yaml:16:10: 'outlet' names no fact",
                        "town/duties.yaml:17:8: 'Not a fact!' names no fact",
                        "field 'on' is missing",
                        "field 'due' is missing");
    }

    @Test
    void neither_an_id_twice_nor_anything_but_a_list_is_taken() {
        assertThatThrownBy(() -> pack(DUTY + DUTY))
                .hasMessageContaining("stands in this pack already");
        assertThatThrownBy(() -> pack("duty: x\n")).hasMessageContaining("duties must be a list");
        assertThatThrownBy(() -> pack("- tell\n"))
                .hasMessageContaining("a duty must be a set of fields");
    }

    @Test
    void a_duty_carries_its_clauses_and_its_examples_prove_them() {
        var pack = pack(DUTY);
        var examples = examples(pack, EXAMPLE);
        var line =
                Coverage.of(pack, examples, Map.of()).lines().stream()
                        .filter(it -> it.clause().id().equals("T-1"))
                        .findFirst()
                        .orElseThrow();

        assertThat(line.carriedBy()).containsExactly("duty:tell");
        assertThat(line.provenBy()).containsExactly("example:A page begins");
        assertThat(examples.getFirst().differences(pack)).isEmpty();
        var problems = new Problems();
        assertThat(new ExamplesReader(pack, problems).read(folder.resolve("town"))).isEmpty();
        assertThat(problems.isEmpty()).isTrue();
    }

    private static final String EXAMPLE =
            """
            - name: "A page begins"
              clauses: [T-1]
              event: class-page.in-use
              day: 2026-10-08
              no-school: [2026-10-09, 2026-10-12]
              facts: { outlet: Room 12, class: Grade 4 }
              expect:
                - { duty: tell, who: outlet.owner, due: 2026-10-14, remind: [2026-10-11, 2026-10-13], done-by: notice.delivered, says: ["Room 12", "Grade 4"] }
            """;

    @Test
    void an_example_that_expects_anything_else_fails_and_says_how() {
        var pack = pack(DUTY);
        assertThat(
                        differences(
                                pack,
                                EXAMPLE.replace("due: 2026-10-14", "due: 2026-10-10")
                                        .replace("who: outlet.owner", "who: principal")
                                        .replace("[2026-10-11, 2026-10-13]", "[2026-10-11]")
                                        .replace("done-by: notice.delivered", "done-by: note")
                                        .replace("\"Grade 4\"", "\"Grade 5\"")))
                .containsExactly(
                        "tell is for outlet.owner, expected principal",
                        "tell is due on 2026-10-14, expected 2026-10-10",
                        "tell is done by notice.delivered, expected note",
                        "tell is reminded of on [2026-10-11, 2026-10-13], expected [2026-10-11]",
                        "tell doesn't say \"Grade 5\"");
        assertThat(differences(pack, EXAMPLE.replaceAll("(?s)expect:.*", "expect: []\n")))
                .containsExactly("tell falls due, which it must not");
        assertThat(differences(pack, EXAMPLE.replace("class-page.in-use", "account.in-use")))
                .isEmpty();
        assertThat(
                        differences(
                                pack,
                                EXAMPLE.replace("class-page.in-use", "post.without-copy")
                                        .replace(", class: Grade 4", "")))
                .containsExactly("tell doesn't fall due");
    }

    @Test
    void examples_that_cannot_be_read_say_where() {
        var pack = pack(DUTY);
        var problems = new Problems();
        new PackOnDisk(folder)
                .write(
                        "town/examples/duties.yaml",
                        """
                        - name: a
                          clauses: [T-9]
                          event: moon.rises
                          day: tomorrow
                          no-school: [never]
                        - name: b
                          event: class-page.in-use
                          day: 2026-10-08
                          facts: { students: Emma }
                          expect:
                            - { duty: nothing, who: principal, due: 2026-10-09, done-by: note }
                        """);
        new DutyExamplesReader(pack, problems).read(folder.resolve("town"));

        assertThat(problems.all().stream().map(Object::toString))
                .anyMatch(it -> it.contains("duties.yaml:2:13") && it.contains("T-9"))
                .anyMatch(it -> it.contains("duties.yaml:3:10") && it.contains("is no event"))
                .anyMatch(it -> it.contains("must be a date"))
                .anyMatch(it -> it.contains("'no-school' must be days"))
                .anyMatch(it -> it.contains("field 'expect' is missing"))
                .anyMatch(it -> it.contains("field 'students' is not known"))
                .anyMatch(it -> it.contains("there is no duty 'nothing'"));
    }

    private List<String> differences(Pack pack, String example) {
        return examples(pack, example).getFirst().differences(pack);
    }

    private List<DutyExample> examples(Pack pack, String yaml) {
        new PackOnDisk(folder).write("town/examples/duties.yaml", yaml);
        var problems = new Problems();
        var examples = new DutyExamplesReader(pack, problems).read(folder.resolve("town"));
        problems.throwIfAny();
        return examples;
    }

    private Pack pack(String duties) {
        return new PackOnDisk(folder)
                .write("town/duties.yaml", duties)
                .read()
                .current("town")
                .orElseThrow();
    }
}
