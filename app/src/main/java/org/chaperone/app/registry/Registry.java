package org.chaperone.app.registry;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.rights.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The district's outlets. The register is official: everybody on the staff may read it. */
@Service
public class Registry {

    private final OutletRows rows;
    private final RevisionRows revisions;
    private final Journal journal;

    Registry(OutletRows rows, RevisionRows revisions, Journal journal) {
        this.rows = rows;
        this.revisions = revisions;
        this.journal = journal;
    }

    /** An outlet, in use or closed. */
    @Transactional(readOnly = true)
    public Optional<Outlet> find(UUID id) {
        return rows.one(id);
    }

    /** The outlets that are in use with a class, team or club, in order of names. */
    @Transactional(readOnly = true)
    public List<Outlet> inUseWith(String group) {
        return rows.liveOf(group);
    }

    /** All outlets that are in use with some class, team or club, in order of names. */
    @Transactional(readOnly = true)
    public List<Outlet> inUseWithClasses() {
        return rows.liveWithClasses();
    }

    /** What it was, the last step first. */
    @Transactional(readOnly = true)
    public List<Revision> history(UUID id) {
        return revisions.of(id);
    }

    /**
     * Who answered for it at the end of a day, by their id in the directory; empty before it was registered.
     *
     * @param zone in which the day is meant
     */
    @Transactional(readOnly = true)
    public Optional<String> ownerOn(UUID id, LocalDate day, ZoneId zone) {
        var end = day.plusDays(1).atStartOfDay(zone).toInstant();
        return revisions.of(id).stream()
                .filter(it -> it.at().isBefore(end))
                .findFirst()
                .map(it -> it.became().owner());
    }

    /**
     * @param after the id that the last part ended with, or null for the first
     */
    @Transactional(readOnly = true)
    public List<Outlet> list(OutletFilter filter, @Nullable UUID after, int most) {
        return rows.list(filter, after, most);
    }

    @Transactional(readOnly = true)
    public int count(OutletFilter filter) {
        return rows.count(filter);
    }

    /** Gives all that {@link #list} gives in parts, and notes who takes it out of the application before they get it. */
    @Transactional
    public void export(OutletFilter filter, Viewer viewer, Consumer<Outlet> action) {
        journal.record(
                new Entry(
                        viewer.actor(),
                        "outlets-exported",
                        "account:" + viewer.account(),
                        Map.of("count", rows.count(filter))));
        rows.each(filter, action);
    }
}
