package org.chaperone.app.consent;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.PeopleFilter.Kind;
import org.chaperone.app.directory.Ties;
import org.chaperone.app.policies.Policies;
import org.springframework.stereotype.Component;

/** Opens people's ledgers under the policy that is in force. */
@Component
class Ledgers {

    private final StatementRows statements;
    private final OrderRows orders;
    private final Directory directory;
    private final Policies policies;

    /** A ledger, and what is known of the person it is about. */
    record Opened(Ties person, Ledger ledger, List<Statement> statements, List<Order> orders) {}

    Ledgers(StatementRows statements, OrderRows orders, Directory directory, Policies policies) {
        this.statements = statements;
        this.orders = orders;
        this.directory = directory;
        this.policies = policies;
    }

    /** The ledgers of these people, in order of their names; whoever isn't in the directory is left out. */
    Map<String, Opened> of(Collection<String> ids) {
        return of(ids, reading());
    }

    /**
     * @param reading which says what must be renewed
     */
    Map<String, Opened> of(Collection<String> ids, Reading reading) {
        var said = statements.about(ids);
        var ordered = orders.about(ids);
        var opened = new LinkedHashMap<String, Opened>();
        for (var person : directory.ties(ids).values()) {
            var own = said.getOrDefault(person.id(), List.of());
            var held = ordered.getOrDefault(person.id(), List.of());
            opened.put(
                    person.id(),
                    new Opened(
                            person,
                            new Ledger(
                                    subject(person),
                                    own,
                                    held,
                                    policies.zone(),
                                    reading::isRenewed),
                            own,
                            held));
        }
        return opened;
    }

    Optional<Opened> one(String id) {
        return Optional.ofNullable(of(List.of(id)).get(id));
    }

    /** What the policy in force makes of answers. */
    Reading reading() {
        return policies.adoption(policies.today())
                .map(policies::pack)
                .map(Reading::of)
                .orElseGet(Reading::none);
    }

    /** The edition in force, as statements note it. */
    String edition() {
        return policies.adoption(policies.today())
                .map(it -> it.pack() + "/" + it.edition())
                .orElse("");
    }

    /** The day of a moment in the district. */
    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, policies.zone());
    }

    static Subject subject(Ties person) {
        return new Subject(
                person.id(),
                person.kind() == Kind.STUDENT,
                person.birthDate(),
                person.adults().stream()
                        .filter(Ties.Adult::standsForTheChild)
                        .collect(
                                toUnmodifiableMap(
                                        Ties.Adult::id, Ties.Adult::name, (one, _) -> one)));
    }
}
