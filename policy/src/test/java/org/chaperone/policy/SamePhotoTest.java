package org.chaperone.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.chaperone.policy.Decision.Reason;
import org.chaperone.policy.pack.PackLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One picture before all five policies. */
class SamePhotoTest {

    private static final PackLibrary LIBRARY = PackLibrary.read(Path.of("..", "packs"));

    private static final String EMMA = "{id: s-emma, consent: granted}";
    private static final String NOAH = "{id: s-noah, consent: unknown}";
    private static final String LUCA = "{id: s-luca, consent: refused}";
    private static final String TOM = "{id: t-tom, kind: coworker, consent: unknown}";
    private static final String PUBLIC =
            "outlet: {kind: page, official: true}, audience: social-media, kind: photo, findings: []";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wake-nc | deny | none",
                "wichita-ks | deny | WICHITA-59 WICHITA-97",
                "wilmington-ma | deny | WILM-MA-3d1 WILM-MA-3d1-ii WILM-MA-PC-e",
                "wilmington-il | deny | none",
                "wem-mn | deny | WEM-III-A WEM-IV-I"
            })
    void three_students_and_a_colleague_on_a_public_page(
            String pack, String verdict, String clauses) {
        var decision = ask(pack, "%s, heads: 4, students: [%s, %s, %s], adults: [%s]", TOM);

        assertThat(decision.verdict().word()).isEqualTo(verdict);
        assertThat(against(decision)).isEqualTo(clauses);
        assertThat(decision.reasons())
                .as("a reason is a clause's or the product's own, and one of them refuses")
                .anyMatch(it -> it.verdict() == Verdict.DENY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wake-nc | needs-approval",
                "wichita-ks | allow",
                "wilmington-ma | allow",
                "wilmington-il | needs-approval",
                "wem-mn | deny"
            })
    void cropped_to_a_yes_and_a_silence_it_shows_what_silence_means(String pack, String verdict) {
        var decision =
                decide(pack, "{%s, heads: 2, students: [%s, %s]}".formatted(PUBLIC, EMMA, NOAH));

        assertThat(decision.verdict().word()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wake-nc", "wichita-ks", "wilmington-ma", "wilmington-il", "wem-mn"})
    void cropped_to_those_who_agreed_it_may_be_shown_everywhere(String pack) {
        var decision =
                decide(
                        pack,
                        "{%s, heads: 2, students: [%s], adults: [{kind: coworker, consent: granted, inWriting: true}]}"
                                .formatted(PUBLIC, EMMA));

        assertThat(decision.verdict()).isEqualTo(Verdict.ALLOW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wake-nc | allow",
                "wichita-ks | deny",
                "wilmington-ma | deny",
                "wilmington-il | allow",
                "wem-mn | allow"
            })
    void behind_a_password_only_an_opt_out_holds(String pack, String verdict) {
        var decision =
                decide(
                        pack,
                        "{protectedTool: true, audience: protected-tools, heads: 2, findings: [], students: [%s, %s]}"
                                .formatted(EMMA, verdict.equals("deny") ? LUCA : NOAH));

        assertThat(decision.verdict().word()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wake-nc | warn | none",
                "wichita-ks | warn | WICHITA-97",
                "wilmington-ma | deny | WILM-MA-PC-e",
                "wilmington-il | warn | none",
                "wem-mn | deny | WEM-IV-I"
            })
    void a_colleague_who_was_not_asked(String pack, String verdict, String clauses) {
        var decision = decide(pack, "{%s, heads: 1, adults: [%s]}".formatted(PUBLIC, TOM));

        assertThat(decision.verdict().word()).isEqualTo(verdict);
        assertThat(against(decision)).isEqualTo(clauses);
        assertThat(decision.reasons().getFirst().instead())
                .extracting(Way::say)
                .contains("Ask now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wake-nc", "wichita-ks", "wilmington-ma", "wilmington-il", "wem-mn"})
    void a_head_that_nobody_named_needs_a_person_and_no_clause_says_so(String pack) {
        var decision = decide(pack, "{%s, heads: 3, students: [%s]}".formatted(PUBLIC, EMMA));

        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.reasons().getFirst().isDefault()).isTrue();
        assertThat(decision.reasons().getFirst().message()).contains("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wake-nc", "wichita-ks", "wilmington-ma", "wilmington-il", "wem-mn"})
    void a_student_of_whom_nothing_is_known_is_never_shown_unasked(String pack) {
        var decision = decide(pack, "{%s, heads: 1, students: [{id: s-emma}]}".formatted(PUBLIC));

        assertThat(decision.verdict()).isEqualTo(Verdict.CANT_TELL);
        assertThat(decision.missing()).containsExactly("students[].consent");
    }

    @Test
    void place_and_camera_in_the_file_are_told_everywhere() {
        for (var pack : LIBRARY.ids()) {
            var decision =
                    decide(
                            pack,
                            "{%s, heads: 1, students: [%s], locationData: true}"
                                    .formatted(PUBLIC, EMMA));

            assertThat(decision.verdict()).as(pack).isEqualTo(Verdict.WARN);
        }
    }

    private static Decision ask(String pack, String facts, String adult) {
        return decide(pack, "{" + facts.formatted(PUBLIC, EMMA, NOAH, LUCA, adult) + "}");
    }

    private static Decision decide(String pack, String facts) {
        return new Decider(LIBRARY.current(pack).orElseThrow())
                .decide(FactsOf.read(QuestionType.PHOTO, facts));
    }

    /** The clauses of the reasons that hold something against it. */
    private static String against(Decision decision) {
        var clauses =
                decision.reasons().stream()
                        .filter(it -> it.verdict().strongerThan(Verdict.INFORM))
                        .map(Reason::clauses)
                        .flatMap(List::stream)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" "));
        return clauses.isEmpty() ? "none" : clauses;
    }
}
