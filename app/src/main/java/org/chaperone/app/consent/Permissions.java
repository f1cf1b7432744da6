package org.chaperone.app.consent;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Ties;
import org.chaperone.app.rights.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what is permitted, of whom, for what, before whom, at any moment, and why. */
@Service
public class Permissions {

    private final Ledgers ledgers;
    private final Statements statements;
    private final Directory directory;
    private final Clock clock;

    Permissions(Ledgers ledgers, Statements statements, Directory directory, Clock clock) {
        this.ledgers = ledgers;
        this.statements = statements;
        this.directory = directory;
        this.clock = clock;
    }

    /** A person with a permission for each cell that was asked about. */
    public record Held(Ties person, Map<Cell, Permission> permissions) {

        /** The same for one cell that was asked about. */
        public Permission of(Cell cell) {
            return Optional.ofNullable(permissions.get(cell)).orElseThrow();
        }
    }

    /**
     * What is permitted of these people now. Whoever isn't in the directory is left out; whether the asker may know is for the
     * caller to see to.
     *
     * @param file SHA-256 of the one file that it is about, or null
     */
    @Transactional(readOnly = true)
    public Map<String, Held> of(
            Collection<String> people, Collection<Cell> cells, @Nullable String file) {
        return at(clock.instant(), people, cells, file);
    }

    /** What was permitted at a moment, as far as it was known then, under the policy that is in force now. */
    @Transactional(readOnly = true)
    public Map<String, Held> at(
            Instant moment,
            Collection<String> people,
            Collection<Cell> cells,
            @Nullable String file) {
        var reading = ledgers.reading();
        var all = new LinkedHashMap<String, Held>();
        ledgers.of(people, reading)
                .forEach(
                        (id, it) ->
                                all.put(id, held(it, reading, moment, Set.copyOf(cells), file)));
        return all;
    }

    private static Held held(
            Ledgers.Opened opened,
            Reading reading,
            Instant moment,
            Set<Cell> cells,
            @Nullable String file) {
        var hearing = opened.ledger().hearing(moment, file);
        return new Held(
                opened.person(),
                cells.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        cell -> cell,
                                        cell ->
                                                reading.of(
                                                        opened.person(), cell, hearing.on(cell)))));
    }

    /** What was permitted at a moment of those of these people whom the viewer may see. */
    @Transactional(readOnly = true)
    public Map<String, Held> seenAt(
            Instant moment, Collection<String> people, Collection<Cell> cells, Viewer viewer) {
        return at(moment, directory.inSight(people, viewer), cells, null);
    }

    /** What is permitted of those of these people whom the viewer may see. */
    @Transactional(readOnly = true)
    public Map<String, Held> of(
            Collection<String> people,
            Collection<Cell> cells,
            @Nullable String file,
            Viewer viewer) {
        return of(directory.inSight(people, viewer), cells, file);
    }

    /** What the standing answers of these people for a cell rest on, the last said first; by their ids. */
    @Transactional(readOnly = true)
    public Map<String, List<Statement>> rests(Collection<Held> held, Cell cell) {
        var opened = ledgers.of(held.stream().map(it -> it.person().id()).toList());
        var rests = new HashMap<String, List<Statement>>();
        for (var one : held) {
            var ids = one.of(cell).standing().rests();
            rests.put(
                    one.person().id(),
                    Stream.ofNullable(opened.get(one.person().id()))
                            .flatMap(it -> it.statements().stream())
                            .filter(it -> ids.contains(it.id()))
                            .sorted(Ledger.LAST_SAID)
                            .toList());
        }
        return rests;
    }

    /** Whether somebody keeps permissions at all, of a school or of the district. */
    public static boolean mayKeep(Viewer viewer) {
        return Keepers.keepsSome(viewer);
    }

    /** Whether somebody keeps the permissions of the whole district. */
    public static boolean keepsAll(Viewer viewer) {
        return Keepers.keepsAll(viewer);
    }

    /** Whether somebody keeps the permissions of this person. */
    public static boolean mayKeep(Viewer viewer, Ties person) {
        return Keepers.keeps(viewer, person);
    }

    /** Whether somebody keeps the permissions of everybody at this school. */
    public static boolean mayKeepAt(Viewer viewer, String school) {
        return Keepers.keepsAt(viewer, school);
    }

    /** Whether it is the viewer themselves, or a child of theirs. */
    public static boolean isOwn(Viewer viewer, Ties person) {
        return Keepers.isOwn(viewer, person);
    }

    /** Everything on one person, for who keeps their permissions; empty for others. */
    @Transactional(readOnly = true)
    public Optional<PersonLedger> ledger(String person, Viewer viewer) {
        var now = clock.instant();
        var reading = ledgers.reading();
        return ledgers.one(person)
                .filter(it -> Keepers.keeps(viewer, it.person()))
                .map(
                        it ->
                                new PersonLedger(
                                        it.person(),
                                        Ledgers.subject(it.person())
                                                .speaksForThemselves(ledgers.day(now)),
                                        held(it, reading, now, Set.copyOf(Cell.all()), null)
                                                .permissions(),
                                        it.statements().stream().sorted(Ledger.LAST_SAID).toList(),
                                        undoable(it, viewer),
                                        Keepers.keepsOrders(viewer, it.person())
                                                ? it.orders()
                                                : List.of(),
                                        Keepers.keepsOrders(viewer, it.person()),
                                        Keepers.isOwn(viewer, it.person())));
    }

    private Set<UUID> undoable(Ledgers.Opened opened, Viewer viewer) {
        return opened.statements().stream()
                .filter(it -> statements.mayUndo(it, opened.person(), viewer))
                .map(Statement::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
