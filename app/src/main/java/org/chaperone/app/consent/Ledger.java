package org.chaperone.app.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import org.chaperone.app.consent.Signer.Relation;
import org.chaperone.app.consent.Standing.Because;
import org.chaperone.policy.question.Consent;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was said about one person, and what counts of it. A judgement on a moment takes only what was known then.
 *
 * <p>An order on their whereabouts comes first, then what a court said, then what somebody of age said themselves. For others
 * each adult of the family counts with the last thing they said; of several, the stricter. Adults without a say, by a court's
 * order, aren't heard.
 */
final class Ledger {

    static final Comparator<Statement> LAST_SAID =
            Comparator.comparing(Statement::saidAt)
                    .thenComparing(Statement::recordedAt)
                    .thenComparing(Statement::id)
                    .reversed();

    /** The voice of somebody of the family of whom nobody noted who it was. */
    private static final String SOMEBODY = "";

    private final Subject subject;
    private final List<Statement> statements;
    private final List<Order> orders;
    private final ZoneId zone;
    private final Predicate<Cell> renewed;

    /**
     * @param renewed whether permission for a cell ends with the school year for which it was asked
     */
    Ledger(
            Subject subject,
            List<Statement> statements,
            List<Order> orders,
            ZoneId zone,
            Predicate<Cell> renewed) {
        this.subject = subject;
        this.statements = statements.stream().sorted(LAST_SAID).toList();
        this.orders = orders;
        this.zone = zone;
        this.renewed = renewed;
    }

    /** What counts at a moment, for anything and not for one file. */
    Standing at(Instant at, Cell cell) {
        return at(at, cell, null);
    }

    /**
     * @param file SHA-256 of the file it is asked about; what was said of another file doesn't count
     */
    Standing at(Instant at, Cell cell, @Nullable String file) {
        var day = LocalDate.ofInstant(at, zone);
        var inForce = orders.stream().filter(it -> it.counts(at, day)).toList();
        if (cell.isPublic()
                && inForce.stream().anyMatch(it -> it.kind() == Order.Kind.WHEREABOUTS_SECRET)) {
            return Standing.of(Consent.REFUSED, Because.WHEREABOUTS, List.of());
        }
        var heard =
                statements.stream()
                        .filter(it -> it.counts(at) && it.isAbout(file))
                        .filter(it -> it.answers().containsKey(cell))
                        .toList();
        var court = last(heard, cell, Relation.COURT);
        if (court != null) {
            var yes = answer(court, cell) == Consent.GRANTED;
            return Standing.of(
                    answer(court, cell),
                    yes ? Because.COURT_YES : Because.COURT_NO,
                    List.of(court));
        }
        return subject.speaksForThemselves(day)
                ? own(heard, cell, inForce, day)
                : family(heard, cell, inForce, day);
    }

    private Standing own(List<Statement> heard, Cell cell, List<Order> orders, LocalDate day) {
        var own = last(heard, cell, Relation.SELF);
        if (own != null) {
            var yes = answer(own, cell) == Consent.GRANTED;
            if (yes && isOver(own, cell, day)) {
                return Standing.silent(Because.YEAR_OVER, own);
            }
            return Standing.of(
                    answer(own, cell), yes ? Because.OWN_YES : Because.OWN_NO, List.of(own));
        }
        var family = family(heard, cell, orders, day);
        return subject.student() && family.answer() == Consent.GRANTED
                ? new Standing(
                        Consent.UNKNOWN,
                        Because.CAME_OF_AGE,
                        List.of(),
                        false,
                        family.rests().getFirst())
                : family;
    }

    private Standing family(List<Statement> heard, Cell cell, List<Order> orders, LocalDate day) {
        var last = new HashMap<String, Statement>();
        for (var statement : heard) {
            if (isOfFamily(statement.signer())) {
                last.putIfAbsent(voice(statement.signer(), orders), statement);
            }
        }
        var counted = new ArrayList<Statement>();
        for (var voice : last.entrySet()) {
            if (hasSay(voice.getKey(), answer(voice.getValue(), cell), orders)) {
                counted.add(voice.getValue());
            }
        }
        counted.sort(LAST_SAID);
        return strictest(counted, cell, day);
    }

    private Standing strictest(List<Statement> counted, Cell cell, LocalDate day) {
        var refused = answering(counted, cell, Consent.REFUSED);
        var granted = answering(counted, cell, Consent.GRANTED);
        if (!refused.isEmpty()) {
            return Standing.of(
                    Consent.REFUSED,
                    granted.isEmpty() ? Because.SAID_NO : Because.STRICTER,
                    refused);
        }
        var current = granted.stream().filter(it -> !isOver(it, cell, day)).toList();
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

    private boolean isOver(Statement statement, Cell cell, LocalDate day) {
        return renewed.test(cell) && statement.asked().isBefore(day);
    }

    private static boolean isOfFamily(Signer signer) {
        return signer.relation() != Relation.SELF && signer.relation() != Relation.COURT;
    }

    /** Whose word it is. Where only one adult can have said it, what nobody put a name to is theirs. */
    private String voice(Signer signer, List<Order> orders) {
        if (signer.person() != null) {
            return signer.person();
        }
        if (!signer.name().isEmpty()) {
            return subject.parentCalled(signer.name()).orElse("named " + signer.name());
        }
        var able =
                subject.parents().keySet().stream()
                        .filter(it -> hasSay(it, Consent.GRANTED, orders))
                        .toList();
        return able.size() == 1 ? able.getFirst() : SOMEBODY;
    }

    /** What nobody put a name to may come from who has no say: then its yes doesn't count, and its no does. */
    private static boolean hasSay(String voice, Consent answer, List<Order> orders) {
        if (voice.equals(SOMEBODY)) {
            return answer == Consent.REFUSED
                    || orders.stream().noneMatch(it -> it.kind().namesAnAdult());
        }
        return orders.stream().allMatch(it -> it.leavesSay(voice));
    }

    private static List<Statement> answering(List<Statement> all, Cell cell, Consent answer) {
        return all.stream().filter(it -> answer(it, cell) == answer).toList();
    }

    /** The last thing said by who stands so to the person; null if it was taken back, or there is none. */
    private static @Nullable Statement last(List<Statement> heard, Cell cell, Relation relation) {
        for (var statement : heard) {
            if (statement.signer().relation() == relation) {
                return answer(statement, cell) == Consent.UNKNOWN ? null : statement;
            }
        }
        return null;
    }

    private static Consent answer(Statement statement, Cell cell) {
        return statement.answers().getOrDefault(cell, Consent.UNKNOWN);
    }
}
