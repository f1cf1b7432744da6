package org.chaperone.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.chaperone.policy.Decision.Reason;
import org.chaperone.policy.Verdict;
import org.chaperone.policy.question.Finding;
import org.chaperone.policy.question.FindingKind;
import org.chaperone.policy.question.NamedAs;
import org.chaperone.roster.generator.Cast;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FixTest {

    private final Fixes fixes = new Fixes(Cast.roster());

    @Test
    void a_full_name_becomes_the_first_name() {
        assertThat(fixed("first-name", "Well done, Emma Johnson!", "Emma Johnson", "s-emma"))
                .isEqualTo("Well done, Emma!");
    }

    @Test
    void a_possessive_stays_one() {
        assertThat(fixed("first-name", "Emma Johnson’s team won.", "Emma Johnson’s", "s-emma"))
                .isEqualTo("Emma’s team won.");
    }

    @Test
    void what_is_left_out_leaves_no_doubled_blank() {
        assertThat(fixed("leave-out", "Call me at 555-010-0142 tonight.", "555-010-0142"))
                .isEqualTo("Call me at tonight.");
        assertThat(fixed("leave-out", "Call me at 555-010-0142.", "555-010-0142"))
                .isEqualTo("Call me at.");
        assertThat(fixed("leave-out", "555-010-0142 is mine.", "555-010-0142"))
                .isEqualTo("is mine.");
    }

    @Test
    void shouting_becomes_a_sentence() {
        assertThat(
                        fixed(
                                "sentence-case",
                                "NO SCHOOL TOMORROW. STAY SAFE!",
                                "NO SCHOOL TOMORROW. STAY SAFE!"))
                .isEqualTo("No school tomorrow. Stay safe!");
    }

    @Test
    void days_and_months_keep_their_capital() {
        assertThat(
                        fixed(
                                "sentence-case",
                                "NO SCHOOL ON MONDAY, JUNE 8",
                                "NO SCHOOL ON MONDAY, JUNE 8"))
                .isEqualTo("No school on Monday, June 8");
    }

    @Test
    void writing_that_is_hard_to_read_is_put_right_by_its_kind() {
        assertThat(written(FindingKind.SHOUTING, "GO TEAM GO", null)).containsExactly("Go team go");
        assertThat(written(FindingKind.HASHTAG_CASE, "#gotigers", "write:GoTigers"))
                .containsExactly("#GoTigers");
        assertThat(written(FindingKind.HASHTAG_CASE, "#gotigers", null)).isEmpty();
        assertThat(written(FindingKind.JARGON, "PLC", null)).isEmpty();
    }

    @Test
    void nothing_is_offered_for_a_name_on_no_roster_or_a_correction_we_do_not_know() {
        assertThat(fixes.of(reason("first-name", "Ann Nobody", "Ann Nobody"), "Ann Nobody"))
                .isEmpty();
        assertThat(fixes.of(reason("paint-it-green", "Emma", "Emma", "s-emma"), "Emma")).isEmpty();
    }

    @Test
    void a_finding_outside_the_text_is_left_alone() {
        assertThat(fixes.of(reason("leave-out", "longer than the text", "longer"), "short"))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Fix("leave-out", 3, 2, ""));
    }

    private String fixed(String fix, String text, String words, String... students) {
        return fixes.of(reason(fix, text, words, students), text).getFirst().in(text);
    }

    private List<String> written(FindingKind kind, String text, @Nullable String detail) {
        var finding =
                new Finding(
                        kind, null, "text", 0, text.length(), text, 0.9, true, detail, List.of());
        return fixes.of(reason("plain-writing", finding), text).stream().map(Fix::write).toList();
    }

    private static Reason reason(String fix, String text, String words, String... students) {
        var start = text.indexOf(words);
        return reason(
                fix,
                new Finding(
                        FindingKind.STUDENT_NAME,
                        NamedAs.FULL,
                        "text",
                        start,
                        start + words.length(),
                        words,
                        0.95,
                        true,
                        "",
                        List.of(students)));
    }

    private static Reason reason(String fix, Finding finding) {
        return new Reason(
                List.of(),
                "a-rule",
                Verdict.DENY,
                "A reason.",
                List.of(finding),
                Optional.of(fix),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }
}
