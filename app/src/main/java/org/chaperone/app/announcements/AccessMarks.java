package org.chaperone.app.announcements;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Households;
import org.chaperone.app.directory.PeopleFilter;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who can't reach pages or accounts. Seen by those alone who may see the person. */
@Service
public class AccessMarks {

    private final MarkRows rows;
    private final Sight sight;
    private final OtherMeans deliveries;
    private final Directory directory;
    private final Households households;
    private final Policies policies;
    private final Journal journal;
    private final Clock clock;

    AccessMarks(
            MarkRows rows,
            Sight sight,
            OtherMeans deliveries,
            Directory directory,
            Households households,
            Policies policies,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.sight = sight;
        this.deliveries = deliveries;
        this.directory = directory;
        this.households = households;
        this.policies = policies;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of putting down a mark. */
    public enum Marking {
        DONE,
        /** The person isn't there, or not for this viewer to mark. */
        NOT_HERE,
        /** The day is yet to come. */
        DAY,
        /** Who said so is missing or too long. */
        WORDS
    }

    /**
     * Puts down that somebody can't reach pages. A student then gets what was announced to their classes of late.
     *
     * @param person a student, or an adult of a student
     * @param source who said so
     */
    @Transactional
    public Marking mark(
            String person, AccessMark.Kind kind, LocalDate since, String source, Viewer viewer) {
        if (!isOfAFamily(person) || !sight.mayMark(person, viewer)) {
            return Marking.NOT_HERE;
        }
        if (since.isAfter(policies.today())) {
            return Marking.DAY;
        }
        var words = source.replace("\0", "").strip();
        if (words.isEmpty() || words.length() > AccessMark.LONGEST_SOURCE) {
            return Marking.WORDS;
        }
        rows.lock(person);
        if (rows.of(List.of(person)).stream().anyMatch(it -> it.holds() && it.kind() == kind)) {
            return Marking.DONE;
        }
        var id = rows.add(person, kind, since, words, now(), viewer);
        journal.record(
                new Entry(
                        viewer.actor(),
                        "access-marked",
                        "person:" + person,
                        Map.of("mark", id.toString(), "kind", kind, "source", words)));
        deliveries.catchUp(viewer.actor());
        return Marking.DONE;
    }

    /** They can reach pages again; false for a mark that isn't there, is over, or isn't the viewer's to end. */
    @Transactional
    public boolean end(UUID mark, Viewer viewer) {
        var found = rows.one(mark).filter(it -> sight.mayMark(it.person(), viewer));
        if (found.isEmpty() || !rows.end(mark, now(), viewer)) {
            return false;
        }
        journal.record(
                new Entry(
                        viewer.actor(),
                        "access-mark-ended",
                        "person:" + found.get().person(),
                        Map.of("mark", mark.toString())));
        return true;
    }

    /** Whose mark this is, for who may see them. */
    @Transactional(readOnly = true)
    public Optional<String> personOf(UUID mark, Viewer viewer) {
        return rows.one(mark).map(AccessMark::person).filter(it -> sight.sees(it, viewer));
    }

    /** Of one person, the last first; none when the viewer may not see them. */
    @Transactional(readOnly = true)
    public List<AccessMark> of(String person, Viewer viewer) {
        return sight.sees(person, viewer) ? rows.of(List.of(person)) : List.of();
    }

    /** Those that hold of people whom the viewer may see, the last first. */
    @Transactional(readOnly = true)
    public List<AccessMark> holding(Viewer viewer) {
        var all = rows.holding();
        var seen =
                sight.of(all.stream().map(AccessMark::person).collect(Collectors.toSet()), viewer);
        return all.stream().filter(it -> seen.contains(it.person())).toList();
    }

    @Transactional(readOnly = true)
    public boolean mayMark(String person, Viewer viewer) {
        return isOfAFamily(person) && sight.mayMark(person, viewer);
    }

    private boolean isOfAFamily(String person) {
        var ties = directory.ties(List.of(person)).get(person);
        return ties != null
                && (ties.kind() == PeopleFilter.Kind.STUDENT
                        || !households.children(person).isEmpty());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
