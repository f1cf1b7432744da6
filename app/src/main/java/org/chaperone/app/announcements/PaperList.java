package org.chaperone.app.announcements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Group;
import org.chaperone.app.directory.Households;
import org.chaperone.app.directory.Named;
import org.chaperone.app.directory.PeopleFilter.Kind;
import org.chaperone.app.directory.Ties;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.Registry;
import org.chaperone.app.registry.Stewards;
import org.chaperone.app.rights.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The families who get an announcement on paper: of the students whom its outlet speaks to, those who can't reach it themselves or
 * an adult of whose family can't.
 */
@Service
public class PaperList {

    private final Announcements announcements;
    private final MarkRows marks;
    private final Sight sight;
    private final Registry registry;
    private final Directory directory;
    private final Households households;
    private final Journal journal;

    PaperList(
            Announcements announcements,
            MarkRows marks,
            Sight sight,
            Registry registry,
            Directory directory,
            Households households,
            Journal journal) {
        this.announcements = announcements;
        this.marks = marks;
        this.sight = sight;
        this.registry = registry;
        this.directory = directory;
        this.households = households;
        this.journal = journal;
    }

    /** Of the students whom the viewer may see, in order of names; empty when the announcement isn't theirs. */
    @Transactional(readOnly = true)
    public Optional<List<PaperCopy>> of(UUID announcement, Viewer viewer) {
        return announcements
                .find(announcement)
                .flatMap(it -> registry.find(it.outlet()))
                .filter(it -> Stewards.mayChange(it, viewer))
                .map(it -> copies(it, viewer));
    }

    /** The same to take out of the application, which is noted before it is given. */
    @Transactional
    public void export(UUID announcement, Viewer viewer, Consumer<PaperCopy> action) {
        of(announcement, viewer)
                .ifPresent(
                        all -> {
                            journal.record(
                                    new Entry(
                                            viewer.actor(),
                                            "paper-list-exported",
                                            "announcement:" + announcement,
                                            Map.of("count", all.size())));
                            all.forEach(action);
                        });
    }

    private List<PaperCopy> copies(Outlet outlet, Viewer viewer) {
        var because = because();
        var students = audience(outlet, because.keySet());
        var seen = sight.of(students, viewer);
        var groups = groups(outlet);
        var schools =
                directory.schools().stream().collect(Collectors.toMap(Named::id, Named::name));
        return directory.ties(seen).values().stream()
                .filter(it -> it.kind() == Kind.STUDENT && !it.schools().isEmpty())
                .filter(it -> outlet.school() == null || it.schools().contains(outlet.school()))
                .map(
                        it ->
                                new PaperCopy(
                                        it.id(),
                                        it.name(),
                                        it.schools().stream()
                                                .map(one -> schools.getOrDefault(one, ""))
                                                .collect(Collectors.joining(", ")),
                                        groups.entrySet().stream()
                                                .filter(one -> one.getValue().contains(it.id()))
                                                .map(Map.Entry::getKey)
                                                .toList(),
                                        because.getOrDefault(it.id(), List.of())))
                .toList();
    }

    /** Why each student's family gets paper, by the student's id. */
    private Map<String, List<String>> because() {
        var because = new TreeMap<String, List<String>>();
        var marked = marks.holding();
        var names =
                directory.ties(marked.stream().map(AccessMark::person).collect(Collectors.toSet()));
        for (var mark : marked) {
            var person = names.get(mark.person());
            if (person == null) {
                continue;
            }
            var words = person.name() + ": " + mark.kind().words();
            students(person)
                    .forEach(it -> because.computeIfAbsent(it, _ -> new ArrayList<>()).add(words));
        }
        return because;
    }

    private Collection<String> students(Ties marked) {
        return marked.kind() == Kind.STUDENT
                ? List.of(marked.id())
                : households.children(marked.id());
    }

    private Collection<String> audience(Outlet outlet, Collection<String> marked) {
        if (outlet.classes().isEmpty()) {
            return marked;
        }
        var students = households.studentsIn(outlet.classes());
        return marked.stream().filter(students::contains).toList();
    }

    /** The students of each class of the outlet, by its title. */
    private Map<String, Collection<String>> groups(Outlet outlet) {
        var groups = new LinkedHashMap<String, Collection<String>>();
        for (Group group : directory.groups(outlet.classes())) {
            groups.put(group.title(), households.studentsIn(List.of(group.id())));
        }
        return groups;
    }
}
