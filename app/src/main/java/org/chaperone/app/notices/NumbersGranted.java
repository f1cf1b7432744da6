package org.chaperone.app.notices;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Group;
import org.chaperone.app.directory.Named;
import org.chaperone.app.requests.PurposeNotices;
import org.chaperone.app.requests.RequestApproved;
import org.chaperone.app.tasks.Duties;
import org.chaperone.app.tasks.DutyEvent;
import org.chaperone.policy.duty.EventType;
import org.chaperone.policy.procedure.RequestKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells everybody who takes part in a trip, and their guardians, what a number is for, once it was authorized for them. */
@Component
class NumbersGranted implements PurposeNotices {

    private final Occasions occasions;
    private final OccasionRows rows;
    private final NoticeRows notices;
    private final Directory directory;
    private final Duties duties;
    private final Clock clock;

    NumbersGranted(
            Occasions occasions,
            OccasionRows rows,
            NoticeRows notices,
            Directory directory,
            Duties duties,
            Clock clock) {
        this.occasions = occasions;
        this.rows = rows;
        this.notices = notices;
        this.directory = directory;
        this.duties = duties;
        this.clock = clock;
    }

    private static String subject(UUID request, int version) {
        return "number:%s/%d".formatted(request, version);
    }

    @EventListener
    void granted(RequestApproved approved) {
        var answers = approved.version().content().answers();
        var groups = directory.groups(answers.all("classes"));
        var participants = answers.all("participants");
        if (approved.request().kind() != RequestKind.PERSONAL_NUMBER
                || groups.isEmpty()
                || participants.isEmpty()) {
            return;
        }
        var called = groups.stream().map(Group::title).collect(Collectors.joining(", "));
        var first = groups.getFirst();
        var told =
                Map.of(
                        "class", called,
                        "number", answers.one("number"),
                        "purpose", answers.one("reason"));
        var facts = new java.util.HashMap<>(told);
        facts.put("sender", name(approved.request().requester()));
        var subject = subject(approved.request().id(), approved.version().number());
        occasions
                .open(
                        new NewOccasion(
                                subject,
                                EventType.NUMBER_GIVEN_OUT,
                                "A telephone number: " + answers.one("trip"),
                                first.school(),
                                first.id(),
                                null,
                                approved.request().requester(),
                                participants,
                                facts),
                        By.of(approved.by()))
                .ifPresent(
                        it ->
                                duties.happened(
                                        new DutyEvent(
                                                EventType.NUMBER_GIVEN_OUT,
                                                subject,
                                                clock.instant().truncatedTo(ChronoUnit.MICROS),
                                                first.school(),
                                                approved.request().requester(),
                                                Map.of(),
                                                subject,
                                                it.path(),
                                                told),
                                        approved.by().actor()));
    }

    @Override
    public Optional<Told> of(UUID request, int version) {
        return rows.about(subject(request, version)).map(this::told);
    }

    private Told told(Occasion it) {
        var counts = notices.counts(it.id());
        var open =
                counts.entrySet().stream()
                        .filter(one -> one.getKey().isOpen())
                        .mapToInt(Map.Entry::getValue)
                        .sum();
        var done = counts.getOrDefault(NoticeState.TOLD, 0);
        return new Told(it.path(), done, done + open, it.state() == OccasionState.COMPLETE);
    }

    private String name(String person) {
        return directory.staff(List.of(person)).stream().map(Named::name).findFirst().orElse("");
    }
}
