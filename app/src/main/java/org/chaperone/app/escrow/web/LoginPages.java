package org.chaperone.app.escrow.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.chaperone.app.escrow.Deposit;
import org.chaperone.app.escrow.Escrow;
import org.chaperone.app.escrow.Login.Part;
import org.chaperone.app.escrow.LoginOpenings;
import org.chaperone.app.escrow.Openers;
import org.chaperone.app.escrow.Opening;
import org.chaperone.app.escrow.Opening.State;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.Clause;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.Parameter;
import org.springframework.stereotype.Component;

/** Makes the page of a login, and rows of openings. */
@Component
class LoginPages {

    private final Escrow escrow;
    private final LoginOpenings openings;
    private final Registry registry;
    private final Policies policies;
    private final DistrictTime time;
    private final Clock clock;

    LoginPages(
            Escrow escrow,
            LoginOpenings openings,
            Registry registry,
            Policies policies,
            DistrictTime time,
            Clock clock) {
        this.escrow = escrow;
        this.openings = openings;
        this.registry = registry;
        this.policies = policies;
        this.time = time;
        this.clock = clock;
    }

    LoginPage page(Outlet outlet, LoginForm form, AskForm ask, Problems problems, Viewer viewer) {
        var policy = escrow.policy();
        var history = escrow.history(outlet.id());
        var current = escrow.current(outlet.id());
        var all = openings.of(outlet.id());
        var cannotAsk = current.map(it -> cannotAsk(it, all, viewer)).orElse("");
        return new LoginPage(
                outlet.path(),
                outlet.name(),
                Escrow.path(outlet.id()),
                policy.map(Parameter::note).orElse(""),
                policy.map(Parameter::clauses).map(this::clauses).orElse(List.of()),
                escrow.isWanted(),
                current.map(this::seal).orElse(null),
                all.stream().anyMatch(openings::isToBeChanged),
                outlet.isInUse() && escrow.isWanted() && Openers.maySeal(outlet, viewer),
                current.isPresent() && Openers.mayAsk(viewer) && cannotAsk.isEmpty(),
                Openers.mayAsk(viewer) ? cannotAsk : "",
                history.stream().map(this::seal).toList(),
                all.stream().map(this::row).toList(),
                ListAddress.text(form.user()),
                ListAddress.text(form.email()),
                ListAddress.text(ask.emergency()),
                ListAddress.text(ask.words()),
                problems);
    }

    OpeningRow row(Opening it) {
        var state = it.state(clock.instant());
        return new OpeningRow(
                it.path(),
                registry.find(it.outlet()).map(Outlet::name).orElse(""),
                it.byName(),
                it.emergency().words(),
                state.words(),
                time.at(it.askedAt()),
                state == State.WAITING || state == State.AGREED || state == State.OPENED);
    }

    State state(Opening it) {
        return it.state(clock.instant());
    }

    static String parts(Deposit it) {
        return it.parts().stream().map(Part::words).collect(Collectors.joining(", "));
    }

    private LoginPage.Seal seal(Deposit it) {
        return new LoginPage.Seal(it.byName(), time.at(it.sealedAt()), parts(it));
    }

    private String cannotAsk(Deposit it, List<Opening> all, Viewer viewer) {
        if (it.by().equals(viewer.account())) {
            return "You sealed it, and nobody reads back what they sealed. Another person of your office, or the superintendent, can ask.";
        }
        return all.stream().anyMatch(one -> state(one) == State.OPENED)
                ? "It was opened before, and that isn’t reviewed yet."
                : "";
    }

    private List<Clause> clauses(List<String> ids) {
        return Citations.of(policies.pack(), ids);
    }
}
