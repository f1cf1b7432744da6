package org.chaperone.app.directory;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.chaperone.app.directory.ImportOutcome.Done;
import org.chaperone.app.directory.RosterImport.State;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.ui.District;
import org.chaperone.roster.Roster;
import org.chaperone.roster.oneroster.Problem;
import org.chaperone.roster.oneroster.RosterReading;
import org.chaperone.roster.oneroster.RosterReading.LeftOut;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes rosters in: reads and compares the files, shows what they would change, changes it when somebody says so, and
 * takes it back. Each verb is one transaction with one entry in the journal; they wait for each other.
 */
@Service
@EnableConfigurationProperties(ImportLimits.class)
public class RosterImports {

    private static final int ON_A_PAGE = 50;
    private static final int AT_ONCE = 2_000;

    private final ImportRecords records;
    private final RosterChanges changes;
    private final DirectoryFilling filling;
    private final ChangeList list;
    private final RosterSources sources;
    private final ImportReading reading;
    private final ImportLimits limits;
    private final ImportNotes notes;
    private final ApplicationEventPublisher events;
    private final District district;
    private final Clock clock;

    RosterImports(
            ImportRecords records,
            RosterChanges changes,
            DirectoryFilling filling,
            ChangeList list,
            RosterSources sources,
            ImportReading reading,
            ImportLimits limits,
            ImportNotes notes,
            ApplicationEventPublisher events,
            District district,
            Clock clock) {
        this.records = records;
        this.changes = changes;
        this.filling = filling;
        this.list = list;
        this.sources = sources;
        this.reading = reading;
        this.limits = limits;
        this.notes = notes;
        this.events = events;
        this.district = district;
        this.clock = clock;
    }

    /**
     * Begins an import, whose files are then to be {@link #read}.
     *
     * @param source the file's name
     * @param map the name of the saved column map to read it by, or null for OneRoster's own names
     */
    @Transactional
    public UUID start(String source, @Nullable String map, Importer by) {
        var id = records.start(source, map, by.name(), clock.instant());
        var about = new HashMap<String, Object>();
        about.put("source", source);
        if (map != null) {
            about.put("column-map", map);
        }
        note(by.actor(), "roster-import-started", id, about);
        return id;
    }

    /** Reads the files of an import and compares them with the directory; it then waits for a decision, or is refused. */
    @Transactional
    public void read(UUID id, Path files, Importer by, ImportProgress progress) {
        records.lock();
        reading.read(id, files, by, progress);
    }

    /**
     * Makes the changes of an import that waits.
     *
     * @param answered why it is right in spite of its {@link #stops}, or null
     */
    @Transactional
    public ImportOutcome apply(
            UUID id, Importer by, @Nullable String answered, ImportProgress progress) {
        records.lock();
        var refusals = refusals(id, answered);
        if (!refusals.isEmpty()) {
            return new ImportOutcome.Refused(refusals);
        }
        var stops = stops(id);
        var reason = stops.isEmpty() || answered == null ? null : answered.strip();
        makeChanges(id, progress);
        records.decide(id, State.STAGED, State.APPLIED, by.name(), reason, clock.instant());
        sources.forgetOld();
        notes.applied(id, by, stops, reason);
        events.publishEvent(new RosterChanged(by.actor()));
        return new Done();
    }

    /** Why an import can't be applied, with this answer to its {@link #stops}; empty when it can. */
    @Transactional(readOnly = true)
    public List<String> refusals(UUID id, @Nullable String answered) {
        var staged = records.find(id).filter(it -> it.state() == State.STAGED);
        if (staged.isEmpty()) {
            return List.of("This import doesn’t wait for a decision any more.");
        }
        if (!Objects.equals(staged.get().base(), records.current().orElse(null))) {
            return List.of(
                    "The directory has changed since the files were compared with it. Import them again.");
        }
        if (staged.get().sameAs() == null && records.staged() != staged.get().people()) {
            return List.of(
                    "What was read is no longer there, as after a crash. Import the files again.");
        }
        return answered == null || answered.isBlank() ? stops(id) : List.of();
    }

    /** Takes an applied import back: the directory is then as it was before, to the letter. */
    @Transactional
    public ImportOutcome undo(UUID id, Importer by, ImportProgress progress) {
        records.lock();
        var applied = records.find(id).filter(it -> it.state() == State.APPLIED);
        if (applied.isEmpty()) {
            return ImportOutcome.refused("Only an import that was applied can be undone.");
        }
        if (!records.current().equals(Optional.of(id))) {
            return ImportOutcome.refused(
                    "A later import builds on this one. Undo the later ones first, newest first.");
        }
        if (!records.summary(id).isEmpty()) {
            takeBack(id, progress);
        }
        records.undo(id, by.name(), clock.instant());
        notes.undone(id, by);
        events.publishEvent(new RosterChanged(by.actor()));
        return new Done();
    }

    /** Gives an import up that waits for a decision. */
    @Transactional
    public ImportOutcome discard(UUID id, Importer by) {
        records.lock();
        if (!records.waiting().equals(Optional.of(id))) {
            return ImportOutcome.refused("This import doesn’t wait for a decision any more.");
        }
        reading.giveUp(id, by, null);
        return new Done();
    }

    /** Ends an import whose reading came to nothing. */
    @Transactional
    public void abandon(UUID id, String reason, Importer by) {
        if (records.find(id).filter(it -> it.state() == State.READING).isPresent()) {
            records.decide(id, State.READING, State.DISCARDED, by.name(), reason, clock.instant());
            note(by.actor(), "roster-import-discarded", id, Map.of("reason", reason));
        }
    }

    /** Takes a roster at once, whatever it changes. */
    @Transactional
    void load(Roster roster, Actor actor) {
        records.lock();
        var id = records.start("roster", null, actor.id(), clock.instant());
        reading.stage(
                id,
                new RosterReading.Accepted(roster, List.of(), LeftOut.NOTHING, true),
                ImportProgress.UNSEEN);
        makeChanges(id, ImportProgress.UNSEEN);
        records.decide(id, State.STAGED, State.APPLIED, actor.id(), null, clock.instant());
        events.publishEvent(new RosterChanged(actor));
    }

    /** Why an import may not be applied just so, in sentences; empty when it may. */
    @Transactional(readOnly = true)
    public List<String> stops(UUID id) {
        return records.find(id)
                .map(it -> limits.stops(records.summary(id), it.rowsLeftOut()))
                .orElse(List.of());
    }

    @Transactional(readOnly = true)
    public Optional<RosterImport> find(UUID id) {
        return records.find(id);
    }

    /**
     * Imports, newest first, 50 at a time.
     *
     * @param before the last one of the part before, or null
     */
    @Transactional(readOnly = true)
    public List<RosterImport> latest(@Nullable UUID before) {
        return records.latest(before, ON_A_PAGE);
    }

    /** The import that the directory stands at, which alone can be undone. */
    @Transactional(readOnly = true)
    public Optional<UUID> current() {
        return records.current();
    }

    @Transactional(readOnly = true)
    public ImportSummary summary(UUID id) {
        return records.summary(id);
    }

    /**
     * Changes of an import that the filter finds, 50 at a time.
     *
     * @param after the number of the last one of the part before, or 0
     */
    @Transactional(readOnly = true)
    public List<ListedChange> changes(UUID id, ChangeFilter filter, long after) {
        return list.list(id, filter, after, ON_A_PAGE);
    }

    /** How many changes the filter finds, counted to this many at most. */
    @Transactional(readOnly = true)
    public int countChanges(UUID id, ChangeFilter filter, int most) {
        return list.count(id, filter, most);
    }

    /** All changes that the filter finds, a part at a time. */
    public void eachChange(UUID id, ChangeFilter filter, Consumer<ListedChange> action) {
        var part = list.list(id, filter, 0, AT_ONCE);
        while (!part.isEmpty()) {
            part.forEach(action);
            part = list.list(id, filter, part.getLast().number(), AT_ONCE);
        }
    }

    /** Notes who takes a list of changes out of the application, before they get it. */
    @Transactional
    public void recordExport(UUID id, ChangeFilter filter, Importer by) {
        var payload = new HashMap<String, Object>();
        payload.put("words", filter.words());
        payload.put("count", list.count(id, filter, Integer.MAX_VALUE));
        note(by.actor(), "roster-changes-exported", id, payload);
    }

    /** All problems of an import that are kept. */
    public void eachProblem(UUID id, Consumer<Problem> action) {
        records.problems(id, 0, Integer.MAX_VALUE).forEach(action);
    }

    /** Problems of an import from this number on, 50 at a time. */
    @Transactional(readOnly = true)
    public List<Problem> problems(UUID id, int after) {
        return records.problems(id, after, ON_A_PAGE);
    }

    /** Where nothing changes, the directory isn't touched, and stands as the files say as long as it did before. */
    private void makeChanges(UUID id, ImportProgress progress) {
        var asCompared = records.isAsCompared(id);
        var today = LocalDate.ofInstant(clock.instant(), district.zone());
        if (!records.summary(id).isEmpty()) {
            if (asCompared && filling.begin(records.staged())) {
                fill(progress);
            } else {
                change(id, today, progress);
            }
        }
        if (asCompared) {
            records.stand(id, today);
        }
    }

    private void change(UUID id, LocalDate today, ImportProgress progress) {
        for (var item : RosterItem.values()) {
            progress.at("Changing " + item.words(), item.ordinal(), RosterItem.values().length);
            changes.apply(item, id, today);
        }
    }

    /** All that was compared with an empty directory is new. */
    private void fill(ImportProgress progress) {
        var steps = RosterItem.values().length + 1;
        for (var item : RosterItem.values()) {
            progress.at("Adding " + item.words(), item.ordinal(), steps);
            filling.add(item);
        }
        progress.at("Making what finds them", steps - 1, steps);
        filling.end();
    }

    private void takeBack(UUID id, ImportProgress progress) {
        var done = 0;
        for (var item : List.of(RosterItem.values()).reversed()) {
            progress.at("Putting back " + item.words(), done++, RosterItem.values().length);
            changes.restore(item, id);
        }
    }

    private void note(Actor actor, String kind, UUID id, Map<String, Object> payload) {
        notes.note(actor, kind, id, payload);
    }
}
