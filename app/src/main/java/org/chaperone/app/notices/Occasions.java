package org.chaperone.app.notices;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Named;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.rights.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What families are told of: opens an occasion, shows what would go out, begins, stops and goes on. */
@Service
public class Occasions {

    private final OccasionRows rows;
    private final NoticeRows notices;
    private final Audience audience;
    private final Beginnings beginnings;
    private final Completion completion;
    private final Wordings wordings;
    private final Rights rights;
    private final Directory directory;
    private final NoticeSettings settings;
    private final Journal journal;
    private final Clock clock;

    Occasions(
            OccasionRows rows,
            NoticeRows notices,
            Audience audience,
            Beginnings beginnings,
            Completion completion,
            Wordings wordings,
            Rights rights,
            Directory directory,
            NoticeSettings settings,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.notices = notices;
        this.audience = audience;
        this.beginnings = beginnings;
        this.completion = completion;
        this.wordings = wordings;
        this.rights = rights;
        this.directory = directory;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Opens an occasion, if the policy in force has families told of it and there is none on this subject. Where a wording
     * is published and the district has it so, notices begin to go out by themselves.
     */
    @Transactional
    Optional<Occasion> open(NewOccasion occasion, By by) {
        var kind = wordings.after(occasion.event());
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var facts = new HashMap<>(occasion.facts());
        facts.put("school", schoolName(occasion.school()));
        var added = rows.add(occasion, kind.get().id(), facts, by, at);
        if (added.isEmpty()) {
            return rows.about(occasion.subject()).flatMap(it -> again(it, by));
        }
        var opened = rows.one(added.get()).orElseThrow();
        rows.step(opened.id(), "Opened", "", by, at);
        journal.record(
                new Entry(
                        by.actor(),
                        "notice-occasion-opened",
                        opened.entry(),
                        Map.of("subject", opened.subject(), "kind", opened.kind())));
        if (settings.beginByThemselves()) {
            beginnings.begin(opened, "Begun by itself", by);
        }
        return rows.one(opened.id());
    }

    /** What was closed is in use again: nobody is told twice. */
    private Optional<Occasion> again(Occasion there, By by) {
        var locked = rows.locked(there.id()).orElseThrow();
        if (locked.state() == OccasionState.CLOSED) {
            if (locked.wording() == null) {
                rows.state(locked.id(), OccasionState.OPEN, null);
            }
            beginnings.begin(locked, "In use again", by);
        } else if (locked.state() == OccasionState.COMPLETE) {
            completion.prove(locked, "They were told of it before.", by);
        }
        return rows.one(there.id());
    }

    @Transactional(readOnly = true)
    public Optional<Occasion> find(UUID id, Viewer viewer) {
        return rows.one(id).filter(it -> rights.seesTo(viewer, it));
    }

    /** What happened to an occasion, the last first. */
    @Transactional(readOnly = true)
    public List<OccasionStep> steps(Occasion occasion) {
        return rows.steps(occasion.id());
    }

    @Transactional(readOnly = true)
    public Preview preview(Occasion occasion, Viewer viewer) {
        var everybody = audience.of(occasion);
        var all = everybody.addressees().values();
        var knows = Rights.knowsOrders(viewer, occasion);
        var byMail = (int) all.stream().filter(it -> it.email() != null).count();
        return new Preview(
                everybody.students(),
                byMail,
                all.size() - byMail,
                all.stream()
                        .filter(it -> it.adult().isEmpty())
                        .filter(it -> knows || !it.secret())
                        .map(Addressee::child)
                        .toList(),
                knows
                        ? everybody.barred().stream()
                                .map(it -> it.guardian() + " (" + it.child() + ")")
                                .toList()
                        : List.of(),
                beginnings.problems(occasion));
    }

    /**
     * Lets notices go out, or go on after they were stopped. What goes out already goes on.
     *
     * @return why they don't; nothing if they do; empty when there is none that the viewer sees to
     */
    @Transactional
    public Optional<List<String>> begin(UUID id, Viewer viewer) {
        return locked(id, viewer).map(it -> begin(it, viewer));
    }

    private List<String> begin(Occasion occasion, Viewer viewer) {
        return switch (occasion.state()) {
            case OPEN -> beginnings.begin(occasion, "Begun", By.of(viewer));
            case STOPPED -> beginnings.begin(occasion, "Gone on", By.of(viewer));
            case CLOSED -> List.of("This isn’t in use any more, so nobody is told of it.");
            case SENT, COMPLETE ->
                    notices.waiting(occasion.id(), 1).isEmpty()
                            ? List.of()
                            : beginnings.begin(occasion, "Gone on", By.of(viewer));
            case RUNNING -> List.of();
        };
    }

    /**
     * Stops notices from going out after those under way.
     *
     * @return false when there is none that the viewer sees to
     */
    @Transactional
    public boolean stop(UUID id, Viewer viewer) {
        var occasion = locked(id, viewer);
        occasion.filter(it -> it.state() == OccasionState.RUNNING)
                .ifPresent(
                        it -> {
                            rows.state(id, OccasionState.STOPPED, null);
                            note(it, "Stopped", "notices-stopped", By.of(viewer));
                        });
        return occasion.isPresent();
    }

    private Optional<Occasion> locked(UUID id, Viewer viewer) {
        return rows.locked(id).filter(it -> rights.seesTo(viewer, it));
    }

    private void note(Occasion occasion, String what, String entry, By by) {
        rows.step(occasion.id(), what, "", by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        journal.record(new Entry(by.actor(), entry, occasion.entry()));
    }

    private String schoolName(String school) {
        return directory.schools().stream()
                .filter(it -> it.id().equals(school))
                .map(Named::name)
                .findFirst()
                .orElse("");
    }
}
