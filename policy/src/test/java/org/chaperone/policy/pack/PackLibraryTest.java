package org.chaperone.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chaperone.policy.PackOnDisk;
import org.chaperone.policy.proof.Clause;
import org.chaperone.policy.question.Role;
import org.chaperone.policy.reading.Rejected;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackLibraryTest {

    @TempDir Path folder;
    PackOnDisk pack;

    @BeforeEach
    void writeIt() {
        pack = new PackOnDisk(folder);
    }

    @Test
    void a_good_pack_is_read_with_its_clauses_and_parameters() {
        pack.head(
                "parameters:\n  consent.publish: { value: opt-in, note: ask first, clauses: [T-1] }\n");

        var town = pack.read().current("town").orElseThrow();

        assertThat(town.clauses().keySet()).containsExactly("T-1", "T-2", "T-3");
        assertThat(town.clause("T-1").orElseThrow().number()).isEqualTo("1");
        assertThat(town.parameters().get("consent.publish").note()).isEqualTo("ask first");
    }

    @Test
    void every_problem_of_a_broken_pack_is_told_at_once_each_with_its_place() {
        pack.head(
                        """
                        colour: blue
                        parameters:
                          consent.publish: { value: maybe, clauses: [T-9] }
                          consent.pubish: { value: opt-in }
                        """)
                .rules(
                        """
                        - id: one
                          clauses: [T-8]
                          question: contact
                          when: recipient.kind == 'dog'
                          then: forbid
                          say: No {recipient.colour}.
                          instead: [walk-away]
                        - id: two
                          question: contract
                          then: deny
                          say: x
                        - id: three
                          clauses: [T-1]
                          question: contact
                          when: recipient.knd == 'student'
                          then: deny
                          overrides: [nothing]
                          say: x
                          typo: 1
                        - id: three
                          clauses: [T-1]
                          question: contact
                          then: deny
                          say: x
                        """);

        assertProblems(
                "town/pack.yaml:6:1: field 'colour' is not known here",
                "town/pack.yaml:8:29: 'maybe' is no value of consent.publish; expected one of opt-in, opt-out",
                "town/pack.yaml:8:46: clause 'T-9' doesn't exist in this policy",
                "town/pack.yaml:9:19: no parameter is called 'consent.pubish'",
                "town/rules/rules.yaml:2:13: clause 'T-8' doesn't exist in this policy",
                "town/rules/rules.yaml:4:27: condition: 'dog' is no RecipientKind",
                "town/rules/rules.yaml:5:9: 'forbid' is no verdict",
                "town/rules/rules.yaml:6:8: {recipient.colour} names no fact",
                "town/rules/rules.yaml:7:13: there is no way out 'walk-away'",
                "town/rules/rules.yaml:8:3: rule 'two' cites no clause",
                "town/rules/rules.yaml:9:13: 'contract' is no question",
                "town/rules/rules.yaml:12:3: overrides 'nothing', and no rule",
                "town/rules/rules.yaml:15:18: condition: undefined field 'knd'",
                "town/rules/rules.yaml:19:3: field 'typo' is not known here",
                "town/rules/rules.yaml:20:3: a rule with the id 'three' stands in this pack already");
    }

    @Test
    void a_word_that_takes_in_people_names_roles_that_there_are() {
        pack.head(
                """
                glossary:
                  - { word: Staff, means: Those who teach, roles: [teacher, coach], clauses: [T-1] }
                """);
        assertThat(pack.read().current("town").orElseThrow().glossary().getFirst().roles())
                .containsExactly(Role.TEACHER, Role.COACH);

        pack.head(
                """
                glossary:
                  - { word: Staff, means: Those who teach, roles: [teacher, wizard], clauses: [T-1] }
                """);
        assertProblems("town/pack.yaml:7:61: 'wizard' is no role; expected one of teacher, coach");
    }

    @Test
    void the_words_of_a_correction_have_blanks_that_there_are() {
        pack.rules(
                """
                - id: one
                  clauses: [T-1]
                  question: contact
                  then: deny
                  say: x
                  write: "From {whom}, {link}"
                """);
        assertProblems(
                "town/rules/rules.yaml:6:10: 'write' is for a rule with a 'fix'",
                "town/rules/rules.yaml:6:10: {whom} is no blank; there are {who}, {from}, {link}, {terms}");

        pack.rules(
                """
                - id: one
                  clauses: [T-1]
                  question: contact
                  then: deny
                  say: x
                  fix: credit-line
                  write: "From {who}, {link}"
                """);
        assertThat(pack.read().current("town").orElseThrow().rules().getFirst().write())
                .contains("From {who}, {link}");
    }

    @Test
    void a_default_rule_that_there_isnt_cant_be_left_out() {
        pack.head("without-defaults: [nothing]\n");

        assertProblems("town/pack.yaml:6:20: there is no default rule 'nothing'");
    }

    @Test
    void a_condition_on_several_lines_is_placed_where_it_stands() {
        pack.rules(
                """
                - id: one
                  clauses: [T-1]
                  question: contact
                  when: >
                    recipient.kind == 'student'
                    && account == 'shared'
                  then: deny
                  say: x
                """);

        assertProblems("town/rules/rules.yaml:6:19: condition: 'shared' is no AccountKind");
    }

    @Test
    void broken_yaml_is_told_with_its_place() {
        pack.rules("- id: one\n  clauses: [T-1\n  question: contact\n");

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(pack::read)
                .satisfies(
                        it ->
                                assertThat(it.problems())
                                        .singleElement()
                                        .satisfies(
                                                p -> {
                                                    assertThat(p.file())
                                                            .isEqualTo("town/rules/rules.yaml");
                                                    assertThat(p.line()).isPositive();
                                                    assertThat(p.message())
                                                            .startsWith("not readable as YAML");
                                                }));
    }

    @Test
    void a_clause_or_a_field_that_stands_twice_is_told() {
        pack.write(
                "town/clauses.yaml",
                PackOnDisk.CLAUSES + PackOnDisk.CLAUSES.lines().findFirst().orElseThrow() + "\n");
        pack.rules("- { id: a, id: b, clauses: [T-1], question: contact, then: deny, say: x }\n");

        assertProblems(
                "town/clauses.yaml:4:9: a clause with the id 'T-1' stands in this file already",
                "town/rules/rules.yaml:1:12: field 'id' stands here twice");
    }

    @Test
    void a_file_that_is_not_utf8_is_told() throws Exception {
        Files.write(folder.resolve("town/clauses.yaml"), new byte[] {'-', ' ', (byte) 0xE9, '\n'});

        assertProblems("town/clauses.yaml: is not UTF-8 text; save it as UTF-8");
    }

    @Test
    void a_missing_file_or_pack_is_told() throws Exception {
        Files.delete(folder.resolve("town/clauses.yaml"));

        assertProblems("town/clauses.yaml: can't be read");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> PackLibrary.read(folder, List.of("village")))
                .withMessageContaining("there is no pack 'village'; there are town");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> PackLibrary.read(folder.resolve("nowhere")))
                .withMessageContaining("there is no folder of packs here");
    }

    @Test
    void acts_are_judged_by_the_edition_in_force_on_their_day() {
        var later =
                "id: town\nname: Town Schools\ntitle: Policy 1\nprefix: T-\nedition: { id: \"2027\", effective: 2027-08-01 }\n";
        pack.write("town/editions/2027/pack.yaml", later)
                .write("town/editions/2027/clauses.yaml", PackOnDisk.CLAUSES);

        var library = pack.read();

        assertThat(library.on("town", LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(library.on("town", LocalDate.of(2026, 1, 1)).orElseThrow().edition().id())
                .isEqualTo("2026");
        assertThat(library.on("town", LocalDate.of(2027, 7, 31)).orElseThrow().edition().id())
                .isEqualTo("2026");
        assertThat(library.on("town", LocalDate.of(2027, 8, 1)).orElseThrow().edition().id())
                .isEqualTo("2027");
    }

    @Test
    void two_editions_of_one_day_are_refused() {
        pack.write(
                        "town/editions/again/pack.yaml",
                        "id: town\nname: T\ntitle: P\nprefix: T-\nedition: { id: again, effective: 2026-01-01 }\n")
                .write("town/editions/again/clauses.yaml", PackOnDisk.CLAUSES);

        assertProblems("two editions take effect on 2026-01-01");
    }

    @Test
    @Clause("WILM-MA-2a1")
    void an_edition_that_needs_a_vote_is_refused_without_its_date_and_reference() {
        var head =
                "id: town\nname: Town Schools\ntitle: Policy 1\nprefix: T-\nedition: { id: \"2026\", effective: 2026-01-01, needs-vote: true%s }\n";

        pack.write("town/pack.yaml", head.formatted(", adopted-on: 2025-12-01"));
        assertProblems("town/pack.yaml:5:10: an edition of this policy needs the date");

        pack.write(
                "town/pack.yaml",
                head.formatted(", adopted-on: 2025-12-01, vote: minutes of December 1"));
        assertThat(pack.read().current("town").orElseThrow().edition().vote())
                .contains("minutes of December 1");
    }

    @Test
    void a_text_is_read_with_its_fields_and_its_body() {
        pack.write(
                "town/texts/front-page.md",
                "---\ntitle: Front page\nclauses: [T-1]\nmoment: publish\ngo-on: yes\norder: 3\n---\nWould *you*?\n");

        var text = pack.read().current("town").orElseThrow().guidance().getFirst();

        assertThat(text.id()).isEqualTo("front-page");
        assertThat(text.body()).isEqualTo("Would *you*?");
        assertThat(text.goOn()).isPresent();
    }

    @Test
    void a_text_without_its_fields_or_at_no_known_moment_is_refused() {
        pack.write("town/texts/a.md", "Just words.\n")
                .write("town/texts/b.md", "---\ntitle: B\nmoment: never\n---\nWords.\n");

        assertProblems(
                "town/texts/a.md: must begin with its fields",
                "town/texts/b.md:3:9: 'never' is no moment");
    }

    private void assertProblems(String... beginnings) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(pack::read)
                .satisfies(
                        it -> {
                            var told = it.problems().stream().map(Object::toString).toList();
                            for (var beginning : beginnings) {
                                assertThat(told).anyMatch(line -> line.contains(beginning));
                            }
                            assertThat(told).hasSameSizeAs(beginnings);
                        });
    }
}
