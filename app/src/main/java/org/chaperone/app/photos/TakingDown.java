package org.chaperone.app.photos;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.PeopleFilter.Kind;
import org.chaperone.app.directory.Ties;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.tasks.Duties;
import org.chaperone.app.tasks.DutyEvent;
import org.chaperone.policy.duty.EventType;
import org.chaperone.policy.duty.Evidence;
import org.springframework.stereotype.Component;

/** Makes it somebody's task to take down what shows a person who doesn't want it any more. */
@Component
class TakingDown {

    private final Duties duties;
    private final Directory directory;

    TakingDown(Duties duties, Directory directory) {
        this.duties = duties;
        this.directory = directory;
    }

    /** One task for a live use and a person, however many uses and audiences they refused at that moment. */
    void falls(LiveUseRows.Found found, String person, Instant at, Actor actor) {
        var ties = directory.ties(List.of(person)).get(person);
        if (ties == null) {
            return;
        }
        duties.happened(event(found, ties, at), actor);
    }

    /** Whether somebody is shown only if they were asked themselves, as those who work for the schools are. */
    boolean isAskedFirst(String person) {
        var ties = directory.ties(List.of(person)).get(person);
        return ties != null && ties.kind() != Kind.STUDENT;
    }

    /** It is gone. */
    void done(UUID liveUse, Viewer by) {
        duties.proven(
                Evidence.ITEM_REMOVED,
                subject(liveUse),
                by.name() + " noted that it is taken down.",
                null,
                by.actor());
    }

    private static DutyEvent event(LiveUseRows.Found found, Ties person, Instant at) {
        boolean student = person.kind() == Kind.STUDENT;
        var maker = found.makerId();
        return new DutyEvent(
                student ? EventType.CONSENT_REFUSED_FOR_PUBLISHED : EventType.COWORKER_WITHDREW,
                "%s/person:%s/%s".formatted(subject(found.id()), person.id(), at),
                at,
                person.schools().stream().findFirst().orElse(null),
                null,
                maker == null ? Map.of() : Map.of("outlet.owner", maker),
                subject(found.id()),
                "/photos/clearances/" + found.clearance(),
                Map.of(student ? "student" : "coworker", person.name(), "where", found.address()));
    }

    private static String subject(UUID liveUse) {
        return "live-use:" + liveUse;
    }
}
