package org.chaperone.app.photos;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.Permission.May;
import org.chaperone.app.consent.Permissions;
import org.chaperone.app.consent.Permissions.Held;
import org.chaperone.app.consent.PermissionsChanged;
import org.chaperone.app.directory.PeopleFilter.Kind;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.question.Consent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where cleared pictures are public, and what families have said since. */
@Service
public class LiveUses {

    private static final int LONGEST = 2_000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final ClearanceRows clearances;
    private final LiveUseRows rows;
    private final Permissions permissions;
    private final TakingDown takingDown;
    private final Journal journal;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    LiveUses(
            ClearanceRows clearances,
            LiveUseRows rows,
            Permissions permissions,
            TakingDown takingDown,
            Journal journal,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.clearances = clearances;
        this.rows = rows;
        this.permissions = permissions;
        this.takingDown = takingDown;
        this.journal = journal;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Notes that a cleared picture is public; empty for a clearance that the viewer can't look at. */
    @Transactional
    public Optional<Publication> published(UUID clearance, String address, Viewer viewer) {
        var found = clearances.one(clearance, viewer);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var plain = address.strip();
        if (!isAddress(plain)) {
            return Optional.of(Publication.NO_ADDRESS);
        }
        rows.lock(found.get().people().stream().map(Clearance.Person::id).toList());
        var id = rows.add(clearance, plain, clock.instant(), viewer);
        if (id.isEmpty()) {
            return Optional.of(Publication.TWICE);
        }
        journal.record(
                new Entry(
                        viewer.actor(),
                        "photo-published",
                        "clearance:" + clearance,
                        Map.of("liveUse", id.get().toString(), "address", plain)));
        return Optional.of(
                refusedSince(found.get(), id.get(), plain, viewer.actor())
                        ? Publication.REFUSED_SINCE
                        : Publication.NOTED);
    }

    /** Notes that it was taken down; false for what isn't there, the viewer can't look at or was ended before. */
    @Transactional
    public boolean takenDown(UUID liveUse, Viewer viewer) {
        var clearance = rows.clearanceOf(liveUse).flatMap(it -> clearances.one(it, viewer));
        if (clearance.isEmpty() || !rows.end(liveUse, clock.instant(), viewer)) {
            return false;
        }
        takingDown.done(liveUse, viewer);
        journal.record(
                new Entry(
                        viewer.actor(),
                        "photo-taken-down",
                        "clearance:" + clearance.get().id(),
                        Map.of("liveUse", liveUse.toString())));
        return true;
    }

    /** The clearance that a live use belongs to. */
    @Transactional(readOnly = true)
    public Optional<UUID> clearanceOf(UUID liveUse, Viewer viewer) {
        return rows.clearanceOf(liveUse).filter(it -> clearances.one(it, viewer).isPresent());
    }

    /** What is public now and shows this person; for their family, and for who keeps their permissions. */
    @Transactional(readOnly = true)
    public List<LiveUse> showing(String person) {
        return rows.showing(person);
    }

    /** What the family of this person is told when they have said no; whoever shows it sees to it that it is theirs. */
    @Transactional(readOnly = true)
    public WhatStays whatStays(String person) {
        return WhatStays.of(rows.showing(person));
    }

    /** In the transaction of the no itself: either both are kept or neither is. */
    @EventListener
    @Transactional
    public void on(PermissionsChanged changed) {
        var refused = changed.changes().stream().filter(it -> isNo(it, changed.subject())).toList();
        if (refused.isEmpty()) {
            return;
        }
        rows.lock(List.of(changed.subject()));
        var marked = new HashSet<Marked>();
        for (var change : refused) {
            for (var found : rows.showing(changed.subject(), change.cell())) {
                if (found.isOf(change.file())
                        && marked.add(new Marked(found.id(), change.cell()))) {
                    refuse(
                            found,
                            changed.subject(),
                            change.cell(),
                            changed.at(),
                            Actor.system("photos"));
                }
            }
        }
    }

    private record Marked(UUID liveUse, Cell cell) {}

    /** A no; from a colleague, who has to be asked first, also that they take a yes back. */
    private boolean isNo(PermissionsChanged.Change change, String person) {
        return change.after().answer() == Consent.REFUSED
                || change.before().answer() == Consent.GRANTED && takingDown.isAskedFirst(person);
    }

    private boolean refusedSince(Clearance clearance, UUID id, String address, Actor actor) {
        var people = clearance.people().stream().map(Clearance.Person::id).toList();
        var cells =
                clearance.uses().stream()
                        .flatMap(use -> clearance.audiences().stream().map(it -> new Cell(use, it)))
                        .toList();
        var found =
                new LiveUseRows.Found(
                        id, clearance.id(), address, clearance.makerId(), clearance.file());
        var at = clock.instant();
        boolean any = false;
        for (var held : permissions.of(people, cells, clearance.file()).values()) {
            for (var cell : cells) {
                if (isNo(held, cell)) {
                    refuse(found, held.person().id(), cell, at, actor);
                    any = true;
                }
            }
        }
        return any;
    }

    private static boolean isNo(Held held, Cell cell) {
        var permission = held.of(cell);
        return permission.standing().answer() == Consent.REFUSED
                || permission.may() == May.NO && held.person().kind() != Kind.STUDENT;
    }

    private void refuse(
            LiveUseRows.Found found, String person, Cell cell, Instant at, Actor actor) {
        rows.refuse(found.id(), person, cell, at);
        takingDown.falls(found, person, at, actor);
        journal.record(
                new Entry(
                        actor,
                        "published-photo-refused",
                        "clearance:" + found.clearance(),
                        Map.of(
                                "liveUse", found.id().toString(),
                                "person", person,
                                "use", cell.use(),
                                "audience", cell.audience())));
        publisher.publishEvent(
                new PublishedPhotoRefused(
                        found.id(), found.clearance(), found.address(), person, cell, at));
    }

    private static boolean isAddress(String text) {
        try {
            var address = new URI(text);
            return text.length() <= LONGEST
                    && address.getScheme() != null
                    && SCHEMES.contains(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
