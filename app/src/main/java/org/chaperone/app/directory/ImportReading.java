package org.chaperone.app.directory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chaperone.app.directory.RosterImport.State;
import org.chaperone.app.ui.District;
import org.chaperone.roster.oneroster.ColumnMap;
import org.chaperone.roster.oneroster.Fingerprint;
import org.chaperone.roster.oneroster.OneRosterReader;
import org.chaperone.roster.oneroster.OneRosterReader.Sources;
import org.chaperone.roster.oneroster.Problem;
import org.chaperone.roster.oneroster.RosterReading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the files of an import and compares them with the directory, unless nothing can have changed. */
@Component
class ImportReading {

    private static final int STEPS = RosterItem.values().length + 2;

    private final ImportRecords records;
    private final RosterStaging staging;
    private final RosterComparison comparison;
    private final RosterSources sources;
    private final ColumnMaps maps;
    private final ImportNotes notes;
    private final District district;
    private final Clock clock;

    ImportReading(
            ImportRecords records,
            RosterStaging staging,
            RosterComparison comparison,
            RosterSources sources,
            ColumnMaps maps,
            ImportNotes notes,
            District district,
            Clock clock) {
        this.records = records;
        this.staging = staging;
        this.comparison = comparison;
        this.sources = sources;
        this.maps = maps;
        this.notes = notes;
        this.district = district;
        this.clock = clock;
    }

    void read(UUID id, Path files, Importer by, ImportProgress progress) {
        progress.at("Reading the files", 0, STEPS);
        var map = map(id);
        var fingerprint = fingerprint(files, map);
        var same = fingerprint == null ? null : records.standing(fingerprint, today());
        if (same != null) {
            takePlace(by);
            progress.at("Nothing in them has changed", STEPS - 1, STEPS);
            sources.copy(same, id);
            records.stageSame(id, same);
            comparison.countBefore(id, today());
            notes.staged(id, by);
            return;
        }
        try (var earlier = new ScratchFile();
                var kept = new ScratchFile()) {
            var known = sources.fetch(records.current().orElse(null), earlier.path());
            var from = new Sources(files, map, known ? earlier.path() : null, kept.path());
            switch (new OneRosterReader().read(from)) {
                case RosterReading.Refused refused -> refuse(id, refused.problems(), by);
                case RosterReading.Accepted accepted -> {
                    takePlace(by);
                    sources.keep(id, kept.path());
                    stage(id, accepted, progress);
                    if (accepted.alone()
                            && fingerprint != null
                            && Arrays.equals(fingerprint, fingerprint(files, map))) {
                        records.print(id, fingerprint);
                    }
                    notes.staged(id, by);
                }
            }
        }
    }

    /** Compares what was read with the directory, which stays as it is until the end of the transaction. */
    void stage(UUID id, RosterReading.Accepted read, ImportProgress progress) {
        progress.at("Bringing the rows into the database", 1, STEPS);
        var roster = read.roster().contents();
        staging.put(roster, read.leftOut().ids());
        var revision = records.revision();
        comparison.compare(
                id,
                today(),
                item -> progress.at("Comparing " + item.words(), 2 + item.ordinal(), STEPS));
        records.addProblems(id, read.problems());
        records.stage(
                id,
                read.problems().size(),
                read.leftOut().rows(),
                roster.people().size(),
                revision);
    }

    /** Gives an import up that waits for a decision. */
    void giveUp(UUID id, Importer by, @Nullable String reason) {
        records.decide(id, State.STAGED, State.DISCARDED, by.name(), reason, clock.instant());
        records.forgetChanges(id);
        sources.forget(id);
        notes.note(by.actor(), "roster-import-discarded", id, Map.of());
    }

    private void takePlace(Importer by) {
        records.waiting().ifPresent(it -> giveUp(it, by, "Another import took its place."));
    }

    private ColumnMap map(UUID id) {
        var name = records.map(id);
        return name.isEmpty()
                ? ColumnMap.NONE
                : maps.find(name.get())
                        .orElseThrow(
                                () -> new IllegalStateException("There is no map " + name.get()));
    }

    /** Of the files, and of how they are made into rows; null when they can't be read. */
    private static byte @Nullable [] fingerprint(Path files, ColumnMap map) {
        try {
            var print = Fingerprint.of(files, map);
            return ByteBuffer.allocate(Integer.BYTES + print.length)
                    .putInt(RosterStaging.EDITION)
                    .put(print)
                    .array();
        } catch (IOException unreadable) {
            return null;
        }
    }

    private void refuse(UUID id, List<Problem> problems, Importer by) {
        records.addProblems(id, problems);
        records.refuse(
                id,
                problems.size(),
                "The files can’t be trusted as a whole; nothing was taken from them.",
                clock.instant());
        notes.note(by.actor(), "roster-import-refused", id, Map.of("problems", problems.size()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), district.zone());
    }
}
