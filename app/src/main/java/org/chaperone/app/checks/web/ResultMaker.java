package org.chaperone.app.checks.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.chaperone.app.checks.web.CheckPage.Credit;
import org.chaperone.app.checks.web.CheckPage.FixButton;
import org.chaperone.app.checks.web.CheckPage.Reason;
import org.chaperone.app.checks.web.CheckPage.Result;
import org.chaperone.app.checks.web.CheckPage.Segment;
import org.chaperone.app.policies.Basis;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.policies.Words;
import org.chaperone.app.ui.Tone;
import org.chaperone.check.Fix;
import org.chaperone.policy.Decision;
import org.chaperone.policy.Pack;
import org.chaperone.policy.Verdict;
import org.chaperone.policy.question.Finding;

/** Turns a decision on a text into what the page shows: marks, reasons numbered to them, the outcome. */
record ResultMaker(
        Pack pack,
        String text,
        CreditForm credit,
        BiFunction<Decision.Reason, String, List<Fix>> fixes) {

    private record Mark(int start, int end, Tone tone, int number) {}

    private static final int LONGEST_LABEL = 40;

    /** Where ways begin that have a page of their own. */
    private static final Map<String, String> PAGES =
            Map.of(
                    "see-examples",
                    "/examples",
                    "ask-communications",
                    "/questions/new?topic=naming");

    Result of(Decision decision) {
        var reasons = new ArrayList<Reason>();
        var marks = new ArrayList<Mark>();
        var shortcut = 1;
        var credited = false;
        for (var reason : decision.reasons()) {
            if (reason.verdict() == Verdict.ALLOW) {
                continue;
            }
            var number = reasons.size() + 1;
            var tone = Words.tone(reason.verdict());
            reason.evidence().stream()
                    .filter(it -> it.field() != null && it.field().equals("text"))
                    .forEach(it -> mark(it, tone, number, marks));
            var buttons = new ArrayList<FixButton>();
            Credit line = null;
            for (var fix : fixes.apply(reason, text)) {
                if (!fix.blanks().isEmpty()) {
                    line = credited ? null : credit.shown(fix);
                    credited = true;
                    continue;
                }
                buttons.add(
                        new FixButton(
                                key(fix),
                                label(fix),
                                shortcut < 10 ? Integer.toString(shortcut++) : null));
            }
            reasons.add(
                    new Reason(
                            number,
                            tone,
                            reason.message(),
                            Citations.of(pack, reason.clauses()),
                            buttons,
                            line,
                            ways(reason, buttons.isEmpty() && line == null),
                            reason.missing()));
        }
        return new Result(
                segments(marks),
                reasons,
                Words.tone(decision.verdict()),
                Outcome.word(decision.verdict()),
                Outcome.why(decision),
                Basis.of(decision).words(pack.name()),
                reasons.stream().anyMatch(it -> !it.fixes().isEmpty()),
                false);
    }

    /** The first correction that the author has to fill in. */
    Optional<Fix> unfilled(Decision decision) {
        return decision.reasons().stream()
                .filter(it -> it.verdict() != Verdict.ALLOW)
                .flatMap(it -> fixes.apply(it, text).stream())
                .filter(it -> !it.blanks().isEmpty())
                .findFirst();
    }

    /** Names a correction so that it is found again in the same text. */
    String key(Fix fix) {
        return fix.name()
                + "|"
                + text.substring(fix.start(), Math.min(fix.end(), text.length()))
                + "|"
                + fix.write();
    }

    private static void mark(Finding finding, Tone tone, int number, List<Mark> marks) {
        var start = finding.start();
        var end = finding.end();
        if (start != null && end != null && start < end) {
            marks.add(new Mark(start, end, tone, number));
        }
    }

    /** Where marks overlap the earlier one stands, and of two at one place the stronger reason's. */
    private List<Segment> segments(List<Mark> marks) {
        marks.sort(Comparator.comparingInt(Mark::start).thenComparing(Mark::number));
        var segments = new ArrayList<Segment>();
        var at = 0;
        for (var mark : marks) {
            if (mark.start() < at || mark.end() > text.length()) {
                continue;
            }
            if (mark.start() > at) {
                segments.add(new Segment(text.substring(at, mark.start()), null, 0));
            }
            segments.add(
                    new Segment(
                            text.substring(mark.start(), mark.end()), mark.tone(), mark.number()));
            at = mark.end();
        }
        segments.add(new Segment(text.substring(at), null, 0));
        return segments;
    }

    /** Of a reason that a correction answers, only those that lead somewhere. */
    private static List<CheckPage.Way> ways(Decision.Reason reason, boolean all) {
        return reason.instead().stream()
                .filter(it -> all || PAGES.containsKey(it.id()))
                .map(it -> new CheckPage.Way(it.say(), PAGES.get(it.id())))
                .toList();
    }

    private static String label(Fix fix) {
        if (fix.write().isEmpty()) {
            return "Take it out";
        }
        var words = fix.write().strip();
        return "Write “"
                + (words.length() > LONGEST_LABEL ? words.substring(0, LONGEST_LABEL) + "…" : words)
                + "”";
    }
}
