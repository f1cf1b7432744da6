package org.chaperone.app.notices;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.chaperone.app.directory.Households;
import org.chaperone.app.jobs.OneOffJob;
import org.chaperone.app.tasks.Duties;
import org.chaperone.app.tasks.DutyEvent;
import org.chaperone.policy.duty.EventType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sees to those who came after the notices had begun: students who joined, guardians who were added. */
@Component
class CatchUp implements OneOffJob {

    static final String NAME = "notices-late-joiners";

    private final OccasionRows occasions;
    private final Rolls rolls;
    private final Beginnings beginnings;
    private final Completion completion;
    private final OutletsInUse outlets;
    private final Households households;
    private final Duties duties;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CatchUp(
            OccasionRows occasions,
            Rolls rolls,
            Beginnings beginnings,
            Completion completion,
            OutletsInUse outlets,
            Households households,
            Duties duties,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.occasions = occasions;
        this.rolls = rolls;
        this.beginnings = beginnings;
        this.completion = completion;
        this.outlets = outlets;
        this.households = households;
        this.duties = duties;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String words() {
        return "See to the notices of those who joined after a roster import";
    }

    @Override
    public void run(String about) {
        all();
    }

    /** Whether notices have gone out of which somebody may have come too late. */
    boolean isOfUse() {
        return !begun().isEmpty();
    }

    /** Each occasion in a transaction of its own. */
    void all() {
        begun().forEach(id -> transaction.executeWithoutResult(_ -> one(id)));
    }

    private List<UUID> begun() {
        return occasions.in(
                OccasionState.RUNNING,
                OccasionState.STOPPED,
                OccasionState.SENT,
                OccasionState.COMPLETE);
    }

    private void one(UUID id) {
        var occasion = occasions.locked(id).filter(it -> it.state().hasBegun()).orElse(null);
        if (occasion == null) {
            return;
        }
        if (!outlets.stands(occasion)) {
            return;
        }
        var brought = rolls.bring(occasion);
        if (occasion.event() == EventType.ACCOUNT_IN_USE
                || occasion.event() == EventType.CLASS_PAGE_IN_USE) {
            brought.joined().forEach((student, name) -> tell(occasion, student, name));
        }
        switch (occasion.state()) {
            case RUNNING -> beginnings.run(occasion);
            case SENT, COMPLETE -> {
                if (brought.added() > 0) {
                    beginnings.begin(occasion, "Gone on for those who joined", By.ITSELF);
                } else {
                    completion.look(occasion, By.ITSELF);
                }
            }
            case OPEN, STOPPED, CLOSED -> {}
        }
    }

    private void tell(Occasion occasion, String student, String name) {
        var leader =
                households.leaders(Objects.requireNonNull(occasion.gathering())).stream()
                        .findFirst();
        duties.happened(
                new DutyEvent(
                        EventType.STUDENT_JOINED_CLASS,
                        occasion.subjectOf(student),
                        clock.instant(),
                        occasion.school(),
                        null,
                        leader.map(it -> Map.of("class.teacher", it)).orElse(Map.of()),
                        occasion.subjectOf(student),
                        occasion.path(),
                        Map.of(
                                "student",
                                name,
                                "class",
                                occasion.facts().getOrDefault("class", ""))),
                By.ITSELF.actor());
    }
}
