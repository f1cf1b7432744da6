package org.chaperone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.chaperone.policy.QuestionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PolicyCommandTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    static final String FEATURES =
            "policy-pack,contact-channel-decision,school-hours-use,post-screening,student-identification-check,student-info-matrix,writing-quality-check,source-citation,personal-account-guidance,guidance-library,roster-directory,photo-check";

    @ParameterizedTest
    @ValueSource(strings = {"wake-nc", "wichita-ks", "wilmington-ma", "wilmington-il", "wem-mn"})
    void every_example_of_every_pack_holds(String pack) {
        var run = Run.of("policy", "test", pack);

        assertThat(run.out()).doesNotContain("FAIL").contains(pack + ": ");
        assertThat(run.exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wake-nc", "wichita-ks", "wilmington-ma", "wilmington-il", "wem-mn"})
    void every_clause_of_the_features_that_are_built_is_carried_and_proven(String pack) {
        var run = Run.of("policy", "coverage", pack, "--open", "--feature", FEATURES);

        assertThat(run.out()).contains("(100 %)");
        assertThat(run.exit()).isZero();
    }

    @Test
    void coverage_tells_the_truth_about_clauses_that_nothing_carries_yet() {
        var run = Run.of("policy", "coverage", "--json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("\"carriedBy\" : [ ]");
    }

    @Test
    void what_waits_is_told_and_doesn_t_count_as_carried_in_full() {
        var run = Run.of("policy", "coverage", "wake-nc", "--feature", "post-screening");

        assertThat(run.out())
                .containsPattern(
                        "wake-nc: 3 of 6 clauses carried and proven in full \\(50 %\\), 6 with those in part \\(100 %\\)")
                .containsPattern("post-screening +3 of +6, 3 in part")
                .contains("    WAKE-20 carried in part: The gate at publishing.");
        assertThat(run.exit()).as("what is carried in part isn't open").isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wake-nc", "wichita-ks", "wilmington-ma", "wilmington-il", "wem-mn"})
    void no_clause_that_waits_is_whole_and_none_that_nothing_carries_waits(String pack) {
        var clauses =
                JSON.readTree(Run.of("policy", "coverage", pack, "--json").out())
                        .get("packs")
                        .get(0)
                        .get("clauses");

        assertThat(clauses)
                .isNotEmpty()
                .allSatisfy(
                        it -> {
                            var covered =
                                    !it.get("carriedBy").isEmpty() && !it.get("provenBy").isEmpty();
                            assertThat(it.get("whole").asBoolean())
                                    .isEqualTo(covered && !it.has("waits"));
                            assertThat(covered || !it.has("waits")).isTrue();
                        });
    }

    @Test
    void a_clause_shows_what_of_it_waits() {
        assertThat(Run.of("policy", "show", "wilmington-ma", "4b").out())
                .contains("Carried in part: The archive, which keeps the credit line");
        assertThat(Run.of("policy", "show", "wilmington-ma", "3e6").out())
                .doesNotContain("Carried in part");
    }

    @Test
    void the_five_packs_hold_313_clauses() {
        var run = Run.of("policy", "list");

        assertThat(
                        run.out()
                                .lines()
                                .mapToInt(
                                        it ->
                                                Integer.parseInt(
                                                        it.replaceAll(".* (\\d+) clauses.*", "$1")))
                                .sum())
                .isEqualTo(313);
    }

    @Test
    void a_clause_is_found_by_its_number_in_the_document() {
        assertThat(Run.of("policy", "show", "wilmington-ma", "3e6").out())
                .contains("WILM-MA-3e6", "direct messages");
        assertThat(Run.of("policy", "show", "wilmington-ma", "99z").err())
                .contains("wilmington-ma has no clause '99z'");
    }

    @Test
    void two_policies_are_compared_by_what_they_settle() {
        var run = Run.of("policy", "diff", "wake-nc", "wichita-ks");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "contact.friend-student",
                        "WAKE-18",
                        "WICHITA-11",
                        "not set: the policy is silent");
        assertThat(Run.of("policy", "diff", "wake-nc", "wake-nc").exit()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void the_published_schema_of_each_question_is_the_one_in_force(QuestionType question)
            throws Exception {
        var published = Path.of("..", "docs", "questions", question.word() + ".json");

        assertThat(Files.readString(published))
                .as(
                        "made by ./chaperone policy schema %s > docs/questions/%s.json",
                        question.word(), question.word())
                .isEqualTo(Run.of("policy", "schema", question.word()).out());
    }

    @Test
    void every_command_has_help() {
        for (var command :
                new String[][] {
                    {"--help"},
                    {"ask", "--help"},
                    {"screen", "--help"},
                    {"policy", "test", "--help"},
                    {"policy", "coverage", "--help"}
                }) {
            assertThat(Run.of(command).out()).contains("Usage:");
        }
    }
}
