package org.chaperone.cli;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.chaperone.policy.reading.Place;
import org.chaperone.policy.reading.Problems;
import org.chaperone.roster.Roster;
import org.chaperone.roster.oneroster.OneRosterReader;
import org.chaperone.roster.oneroster.RosterReading;

/** A roster as the command line gets it. */
final class RosterFile {

    private RosterFile() {}

    /** Rows in error are told and left out; a roster that can't be read at all is a problem. */
    static Roster read(Path source, Problems problems, Consumer<String> warn) {
        return switch (new OneRosterReader().read(source)) {
            case RosterReading.Accepted accepted -> {
                accepted.problems().forEach(it -> warn.accept(it.toString()));
                yield accepted.roster();
            }
            case RosterReading.Refused refused -> {
                refused.problems()
                        .forEach(
                                it ->
                                        problems.add(
                                                new Place(
                                                        within(source, it.file()),
                                                        (int) it.line(),
                                                        it.column()),
                                                it.message()));
                yield Roster.EMPTY;
            }
        };
    }

    /** A file of an export says little without the folder or archive it was looked for in. */
    private static String within(Path source, String file) {
        return source.endsWith(file) ? source.toString() : source + "/" + file;
    }
}
