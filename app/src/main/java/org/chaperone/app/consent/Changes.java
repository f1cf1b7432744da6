package org.chaperone.app.consent;

import java.time.Instant;
import java.util.ArrayList;
import org.chaperone.app.consent.Ledgers.Opened;
import org.chaperone.app.consent.PermissionsChanged.Change;
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
        var now = ledgers.one(before.person().id()).orElseThrow().ledger();
        var changes = new ArrayList<Change>();
        for (var cell : Cell.all()) {
            var was = before.ledger().at(at, cell);
            var is = now.at(at, cell);
            if (was.answer() != is.answer()) {
                changes.add(new Change(cell, was, is));
            }
        }
        if (!changes.isEmpty()) {
            publisher.publishEvent(new PermissionsChanged(before.person().id(), at, changes));
        }
    }
}
