package org.chaperone.app.directory;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code chaperone.import}: past these an import isn't applied unless somebody answers for it by name.
 * Percentages are of those whom the directory knew before.
 *
 * @param missingStudents most students, in percent, that a file may no longer have
 * @param missingStaff likewise
 * @param missingGuardians likewise
 * @param missingPlaces likewise, of places in classes and teams
 * @param missingAtLeast so many may always be missing, as in a small school each is some percent
 * @param rowsLeftOut most rows that may fail
 * @param filledWholeFrom so many people an empty directory is filled with at one go, while whoever reads it waits
 */
@ConfigurationProperties("chaperone.import")
public record ImportLimits(
        @DefaultValue("5") int missingStudents,
        @DefaultValue("10") int missingStaff,
        @DefaultValue("15") int missingGuardians,
        @DefaultValue("60") int missingPlaces,
        @DefaultValue("3") int missingAtLeast,
        @DefaultValue("100") int rowsLeftOut,
        @DefaultValue("5000") int filledWholeFrom) {

    public ImportLimits {
        for (var percent :
                List.of(missingStudents, missingStaff, missingGuardians, missingPlaces)) {
            if (percent < 0 || percent > 100) {
                throw new IllegalArgumentException(
                        "chaperone.import: " + percent + " is no percentage");
            }
        }
        if (missingAtLeast < 0 || rowsLeftOut < 0) {
            throw new IllegalArgumentException(
                    "chaperone.import: a number of people or rows is at least 0");
        }
    }

    /** Why this import may not be applied just so, in sentences; empty when it may. */
    List<String> stops(ImportSummary summary, long rows) {
        var stops = new ArrayList<String>();
        addMissing(stops, summary, RosterKind.STUDENT, missingStudents);
        addMissing(stops, summary, RosterKind.STAFF, missingStaff);
        addMissing(stops, summary, RosterKind.GUARDIAN, missingGuardians);
        addMissing(stops, summary, RosterKind.MEMBERSHIP, missingPlaces);
        if (rows > rowsLeftOut) {
            stops.add(
                    "%,d rows could not be read; up to %,d are let through. Mend the files, or answer for it."
                            .formatted(rows, rowsLeftOut));
        }
        return stops;
    }

    private void addMissing(
            List<String> stops, ImportSummary summary, RosterKind kind, int percent) {
        var before = summary.before(kind);
        var missing = summary.count(kind, RosterChange.LEFT);
        if (missing > missingAtLeast && missing * 100L > before * (long) percent) {
            stops.add(
                    "%,d of %,d %s are missing from the files; up to %d percent are let through. Files that were cut off look like this."
                            .formatted(missing, before, kind.words(), percent));
        }
    }
}
