package org.chaperone.app.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.GUS;
import static org.chaperone.app.Cast.LEE;
import static org.chaperone.app.Cast.ROSA;
import static org.chaperone.app.Cast.SAM;
import static org.chaperone.policy.question.Consent.GRANTED;
import static org.chaperone.policy.question.Consent.REFUSED;
import static org.chaperone.policy.question.Consent.UNKNOWN;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chaperone.app.AppTest;
import org.chaperone.app.consent.Basis;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.NewStatement;
import org.chaperone.app.consent.Recording;
import org.chaperone.app.consent.Signer;
import org.chaperone.app.consent.Statements;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.check.PostedItem;
import org.chaperone.policy.Decision;
import org.chaperone.policy.Verdict;
import org.chaperone.policy.proof.Clause;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.chaperone.roster.generator.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A check goes by what stands in the ledger at that moment. */
@AppTest
class AnswersOfFamiliesTest {

    private static final String LUCA = "s-luca";
    private static final Cell NAMED_IN_PUBLIC =
            new Cell(ConsentUse.NAME, ConsentAudience.SOCIAL_MEDIA);
    private static final Cell SHOWN_IN_PUBLIC =
            new Cell(ConsentUse.IMAGE, ConsentAudience.SOCIAL_MEDIA);

    @Autowired Checks checks;
    @Autowired Statements statements;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Clock clock;

    @BeforeEach
    void load() {
        directory.load(Cast.roster(), Actor.system("test"));
    }

    @Test
    @Clause("WICHITA-59")
    void who_opted_out_isn_t_named_and_who_never_answered_isn_t_held_back() {
        Adopted.by(policies, "wichita-ks");
        var naming = PostedItem.of("Well done, Luca Moretti!");
        assertThat(cites(naming, "WICHITA-59")).isFalse();

        said(Basis.FORM, Map.of(NAMED_IN_PUBLIC, REFUSED));

        assertThat(checks.check(naming, ROSA.viewer()).decision().verdict())
                .isEqualTo(Verdict.DENY);
        assertThat(cites(naming, "WICHITA-59")).isTrue();
        assertThat(cites(PostedItem.of("Well done, Emma Johnson!"), "WICHITA-59")).isFalse();
    }

    @Test
    @Clause({"WILM-MA-3d1", "WILM-MA-3d1-ii"})
    void an_opt_out_that_comes_in_now_stops_the_photo_that_is_checked_next() {
        Adopted.by(policies, "wilmington-ma");
        assertThat(cites(showing("page", "photo"), "WILM-MA-3d1")).isFalse();

        var recorded = said(Basis.FORM, Map.of(SHOWN_IN_PUBLIC, REFUSED));
        assertThat(checks.check(showing("page", "photo"), ROSA.viewer()).decision().verdict())
                .isEqualTo(Verdict.DENY);
        assertThat(cites(showing("page", "photo"), "WILM-MA-3d1")).isTrue();

        statements.undo(recorded.id(), "Form for the wrong child", SAM.viewer());
        assertThat(cites(showing("page", "photo"), "WILM-MA-3d1")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "page, photo, REFUSED",
        "page, video, UNKNOWN",
        "class-page, photo, UNKNOWN",
        "learning-platform, photo, UNKNOWN"
    })
    void an_answer_holds_for_its_use_and_its_audience(
            String outlet, String kind, Consent expected) {
        Adopted.by(policies, "wilmington-ma");
        said(Basis.FORM, Map.of(SHOWN_IN_PUBLIC, REFUSED));

        assertThat(answer(showing(outlet, kind))).isEqualTo(expected);
    }

    @Test
    @Clause("WEM-III-A")
    void a_yes_counts_in_public_only_when_it_is_in_writing() {
        Adopted.by(policies, "wem-mn");
        assertThat(cites(showing("page", "photo"), "WEM-III-A")).isTrue();

        said(Basis.PHONE, Map.of(SHOWN_IN_PUBLIC, GRANTED));
        assertThat(answer(showing("page", "photo"))).isEqualTo(UNKNOWN);
        assertThat(checks.check(showing("page", "photo"), ROSA.viewer()).decision().verdict())
                .isEqualTo(Verdict.DENY);

        said(Basis.FORM, Map.of(SHOWN_IN_PUBLIC, GRANTED));
        assertThat(answer(showing("page", "photo"))).isEqualTo(GRANTED);
        assertThat(cites(showing("page", "photo"), "WEM-III-A")).isFalse();
    }

    @Test
    void who_may_not_see_a_student_learns_nothing_by_naming_them() {
        Adopted.by(policies, "wichita-ks");
        var naming = PostedItem.of("Well done, Luca Moretti!");
        var before = checks.check(naming, LEE.viewer());

        said(Basis.FORM, Map.of(NAMED_IN_PUBLIC, REFUSED, SHOWN_IN_PUBLIC, REFUSED));

        for (var outsider : List.of(LEE, GUS)) {
            var after = checks.check(naming, outsider.viewer());
            assertThat(after.findings()).as("%s", outsider).isEqualTo(before.findings());
            assertThat(after.decision().verdict()).isEqualTo(before.decision().verdict());
            assertThat(after.decision().reasons()).isEqualTo(before.decision().reasons());
        }
        assertThat(checks.check(naming, DANA.viewer()).decision().verdict())
                .isEqualTo(Verdict.DENY);
    }

    @Test
    void whom_nobody_knows_there_is_no_answer_of() {
        Adopted.by(policies, "wilmington-ma");
        var item = item("page", "photo", "s-nobody");

        assertThat(answer(item)).isEqualTo(UNKNOWN);
    }

    private Recording.Recorded said(Basis basis, Map<Cell, Consent> answers) {
        var recording =
                statements.record(
                        new NewStatement(
                                LUCA,
                                Signer.family(),
                                basis,
                                clock.instant(),
                                null,
                                "Photo form",
                                null,
                                "",
                                null,
                                answers),
                        SAM.viewer());
        assertThat(recording).isInstanceOf(Recording.Recorded.class);
        return (Recording.Recorded) recording;
    }

    private Consent answer(PostedItem item) {
        var students = checks.check(item, ROSA.viewer()).facts().students();
        assertThat(students).hasSize(1);
        return Objects.requireNonNull(students.getFirst().consent());
    }

    private boolean cites(PostedItem item, String clause) {
        return checks.check(item, ROSA.viewer()).decision().reasons().stream()
                .filter(it -> it.verdict().strongerThan(Verdict.INFORM))
                .map(Decision.Reason::clauses)
                .anyMatch(it -> it.contains(clause));
    }

    private static PostedItem showing(String outlet, String kind) {
        return item(outlet, kind, LUCA);
    }

    private static PostedItem item(String outlet, String kind, String student) {
        return new PostedItem(
                "1",
                null,
                "Our chess club met today.",
                List.of("Students at a board"),
                null,
                null,
                new PostedItem.Place(outlet, "org-lincoln", null, null),
                List.of(
                        new PostedItem.Attachment(
                                kind, List.of(student), null, "own", null, null, false)),
                null,
                null);
    }
}
