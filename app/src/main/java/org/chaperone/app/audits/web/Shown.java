package org.chaperone.app.audits.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.chaperone.app.audits.Audit;
import org.chaperone.app.audits.Finding;
import org.chaperone.app.audits.Outcome;
import org.chaperone.app.audits.Round;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.ui.Clause;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Tone;
import org.chaperone.policy.Pack;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts audits and what they found into words. */
@Component
class Shown {

    private final Policies policies;
    private final DistrictTime time;

    Shown(Policies policies, DistrictTime time) {
        this.policies = policies;
        this.time = time;
    }

    FindingList.Row row(Finding it) {
        return new FindingList.Row(
                "/audits/findings/" + it.id(),
                it.message(),
                it.name(),
                it.address(),
                clauses(it.clauses()),
                it.advice(),
                time.day(it.foundAt()),
                it.ended());
    }

    FindingList.RoundRow round(Round it) {
        return new FindingList.RoundRow(it.path(), doing(it));
    }

    static String doing(Round it) {
        var total = it.total();
        return it.isOver()
                ? it.done() == 1 ? "One page was audited" : it.done() + " pages were audited"
                : total == null
                        ? "An audit waits to begin"
                        : "%d of %d pages audited".formatted(it.done(), total);
    }

    AuditPage.Row audit(Audit it) {
        return new AuditPage.Row(
                it.path(),
                time.at(it.at()),
                it.by().isEmpty() ? "By itself" : it.by(),
                it.means().words(),
                it.address(),
                sum(it),
                it.trouble().isEmpty());
    }

    /** How an audit ended, in a few words. */
    static String sum(Audit it) {
        if (!it.trouble().isEmpty()) {
            return it.trouble();
        }
        if (it.pack() == null) {
            return "No policy was adopted";
        }
        return "%d to mend · %d can’t tell · %d advice · %d as wanted"
                .formatted(
                        it.count(Outcome.Result.FINDING),
                        it.count(Outcome.Result.CANT_TELL),
                        it.count(Outcome.Result.ADVICE),
                        it.count(Outcome.Result.PASS));
    }

    AuditPage.Item item(Outcome it, @Nullable String pack, @Nullable String edition) {
        return new AuditPage.Item(
                tone(it.result()),
                it.result().words(),
                it.result() == Outcome.Result.CANT_TELL ? untold(it) : it.message(),
                pack == null || edition == null
                        ? List.of()
                        : policies.edition(pack, edition)
                                .map(one -> Citations.of(one, it.clauses()))
                                .orElse(List.of()),
                it.shown().stream()
                        .filter(one -> !one.element().isEmpty() || !one.snippet().isEmpty())
                        .toList(),
                it.shown().stream()
                        .map(Outcome.Shown::why)
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .toList(),
                it.judged());
    }

    /** By the policy in force today. */
    AuditPage.Item current(Outcome it) {
        var adopted = policies.adoption(policies.today()).map(policies::pack);
        return item(
                it,
                adopted.map(Pack::id).orElse(null),
                adopted.map(one -> one.edition().id()).orElse(null));
    }

    /** What would be found, said as what is open. */
    private static String untold(Outcome it) {
        return "Whether this is so can’t be told: " + it.message();
    }

    List<Clause> clauses(List<String> ids) {
        return policies.adoption(policies.today())
                .map(policies::pack)
                .map(it -> Citations.of(it, ids))
                .orElse(List.of());
    }

    static Tone tone(Outcome.Result result) {
        return switch (result) {
            case FINDING -> Tone.WARN;
            case CANT_TELL -> Tone.UNKNOWN;
            case ADVICE -> Tone.INFORM;
            case PASS -> Tone.ALLOW;
        };
    }

    /** The id of the page that a form was sent from; a new one where it says none. */
    static UUID from(String written) {
        return Objects.requireNonNullElseGet(ListAddress.id(written), UUID::randomUUID);
    }
}
