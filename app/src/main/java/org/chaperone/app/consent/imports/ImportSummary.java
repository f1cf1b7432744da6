package org.chaperone.app.consent.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Ties;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.reading.Problem;

/**
 * What a file would change, for who decides on it.
 *
 * @param students of how many something changes
 * @param counts how many answers of each kind, those that aren't none
 * @param changes the first 100 students of whom something changes, with their answers before and after
 * @param reason whether somebody must say why so many refusals turn, and why; or empty
 * @param problems the first 200 of them
 * @param leftOut how many rows are left out for a problem
 */
public record ImportSummary(
        int students,
        List<Count> counts,
        List<Change> changes,
        String reason,
        List<String> problems,
        int leftOut) {

    private static final int SHOWN = 100;
    private static final int TOLD = 200;

    public record Count(String words, int answers) {}

    /**
     * @param cells what it is about, by answer: said now, and said before
     */
    public record Change(
            String student, String name, List<Cell> yes, List<Cell> no, List<Cell> cleared) {}

    static ImportSummary of(ImportPlan plan, Directory directory) {
        return new ImportSummary(
                plan.planned().size(),
                Arrays.stream(Planned.Kind.values())
                        .filter(it -> plan.count(it) > 0)
                        .map(it -> new Count(it.words(), plan.count(it)))
                        .toList(),
                changes(plan.planned().stream().limit(SHOWN).toList(), directory),
                plan.needsReason()
                        ? "%d of %d students’ refusals would become a yes"
                                .formatted(plan.turned(), plan.refusedBefore())
                        : "",
                plan.problems().stream().limit(TOLD).map(Problem::toString).toList(),
                plan.problems().size());
    }

    static List<Change> changes(List<Planned> planned, Directory directory) {
        var people =
                directory.ties(
                        planned.stream().map(it -> it.statement().subject()).distinct().toList());
        return planned.stream()
                .map(it -> change(it, Optional.ofNullable(people.get(it.statement().subject()))))
                .toList();
    }

    private static Change change(Planned planned, Optional<Ties> person) {
        var answers = planned.statement().answers();
        return new Change(
                planned.statement().subject(),
                person.map(Ties::name).orElse(planned.statement().subject()),
                changed(planned, Consent.GRANTED),
                changed(planned, Consent.REFUSED),
                answers.containsValue(Consent.UNKNOWN)
                        ? changed(planned, Consent.UNKNOWN)
                        : List.of());
    }

    private static List<Cell> changed(Planned planned, Consent answer) {
        return Cell.all().stream()
                .filter(it -> planned.statement().answers().get(it) == answer)
                .filter(it -> planned.before().getOrDefault(it, Consent.UNKNOWN) != answer)
                .collect(Collectors.toUnmodifiableList());
    }
}
