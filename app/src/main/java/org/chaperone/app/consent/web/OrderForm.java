package org.chaperone.app.consent.web;

import static org.chaperone.app.ui.ListAddress.constant;
import static org.chaperone.app.ui.ListAddress.text;

import java.time.LocalDate;
import java.util.Optional;
import org.chaperone.app.consent.NewOrder;
import org.chaperone.app.consent.NewStatement;
import org.chaperone.app.consent.Order;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;

/** A court's order as somebody fills it in. Every part may be absent. */
public record OrderForm(
        @Nullable String kind,
        @Nullable String adult,
        @Nullable String first,
        @Nullable String last,
        @Nullable String note) {

    static final OrderForm EMPTY = new OrderForm(null, null, null, null, null);

    /** The order; empty, with all that is to put right, when it isn't one. */
    Optional<NewOrder> read(String student, LocalDate today, Problems problems) {
        var chosen = constant(Order.Kind.values(), text(kind));
        var from = text(first).isBlank() ? Optional.of(today) : Days.read(first);
        var until = Days.read(last);
        problems.unless(chosen != null, "kind", "Choose what the order says")
                .unless(
                        chosen == null || !chosen.namesAnAdult() || !text(adult).isBlank(),
                        "adult",
                        "Choose whom the order names")
                .unless(
                        from.isPresent(),
                        "first",
                        "Give the first day, or leave it empty for today")
                .unless(
                        text(last).isBlank() || until.isPresent(),
                        "last",
                        "Give the last day, or leave it empty until it is ended")
                .unless(
                        from.isEmpty() || until.isEmpty() || !until.get().isBefore(from.get()),
                        "last",
                        "The last day comes after the first")
                .unless(
                        text(note).length() <= NewStatement.LONGEST,
                        "note",
                        "Keep it under 1,000 characters");
        return problems.isEmpty() && chosen != null
                ? Optional.of(
                        new NewOrder(
                                student,
                                chosen,
                                chosen.namesAnAdult() ? text(adult) : null,
                                from.orElseThrow(),
                                until.orElse(null),
                                null,
                                text(note)))
                : Optional.empty();
    }
}
