package org.chaperone.app.notices;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.chaperone.app.jobs.OneOffJob;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the notices of an occasion, some at a time, until all are out or somebody stops it. Each part is a transaction, so that one
 * that was cut off is gone on with by running again, and nobody gets the same twice.
 */
@Component
class NoticeRun implements OneOffJob {

    static final String NAME = "notices-sending";

    private static final int AT_ONCE = 200;

    private final OccasionRows occasions;
    private final Rolls rolls;
    private final Sending sending;
    private final Completion completion;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NoticeRun(
            OccasionRows occasions,
            Rolls rolls,
            Sending sending,
            Completion completion,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.occasions = occasions;
        this.rolls = rolls;
        this.sending = sending;
        this.completion = completion;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String words() {
        return "Send families the notices of an occasion";
    }

    /**
     * What a run is written for.
     *
     * @param number tells runs of one occasion from each other
     */
    static String about(UUID occasion, int number) {
        return occasion + "/" + number;
    }

    @Override
    public void run(String about) {
        var id = UUID.fromString(about.substring(0, about.indexOf('/')));
        transaction.executeWithoutResult(
                _ ->
                        occasions
                                .locked(id)
                                .filter(it -> it.state() == OccasionState.RUNNING)
                                .ifPresent(rolls::bring));
        while (sends(id)) {
            Thread.yield();
        }
        transaction.executeWithoutResult(_ -> end(id));
    }

    private boolean sends(UUID id) {
        return Boolean.TRUE.equals(transaction.execute(_ -> sending.send(id, AT_ONCE)));
    }

    private void end(UUID id) {
        var occasion = occasions.locked(id);
        if (occasion.isEmpty() || occasion.get().state() != OccasionState.RUNNING) {
            return;
        }
        occasions.state(id, OccasionState.SENT, null);
        occasions.step(
                id,
                "All have gone out or wait to be handed out",
                "",
                By.ITSELF,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        completion.look(occasions.one(id).orElseThrow(), By.ITSELF);
    }
}
