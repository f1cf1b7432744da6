package org.chaperone.app.registry;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Named;
import org.chaperone.app.directory.Reached;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.policy.procedure.Answers;
import org.springframework.stereotype.Component;

/** Names who was said to run a page when it was asked for, as soon as it is on the register. */
@Component
class FirstAdministrators {

    /** The questions of checklists that ask for them. */
    private static final List<String> QUESTIONS = List.of("administrator", "backup");

    private static final String BY = "The request";

    private final AdministratorRows rows;
    private final Directory directory;
    private final Journal journal;
    private final Clock clock;

    FirstAdministrators(AdministratorRows rows, Directory directory, Journal journal, Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whom the answers name, by their ids in the directory. */
    static List<String> said(Answers answers) {
        return QUESTIONS.stream().map(answers::all).flatMap(List::stream).distinct().toList();
    }

    /** Those of them who are employed here today. */
    void name(Outlet outlet, UUID request, List<String> people, Actor by) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (var it : directory.colleagues(people)) {
            var reached = directory.reached(it.id()).filter(one -> !one.email().isEmpty());
            if (reached.isPresent()
                    && rows.addAsked(administrator(outlet, it, reached.get(), at), request)) {
                journal.record(
                        new Entry(
                                by,
                                "outlet-administrator-named",
                                outlet.subject(),
                                Map.of(
                                        "name",
                                        it.name(),
                                        "person",
                                        it.id(),
                                        "district",
                                        false,
                                        "request",
                                        request)));
            }
        }
    }

    private static Administrator administrator(
            Outlet outlet, Named it, Reached reached, Instant at) {
        return new Administrator(
                new UUID(0, 0),
                outlet.id(),
                it.id(),
                it.name(),
                reached.phone(),
                reached.email(),
                false,
                at,
                BY);
    }
}
