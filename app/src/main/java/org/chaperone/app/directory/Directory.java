package org.chaperone.app.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.District;
import org.chaperone.roster.Roster;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class Directory {

    private static final int ON_A_PAGE = 50;
    static final String ROSTER = "directory:roster";

    private final RosterImports imports;
    private final RosterReader reader;
    private final People people;
    private final Gatherings gatherings;
    private final Workers workers;
    private final Postings postings;
    private final TieRows ties;
    private final Journal journal;
    private final District district;
    private final Clock clock;

    Directory(
            RosterImports imports,
            RosterReader reader,
            People people,
            Gatherings gatherings,
            Workers workers,
            Postings postings,
            TieRows ties,
            Journal journal,
            District district,
            Clock clock) {
        this.imports = imports;
        this.reader = reader;
        this.people = people;
        this.gatherings = gatherings;
        this.workers = workers;
        this.postings = postings;
        this.ties = ties;
        this.journal = journal;
        this.district = district;
        this.clock = clock;
    }

    /** No roster was loaded yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return people.isEmpty();
    }

    /** Takes a whole roster at once, without anybody looking at what it changes. */
    @Transactional
    public void load(Roster roster, Actor actor) {
        imports.load(roster, actor);
        journal.record(
                new Entry(
                        actor,
                        "roster-loaded",
                        ROSTER,
                        Map.of(
                                "schools", roster.schools().size(),
                                "students", roster.students().size(),
                                "staff", roster.staff().size(),
                                "guardians", roster.guardians().size())));
    }

    /** Which roster it holds: the journal's entry on its last change; empty before there was one. */
    @Transactional(readOnly = true)
    public Optional<UUID> version() {
        return journal.newest(ROSTER);
    }

    /** Everything in the directory as one value, for what checks texts against names. */
    @Transactional(readOnly = true)
    public Roster roster() {
        return reader.read();
    }

    @Transactional(readOnly = true)
    public List<Named> schools() {
        return people.schools();
    }

    /**
     * The people that the viewer may see, 50 at a time.
     *
     * @param after the id that the last page ended with, or null for the first page
     */
    @Transactional(readOnly = true)
    public PeoplePage people(PeopleFilter filter, @Nullable String after, Viewer viewer) {
        var found = some(filter, after, ON_A_PAGE + 1, viewer);
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        return new PeoplePage(
                shown,
                people.count(filter, PeoplePage.COUNTED + 1, viewer, today()),
                found.size() > shown.size() ? shown.getLast().id() : null);
    }

    /**
     * The people that the viewer may see, in the filter's order, uncounted.
     *
     * @param after the id after which to begin, or null for the first
     */
    @Transactional(readOnly = true)
    public List<Listed> some(PeopleFilter filter, @Nullable String after, int most, Viewer viewer) {
        return people.list(filter, after, most, viewer, today());
    }

    /** How many people the viewer may see of those, counted to this many at most. */
    @Transactional(readOnly = true)
    public int count(PeopleFilter filter, int most, Viewer viewer) {
        return people.count(filter, most, viewer, today());
    }

    /** Somebody with their classes and family, unless the viewer may not see them. */
    @Transactional(readOnly = true)
    public Optional<Details> person(String id, Viewer viewer) {
        return people.one(id, viewer, today())
                .map(
                        it ->
                                new Details(
                                        it,
                                        people.groups(id, today()),
                                        people.family(id, viewer, today())));
    }

    /**
     * What ties people to schools and family, by their ids; whoever the caller may show it to. Ids that nobody has are left
     * out.
     */
    @Transactional(readOnly = true)
    public Map<String, Ties> ties(Collection<String> ids) {
        return ties.of(ids, today());
    }

    /**
     * The ids of the students whom a file of another system names so, by that name; e-mail addresses in lower case. A name that
     * nobody has, or two have, is left out.
     */
    @Transactional(readOnly = true)
    public Map<String, String> students(StudentKey key, Collection<String> names) {
        return ties.students(key, names);
    }

    /** The ids of all students who are enrolled today; whether the asker may know is for the caller to see to. */
    @Transactional(readOnly = true)
    public List<String> enrolled() {
        return ties.enrolled(today());
    }

    /** Those of these people whom the viewer may see. */
    @Transactional(readOnly = true)
    public Set<String> inSight(Collection<String> ids, Viewer viewer) {
        return people.inSight(ids, viewer, today());
    }

    /** The classes, teams and clubs that the viewer leads. */
    @Transactional(readOnly = true)
    public List<Gathering> led(Viewer viewer) {
        return gatherings.led(viewer, today());
    }

    /** The classes, teams and clubs of the viewer's schools that are called so, the viewer's own first. */
    @Transactional(readOnly = true)
    public List<Gathering> gatherings(String words, int most, Viewer viewer) {
        return gatherings.called(words, most, viewer, today());
    }

    @Transactional(readOnly = true)
    public Optional<Gathering> gathering(String id, Viewer viewer) {
        return gatherings.one(id, viewer, today());
    }

    /** Classes, teams and clubs by their titles, whoever asks; ids that none has are passed over. */
    @Transactional(readOnly = true)
    public List<Group> groups(Collection<String> ids) {
        return gatherings.titled(ids);
    }

    /**
     * When the students of these classes, teams and clubs were born, the oldest first, where that is known. It names nobody.
     */
    @Transactional(readOnly = true)
    public List<LocalDate> birthDates(Collection<String> groups) {
        return gatherings.birthDates(groups, today());
    }

    /** The students of a class, team or club whom the viewer may see. */
    @Transactional(readOnly = true)
    public List<Listed> studentsOf(String gathering, Viewer viewer) {
        return people.students(gathering, viewer, today());
    }

    /** The ids of all students of these classes, teams and clubs; whether the asker may know is for the caller to see to. */
    @Transactional(readOnly = true)
    public List<String> studentsIn(Collection<String> gatherings) {
        return this.gatherings.students(gatherings, today());
    }

    /** Somebody who works for the schools, with what only they themselves and their questions need. */
    @Transactional(readOnly = true)
    public Optional<Worker> worker(String id) {
        return workers.one(id, today());
    }

    /** The schools at which somebody works today. */
    @Transactional(readOnly = true)
    public List<Named> schoolsOf(String staff) {
        return postings.schools(staff, today());
    }

    /** Who works at a school today, in order of names. */
    @Transactional(readOnly = true)
    public List<Named> staffOf(String school) {
        return postings.staff(school, today());
    }

    /** Names of people who work for the schools, in their order; other ids are passed over. */
    @Transactional(readOnly = true)
    public List<Named> staff(Collection<String> ids) {
        return postings.named(ids);
    }

    /** Those of these people who are employed by the schools today, in order of names. */
    @Transactional(readOnly = true)
    public List<Named> colleagues(Collection<String> ids) {
        return postings.present(ids);
    }

    /** Whether somebody worked at a school once and doesn't today. */
    @Transactional(readOnly = true)
    public boolean hasLeft(String staff, String school) {
        return postings.hasLeft(staff, school, today());
    }

    /** How somebody who works for the schools is reached there; empty for anybody else. */
    @Transactional(readOnly = true)
    public Optional<Reached> reached(String staff) {
        return postings.reached(staff);
    }

    /**
     * Who works for the schools and is called so.
     *
     * @param words a whole name or e-mail address, in letters of either case
     */
    @Transactional(readOnly = true)
    public List<Named> staffCalled(String words) {
        var name = words.strip();
        return name.codePoints().anyMatch(Character::isISOControl)
                ? List.of()
                : postings.called(name);
    }

    /** Notes who takes a list of people out of the application, before they get it. */
    @Transactional
    public void recordExport(PeopleFilter filter, Viewer viewer) {
        var payload = new HashMap<String, Object>();
        payload.put("words", filter.words());
        payload.put("count", people.count(filter, Integer.MAX_VALUE, viewer, today()));
        if (filter.kind() != null) {
            payload.put("kind", filter.kind());
        }
        if (filter.school() != null) {
            payload.put("school", filter.school());
        }
        if (filter.grade() != null) {
            payload.put("grade", filter.grade().level());
        }
        journal.record(new Entry(viewer.actor(), "people-exported", "directory:people", payload));
    }

    /** All people that the filter finds and the viewer may see, in order of names. */
    @Transactional(readOnly = true)
    public void each(PeopleFilter filter, Viewer viewer, Consumer<Listed> action) {
        people.each(filter, viewer, today(), action);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), district.zone());
    }
}
