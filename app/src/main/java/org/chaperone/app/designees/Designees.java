package org.chaperone.app.designees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.District;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class Designees {

    /** More than a district has; a longer list shows the ones that hold longest. */
    static final int MOST = 500;

    private static final int LONGEST = 400;

    private final DesignationRows rows;
    private final Directory directory;
    private final Journal journal;
    private final District district;
    private final Clock clock;

    Designees(
            DesignationRows rows,
            Directory directory,
            Journal journal,
            District district,
            Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.journal = journal;
        this.district = district;
        this.clock = clock;
    }

    /** What came of naming a designee. */
    public enum Naming {
        NAMED,
        /** Nobody who works here has this id, or it is the person's own. */
        NOBODY,
        /** It ends before it begins or before today, or lasts longer than 400 days. */
        DAYS,
        /** A principal names designees for a school of theirs. */
        SCHOOL,
        /** The same holds on some of these days already. */
        TWICE
    }

    /** Whether somebody acts by their office, and so may name designees. */
    public static boolean mayName(Viewer viewer) {
        return viewer.person() != null
                && viewer.holds(it -> it == Role.PRINCIPAL || it.seesDistrict());
    }

    /**
     * Names a designee of one's own.
     *
     * @param school its id, or empty for wherever one may act
     * @throws IllegalArgumentException from somebody who may not name any
     */
    @Transactional
    public Naming name(
            String designee,
            Scope scope,
            String school,
            LocalDate first,
            LocalDate last,
            Viewer viewer) {
        var principal = viewer.person();
        if (principal == null || !mayName(viewer)) {
            throw new IllegalArgumentException("Only who acts by an office names designees");
        }
        if (designee.equals(principal) || directory.staff(List.of(designee)).isEmpty()) {
            return Naming.NOBODY;
        }
        if (last.isBefore(first)
                || last.isBefore(today())
                || first.plusDays(LONGEST - 1).isBefore(last)) {
            return Naming.DAYS;
        }
        if (!mayNameAt(school, viewer)) {
            return Naming.SCHOOL;
        }
        var it =
                new Designation(
                        new UUID(0, 0),
                        principal,
                        designee,
                        scope,
                        school,
                        first,
                        last,
                        Optional.empty());
        var id = rows.add(it, clock.instant(), viewer.account());
        id.ifPresent(made -> journal.record(named(made, it, viewer)));
        return id.isPresent() ? Naming.NAMED : Naming.TWICE;
    }

    /**
     * Ends a designation now: by who named it, and by the offices of the district that run people.
     *
     * @return false for one that isn't there, that the viewer may not end or that is over
     */
    @Transactional
    public boolean end(UUID id, Viewer viewer) {
        var it = rows.one(id).filter(found -> mayEnd(found, viewer));
        if (it.isEmpty() || !rows.end(id, clock.instant(), viewer.account())) {
            return false;
        }
        journal.record(
                new Entry(
                        viewer.actor(),
                        "designee-ended",
                        "person:" + it.get().principal(),
                        Map.of(
                                "designation", id.toString(),
                                "designee", it.get().designee())));
        return true;
    }

    public boolean mayEnd(Designation it, Viewer viewer) {
        return it.endedAt().isEmpty()
                && !it.last().isBefore(today())
                && (it.principal().equals(viewer.person())
                        || viewer.holds(
                                role ->
                                        role == Role.SUPERINTENDENT
                                                || role == Role.HUMAN_RESOURCES));
    }

    /** Those that the viewer named or is; for an office of the district all. At most 500. */
    @Transactional(readOnly = true)
    public List<Designation> list(Viewer viewer) {
        var person = viewer.person();
        if (viewer.seesDistrict()) {
            return rows.list(null, MOST);
        }
        return person == null ? List.of() : rows.list(person, MOST);
    }

    /** Whether somebody may act for somebody else today. Acting for who acts for another isn't acting for that other. */
    @Transactional(readOnly = true)
    public boolean mayAct(String designee, String principal, Scope matter, String school) {
        return rows.of(designee, today()).stream()
                .anyMatch(
                        it ->
                                it.principal().equals(principal)
                                        && it.covers(matter, school, today()));
    }

    /** For whom somebody may act today. */
    @Transactional(readOnly = true)
    public List<Designation> heldBy(String designee) {
        return rows.of(designee, today());
    }

    /** The day it is in the district. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), district.zone());
    }

    private boolean mayNameAt(String school, Viewer viewer) {
        if (viewer.seesDistrict()) {
            return school.isEmpty()
                    || directory.schools().stream().anyMatch(it -> it.id().equals(school));
        }
        return viewer.grants().stream()
                .anyMatch(it -> it.role() == Role.PRINCIPAL && school.equals(it.school()));
    }

    private static Entry named(UUID id, Designation it, Viewer viewer) {
        return new Entry(
                viewer.actor(),
                "designee-named",
                "person:" + it.principal(),
                Map.of(
                        "designation", id.toString(),
                        "designee", it.designee(),
                        "scope", it.scope().name(),
                        "school", it.school(),
                        "first", it.first().toString(),
                        "last", it.last().toString()));
    }
}
