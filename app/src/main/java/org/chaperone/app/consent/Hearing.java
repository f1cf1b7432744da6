package org.chaperone.app.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.chaperone.app.consent.Signer.Relation;
import org.chaperone.app.consent.Standing.Because;
import org.chaperone.policy.question.Consent;
import org.jspecify.annotations.Nullable;

/**
 * Who is heard on one person at one moment, and what counts of it.
 *
 * <p>An order on their whereabouts comes first, then what a court said, then what somebody of age said themselves. For others
 * each adult of the family counts with the last thing they said; of several, the stricter. Adults without a say, by a court's
 * order, aren't heard.
 */
final class Hearing {

    /** The voice of somebody of the family of whom nobody noted who it was. */
    private static final String SOMEBODY = "";

    private final Subject subject;
    private final List<Statement> court;
    private final List<Statement> own;
    private final List<Heard> family;
    private final List<Order> orders;
    private final LocalDate day;
    private final Predicate<Cell> renewed;
    private final boolean isSecret;
    private final boolean speaksForThemselves;

    /** What somebody of the family said, and whose word it is. */
    private record Heard(Statement statement, String voice) {}

    /**
     * @param said what was known and in force, the last said first
     * @param orders those known and in force
     */
    Hearing(
            Subject subject,
            List<Statement> said,
            List<Order> orders,
            LocalDate day,
            Predicate<Cell> renewed) {
        this.subject = subject;
        this.orders = orders;
        this.day = day;
        this.renewed = renewed;
        this.isSecret = orders.stream().anyMatch(it -> it.kind() == Order.Kind.WHEREABOUTS_SECRET);
        this.speaksForThemselves = subject.speaksForThemselves(day);
        this.court = by(said, Relation.COURT);
        this.own = by(said, Relation.SELF);
        this.family =
                said.stream()
                        .filter(it -> isOfFamily(it.signer()))
                        .map(it -> new Heard(it, voice(it.signer())))
                        .toList();
    }

    /** What counts as the person's answer. */
    Standing on(Cell cell) {
        if (isSecret && cell.isPublic()) {
            return Standing.of(Consent.REFUSED, Because.WHEREABOUTS, List.of());
        }
        var ordered = last(court, cell);
        if (ordered != null) {
            return Standing.of(
                    answer(ordered, cell),
                    grants(ordered, cell) ? Because.COURT_YES : Because.COURT_NO,
                    List.of(ordered));
        }
        return speaksForThemselves ? ofThemselves(cell) : strictest(counted(cell), cell);
    }

    private Standing ofThemselves(Cell cell) {
        var said = last(own, cell);
        if (said != null) {
            if (grants(said, cell) && isOver(said, cell)) {
                return Standing.silent(Because.YEAR_OVER, said);
            }
            return Standing.of(
                    answer(said, cell),
                    grants(said, cell) ? Because.OWN_YES : Because.OWN_NO,
                    List.of(said));
        }
        var ofFamily = strictest(counted(cell), cell);
        return subject.student() && ofFamily.answer() == Consent.GRANTED
                ? new Standing(
                        Consent.UNKNOWN,
                        Because.CAME_OF_AGE,
                        List.of(),
                        false,
                        ofFamily.rests().getFirst())
                : ofFamily;
    }

    /** The last word of each voice that has a say, the last said first. */
    private List<Statement> counted(Cell cell) {
        var voices = new ArrayList<String>(2);
        var counted = new ArrayList<Statement>(2);
        for (var heard : family) {
            var answer = heard.statement().answers().get(cell);
            if (answer != null && !voices.contains(heard.voice())) {
                voices.add(heard.voice());
                if (hasSay(heard.voice(), answer)) {
                    counted.add(heard.statement());
                }
            }
        }
        return counted;
    }

    private Standing strictest(List<Statement> counted, Cell cell) {
        var refused = answering(counted, cell, Consent.REFUSED);
        var granted = answering(counted, cell, Consent.GRANTED);
        if (!refused.isEmpty()) {
            return Standing.of(
                    Consent.REFUSED,
                    granted.isEmpty() ? Because.SAID_NO : Because.STRICTER,
                    refused);
        }
        var current = new ArrayList<Statement>(granted);
        current.removeIf(it -> isOver(it, cell));
        if (!current.isEmpty()) {
            return Standing.of(Consent.GRANTED, Because.SAID_YES, current);
        }
        if (!granted.isEmpty()) {
            return Standing.silent(Because.YEAR_OVER, granted.getFirst());
        }
        return Standing.silent(
                counted.isEmpty() ? Because.NOBODY_ANSWERED : Because.TAKEN_BACK,
                counted.isEmpty() ? null : counted.getFirst());
    }

    private boolean isOver(Statement statement, Cell cell) {
        return renewed.test(cell) && statement.asked().isBefore(day);
    }

    private static boolean isOfFamily(Signer signer) {
        return signer.relation() != Relation.SELF && signer.relation() != Relation.COURT;
    }

    /** Whose word it is. Where only one adult can have said it, what nobody put a name to is theirs. */
    private String voice(Signer signer) {
        if (signer.person() != null) {
            return signer.person();
        }
        if (!signer.name().isEmpty()) {
            return subject.parentCalled(signer.name()).orElse("named " + signer.name());
        }
        var able =
                subject.parents().keySet().stream()
                        .filter(it -> hasSay(it, Consent.GRANTED))
                        .toList();
        return able.size() == 1 ? able.getFirst() : SOMEBODY;
    }

    /** What nobody put a name to may come from who has no say: then its yes doesn't count, and its no does. */
    private boolean hasSay(String voice, Consent answer) {
        if (voice.equals(SOMEBODY)) {
            return answer == Consent.REFUSED
                    || orders.stream().noneMatch(it -> it.kind().namesAnAdult());
        }
        return orders.stream().allMatch(it -> it.leavesSay(voice));
    }

    private static List<Statement> answering(List<Statement> all, Cell cell, Consent answer) {
        var found = new ArrayList<Statement>(all.size());
        for (var it : all) {
            if (answer(it, cell) == answer) {
                found.add(it);
            }
        }
        return found;
    }

    private static List<Statement> by(List<Statement> said, Relation relation) {
        return said.stream().filter(it -> it.signer().relation() == relation).toList();
    }

    /** The last thing said on it; null if it was taken back, or there is none. */
    private static @Nullable Statement last(List<Statement> said, Cell cell) {
        for (var it : said) {
            var answer = it.answers().get(cell);
            if (answer != null) {
                return answer == Consent.UNKNOWN ? null : it;
            }
        }
        return null;
    }

    private static boolean grants(Statement statement, Cell cell) {
        return answer(statement, cell) == Consent.GRANTED;
    }

    private static Consent answer(Statement statement, Cell cell) {
        return statement.answers().getOrDefault(cell, Consent.UNKNOWN);
    }
}
