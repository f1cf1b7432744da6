package org.chaperone.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chaperone.policy.Pack;
import org.chaperone.policy.PackOnDisk;
import org.chaperone.policy.duty.Who;
import org.chaperone.policy.procedure.Answers;
import org.chaperone.policy.procedure.Item;
import org.chaperone.policy.procedure.Lasting;
import org.chaperone.policy.procedure.Procedure;
import org.chaperone.policy.procedure.RequestKind;
import org.chaperone.policy.procedure.Step;
import org.chaperone.policy.proof.Coverage;
import org.chaperone.policy.reading.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProceduresTest {

    private static final String PAGE =
            """
            - id: class-page
              clauses: [T-1]
              title: "A page"
              say: "Ask first."
              before:
                - id: venue
                  kind: choice
                  judged: true
                  label: "Where?"
                  of:
                    - { value: adopted, label: "Adopted", clauses: [T-2] }
                    - { value: public, label: "Public" }
                - { id: why, kind: words, least: 40, clauses: [T-3], label: "Why?" }
                - { id: classes, kind: classes, optional: true, label: "Which?" }
                - { id: until, kind: day, label: "Until?" }
                - { id: who, kind: staff, most: 3, label: "Who?" }
              steps:
                - { id: notice, who: principal, does: be-told }
                - { id: consent, who: principal, does: approve, within: 5 school-days, consents: 100%, skip-when: { venue: [adopted] } }
                - { id: make, who: "office:communications", does: make, within: 1 school-day }
              lasts: until-asked
              subject: who
            """;

    @TempDir Path folder;

    @Test
    void a_procedure_is_read_with_all_its_parts() {
        var it = pack(PAGE).procedure(RequestKind.CLASS_PAGE).orElseThrow();

        assertThat(it)
                .returns(List.of("T-1"), Procedure::clauses)
                .returns(List.of("T-1", "T-2", "T-3"), Procedure::allClauses)
                .returns(Lasting.of("until-asked").orElseThrow(), Procedure::lasts)
                .returns(java.util.Optional.of("who"), Procedure::subject)
                .returns(false, Procedure::isDefault);
        assertThat(it.before())
                .extracting(Item::kind)
                .containsExactly(
                        Item.Kind.CHOICE,
                        Item.Kind.WORDS,
                        Item.Kind.CLASSES,
                        Item.Kind.DAY,
                        Item.Kind.STAFF);
        assertThat(it.item("why").orElseThrow().least()).isEqualTo(40);
        assertThat(it.item("classes").orElseThrow().needed()).isFalse();
        assertThat(it.steps())
                .extracting(Step::who)
                .containsExactly(
                        Who.Office.PRINCIPAL, Who.Office.PRINCIPAL, Who.Office.COMMUNICATIONS);
        assertThat(it.steps()).extracting(Step::within).containsExactly(0, 5, 1);
        assertThat(it.steps().get(1).consents()).isEqualTo(100);
    }

    @Test
    void a_step_falls_away_with_the_answer_that_it_names_and_no_other() {
        var it = pack(PAGE).procedure(RequestKind.CLASS_PAGE).orElseThrow();

        assertThat(it.stepsFor(answers("venue", "adopted")))
                .extracting(Step::id)
                .containsExactly("notice", "make");
        assertThat(it.stepsFor(answers("venue", "public"))).hasSize(3);
        assertThat(it.stepsFor(Answers.NONE)).hasSize(3);
    }

    @Test
    void a_policys_procedure_takes_the_place_of_the_products() {
        var its =
                "- { id: %s, title: T, say: S, steps: [{ id: a, who: principal, does: be-told }] }";
        var pack =
                new PackOnDisk(folder)
                        .write("town/procedures.yaml", PAGE)
                        .write(
                                "_defaults/procedures.yaml",
                                its.formatted("class-page") + "\n" + its.formatted("platform"))
                        .read()
                        .current("town")
                        .orElseThrow();

        assertThat(pack.procedures())
                .extracting(Procedure::id)
                .containsExactly("class-page", "platform");
        assertThat(pack.procedures()).extracting(Procedure::isDefault).containsExactly(false, true);
    }

    @Test
    void it_carries_its_clauses_and_those_of_its_questions() {
        var carried = Coverage.of(pack(PAGE), List.of(), Map.of()).lines();

        assertThat(carried)
                .allSatisfy(
                        it -> assertThat(it.carriedBy()).containsExactly("procedure:class-page"));
    }

    @Test
    void all_that_is_wrong_is_told_at_once_with_its_place() {
        assertThatThrownBy(
                        () ->
                                pack(
                                        """
                                        - id: moon
                                          clauses: [T-9]
                                          title: "x"
                                          say: "x"
                                          before:
                                            - { id: Why, kind: words, label: "x" }
                                            - { id: a, kind: riddle, label: "x" }
                                            - { id: b, kind: choice, label: "x" }
                                            - { id: c, kind: day, least: 3, label: "x" }
                                            - { id: d, kind: number, least: 9, most: 3, label: "x" }
                                            - { id: d, kind: tick, label: "x", judged: true }
                                          steps:
                                            - { id: e, who: nobody, does: approve, within: 5 school-days }
                                            - { id: f, who: principal, does: wave, within: soon }
                                            - { id: g, who: principal, does: approve }
                                            - { id: h, who: principal, does: be-told, within: 1 school-day }
                                            - { id: i, who: principal, does: approve, within: 1 school-day, consents: 100% }
                                            - { id: j, who: principal, does: approve, within: 1 school-day, skip-when: { a: [x] } }
                                          lasts: a while
                                          subject: a
                                          whom: x
                                        - id: app
                                          title: "x"
                                          say: "x"
                                          lasts: until-asked
                                        """))
                .isInstanceOf(Rejected.class)
                .message()
                .contains(
                        "town/procedures.yaml:1:7: 'moon' is nothing to ask for; expected one of official-page",
                        "town/procedures.yaml:2:13: clause 'T-9' doesn't exist in this policy",
                        "town/procedures.yaml:6:13: 'Why' is no id of its own",
                        "town/procedures.yaml:7:22: 'riddle' is no kind; expected one of words, choice",
                        "town/procedures.yaml:8:7: a choice needs 'of'",
                        "town/procedures.yaml:9:34: 'least' is for the kinds",
                        "town/procedures.yaml:10:37: nothing can be answered that is enough",
                        "town/procedures.yaml:11:13: 'd' is no id of its own",
                        "town/procedures.yaml:11:48: 'judged' is for the kind choice",
                        "town/procedures.yaml:13:21: 'nobody' is no office; expected one of principal",
                        "'wave' is no does; expected one of approve, consult, confirm, be-told, make",
                        "'soon' is not understood; expected such as '5 school-days'",
                        "step 'g' waits for somebody and must say within how many school-days",
                        "step 'h' is done at once and has no time",
                        "consents are counted for classes, and no question asks for any",
                        "'a' is no question of the kind choice",
                        "'a while' is no time",
                        "'a' is no question of the kind staff",
                        "town/procedures.yaml:21:3: field 'whom' is not known here",
                        "town/procedures.yaml:22:3: procedure 'app' cites no clause",
                        "town/procedures.yaml:22:3: a procedure has one step or more",
                        "'until-asked' needs a question 'until'");
    }

    @ParameterizedTest
    @CsvSource({
        "wake-nc, principal consult",
        "wichita-ks, office:communications approve",
        "wilmington-ma, principal approve",
        "wilmington-il, principal be_told;principal approve;office:communications make",
        "wem-mn, office:technology approve"
    })
    void each_policy_sends_a_class_page_its_own_way(String id, String steps) {
        var pack = PackLibrary.read(Path.of("../packs"), List.of(id)).current(id).orElseThrow();

        assertThat(pack.procedure(RequestKind.CLASS_PAGE).orElseThrow().steps())
                .extracting(
                        it ->
                                it.who().word()
                                        + " "
                                        + it.does().name().toLowerCase(java.util.Locale.ROOT))
                .containsExactly(steps.split(";"));
    }

    @Test
    void no_procedure_of_a_policy_is_without_a_clause_and_the_products_cite_none() {
        for (var id :
                List.of("wake-nc", "wichita-ks", "wilmington-ma", "wilmington-il", "wem-mn")) {
            var pack = PackLibrary.read(Path.of("../packs"), List.of(id)).current(id).orElseThrow();
            assertThat(pack.procedures())
                    .filteredOn(Procedure::isDefault)
                    .allSatisfy(it -> assertThat(it.allClauses()).isEmpty());
            assertThat(pack.procedures())
                    .extracting(Procedure::kind)
                    .contains(
                            RequestKind.OFFICIAL_PAGE,
                            RequestKind.CLASS_PAGE,
                            RequestKind.PLATFORM,
                            RequestKind.APP,
                            RequestKind.LOGO_USE,
                            RequestKind.SPOKESPERSON);
        }
    }

    private static Answers answers(String id, String value) {
        return new Answers(Map.of(id, List.of(value)));
    }

    private Pack pack(String procedures) {
        return new PackOnDisk(folder)
                .write("town/procedures.yaml", procedures)
                .read()
                .current("town")
                .orElseThrow();
    }
}
