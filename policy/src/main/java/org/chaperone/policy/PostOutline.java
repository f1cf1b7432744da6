package org.chaperone.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chaperone.policy.condition.Condition;
import org.chaperone.policy.question.Finding;
import org.chaperone.policy.question.FindingKind;
import org.chaperone.policy.question.NamedStudent;
import org.chaperone.policy.question.Post;
import org.jspecify.annotations.Nullable;

/**
 * What of a post its rules can tell from another: of each finding its number instead of its place, and its words, the
 * students and the exact confidence only where a rule that may hold for its kind reads them.
 */
final class PostOutline {

    private final Set<FindingKind> worded;
    private final Set<FindingKind> peopled;
    private final Set<FindingKind> weighed;
    private final boolean byId;
    private final boolean placed;

    PostOutline(List<Rule> rules) {
        worded = kindsReading("text", rules);
        peopled = kindsReading("students", rules);
        weighed = kindsReading("confidence", rules);
        byId = rules.stream().anyMatch(it -> reads("students[]", "id", it.reads()));
        placed =
                rules.stream()
                        .map(Rule::reads)
                        .anyMatch(
                                it ->
                                        reads("findings[]", "start", it)
                                                || reads("findings[]", "end", it));
    }

    /** Whether a rule asks where findings stand, or which is which; then no post is like another. */
    boolean leavesNothingOut() {
        return placed;
    }

    private static Set<FindingKind> kindsReading(String field, List<Rule> rules) {
        var kinds = EnumSet.noneOf(FindingKind.class);
        for (var rule : rules) {
            for (var kind : FindingKind.values()) {
                if (mayRead(field, rule, kind)) {
                    kinds.add(kind);
                }
            }
        }
        return kinds;
    }

    private static boolean mayRead(String field, Rule rule, FindingKind kind) {
        return rule.when().filter(it -> reads("findings[]", field, it.reads())).isPresent()
                || rule.unless().filter(it -> reads("findings[]", field, it.reads())).isPresent()
                || rule.finds()
                        .filter(it -> it.mayHoldFor(Condition.bit(kind)))
                        .filter(it -> reads("findings[]", field, it.reads()))
                        .isPresent();
    }

    /** Whether an element is read as a whole or in this field. */
    private static boolean reads(String element, String field, Set<String> reads) {
        return reads.contains(element) || reads.contains(element + "." + field);
    }

    /** The outline of a post whose findings are known. */
    Post of(Post post) {
        var findings = new ArrayList<Finding>();
        for (var finding : post.findings() == null ? List.<Finding>of() : post.findings()) {
            findings.add(outline(finding, findings.size()));
        }
        return post.with(findings, byId ? post.students() : nameless(post.students()));
    }

    private Finding outline(Finding finding, int number) {
        var type = finding.type();
        return new Finding(
                type,
                finding.form(),
                finding.field(),
                number,
                number,
                isIn(worded, type) ? finding.text() : null,
                isIn(weighed, type) ? finding.confidence() : null,
                finding.sure(),
                finding.detail(),
                isIn(peopled, type) ? finding.students() : null);
    }

    private static boolean isIn(Set<FindingKind> kinds, @Nullable FindingKind kind) {
        return kind == null || kinds.contains(kind);
    }

    private static @Nullable List<NamedStudent> nameless(@Nullable List<NamedStudent> students) {
        if (students == null || students.isEmpty()) {
            return students;
        }
        return students.stream()
                .map(
                        it ->
                                new NamedStudent(
                                        null,
                                        it.namedAs(),
                                        it.shown(),
                                        it.consent(),
                                        it.refused(),
                                        it.unanswered()))
                .toList();
    }
}
