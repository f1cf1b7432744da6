package org.chaperone.app.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Everything that was said about one person. A judgement on a moment takes only what was known then. */
final class Ledger {

    static final Comparator<Statement> LAST_SAID =
            Comparator.comparing(Statement::saidAt)
                    .thenComparing(Statement::recordedAt)
                    .thenComparing(Statement::id)
                    .reversed();

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

    /** The same, with other permissions to be renewed. */
    Ledger under(Predicate<Cell> renewed) {
        return new Ledger(subject, statements, orders, zone, renewed);
    }

    /** What counts at a moment, for anything and not for one file. */
    Standing at(Instant at, Cell cell) {
        return hearing(at, null).on(cell);
    }

    /**
     * What counts at a moment, to be asked about one cell after the other.
     *
     * @param file SHA-256 of the file it is asked about; what was said of another file doesn't count
     */
    Hearing hearing(Instant at, @Nullable String file) {
        var day = LocalDate.ofInstant(at, zone);
        return new Hearing(
                subject,
                statements.stream().filter(it -> it.counts(at) && it.isAbout(file)).toList(),
                orders.stream().filter(it -> it.counts(at, day)).toList(),
                day,
                renewed);
    }
}
