package org.chaperone.app.consent;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.chaperone.app.consent.Permission.May;
import org.chaperone.app.consent.PermissionPart.Row;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Listed;
import org.chaperone.app.directory.PeopleFilter;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.rights.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The students whose permissions somebody keeps, with what is permitted of them: what the main office tells staff. */
@Service
public class PermissionList {

    /** So many are counted at most. */
    static final int COUNTED = 5_000;

    private static final int ON_A_PAGE = 50;
    private static final int AT_ONCE = 500;

    private final Permissions permissions;
    private final Directory directory;
    private final Journal journal;

    PermissionList(Permissions permissions, Directory directory, Journal journal) {
        this.permissions = permissions;
        this.directory = directory;
        this.journal = journal;
    }

    /** Fifty at a time, in order of names; nobody for who keeps no permissions. */
    @Transactional(readOnly = true)
    public PermissionPart list(PermissionFilter filter, @Nullable String after, Viewer viewer) {
        var found = new ArrayList<Row>();
        walk(
                filter,
                after,
                viewer,
                it -> {
                    if (fits(it, filter)) {
                        found.add(it);
                    }
                    return found.size() <= ON_A_PAGE;
                });
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        return new PermissionPart(
                shown,
                counts(filter, viewer),
                found.size() > shown.size() ? shown.getLast().student().id() : null);
    }

    /** Gives all to the action, and notes who takes the list out of the application before they get it. */
    @Transactional
    public void export(PermissionFilter filter, Viewer viewer, Consumer<Row> action) {
        var payload = new HashMap<String, Object>();
        payload.put("words", filter.words());
        payload.put("use", filter.cell().use().name());
        payload.put("audience", filter.cell().audience().name());
        payload.put("may", filter.may() == null ? "" : filter.may().name());
        payload.put("school", filter.school() == null ? "" : filter.school());
        journal.record(
                new Entry(
                        viewer.actor(),
                        "consents-exported",
                        "consent:students",
                        Map.copyOf(payload)));
        walk(
                filter,
                null,
                viewer,
                it -> {
                    if (fits(it, filter)) {
                        action.accept(it);
                    }
                    return true;
                });
    }

    private Optional<Map<May, Integer>> counts(PermissionFilter filter, Viewer viewer) {
        if (directory.count(people(filter), COUNTED + 1, viewer) > COUNTED) {
            return Optional.empty();
        }
        var counts = new EnumMap<May, Integer>(May.class);
        walk(
                filter,
                null,
                viewer,
                it -> {
                    counts.merge(it.permission().may(), 1, Integer::sum);
                    return true;
                });
        return Optional.of(counts);
    }

    /** From student to student in order of names, until the action has enough. */
    private void walk(
            PermissionFilter filter, @Nullable String after, Viewer viewer, Predicate<Row> goesOn) {
        if (!Permissions.mayKeep(viewer)) {
            return;
        }
        var last = after;
        List<Listed> some;
        do {
            some = directory.some(people(filter), last, AT_ONCE, viewer);
            var held =
                    permissions.of(
                            some.stream().map(Listed::id).toList(), List.of(filter.cell()), null);
            for (var student : some) {
                var one = held.get(student.id());
                if (one != null
                        && Keepers.keeps(viewer, one.person())
                        && !goesOn.test(new Row(student, one.of(filter.cell())))) {
                    return;
                }
            }
            last = some.isEmpty() ? null : some.getLast().id();
        } while (some.size() == AT_ONCE);
    }

    private static boolean fits(Row row, PermissionFilter filter) {
        return filter.may() == null || row.permission().may() == filter.may();
    }

    private static PeopleFilter people(PermissionFilter filter) {
        return new PeopleFilter(
                filter.words(),
                PeopleFilter.Kind.STUDENT,
                filter.school(),
                null,
                PeopleFilter.Order.NAME);
    }
}
