package org.chaperone.app.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chaperone.app.consent.Ledgers.Opened;
import org.chaperone.app.consent.PermissionsChanged.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells others of the application when somebody's answers aren't what they were. */
@Component
class Changes {

    private final Ledgers ledgers;
    private final ApplicationEventPublisher publisher;

    Changes(Ledgers ledgers, ApplicationEventPublisher publisher) {
        this.ledgers = ledgers;
        this.publisher = publisher;
    }

    /**
     * @param before the ledger as it was read before something was added
     */
    void tell(Opened before, Instant at) {
        tell(List.of(before), at);
    }

    /**
     * @param before the ledgers of several people, as they were read before something was added
     */
    void tell(Collection<Opened> before, Instant at) {
        var now = ledgers.of(before.stream().map(it -> it.person().id()).toList());
        for (var was : before) {
            var is = Optional.ofNullable(now.get(was.person().id())).orElseThrow();
            var changes = changes(was, is, at);
            if (!changes.isEmpty()) {
                publisher.publishEvent(new PermissionsChanged(was.person().id(), at, changes));
            }
        }
    }

    private static List<Change> changes(Opened before, Opened after, Instant at) {
        var changes = new ArrayList<Change>();
        for (var file : files(after)) {
            var then = before.ledger().hearing(at, file);
            var now = after.ledger().hearing(at, file);
            for (var cell : Cell.all()) {
                var was = then.on(cell);
                var is = now.on(cell);
                if (was.answer() != is.answer()) {
                    changes.add(new Change(cell, file, was, is));
                }
            }
        }
        return changes;
    }

    /** None in particular, and each of which something was said. */
    private static Set<@Nullable String> files(Opened opened) {
        var files = new LinkedHashSet<@Nullable String>();
        files.add(null);
        opened.statements().forEach(it -> files.add(it.matter()));
        return files;
    }
}
