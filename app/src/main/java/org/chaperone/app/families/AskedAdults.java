package org.chaperone.app.families;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chaperone.app.consent.Basis;
import org.chaperone.app.consent.Permissions;
import org.chaperone.app.consent.Speakers;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Folded;
import org.chaperone.app.directory.Households;
import org.chaperone.app.directory.Ties;
import org.chaperone.app.rights.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is asked at a school, from those who learn there today: who came late is simply there, and wasn't sent anything yet. */
@Component
class AskedAdults {

    private final Households households;
    private final Directory directory;
    private final Speakers speakers;
    private final LinkRows links;
    private final Clock clock;

    AskedAdults(
            Households households,
            Directory directory,
            Speakers speakers,
            LinkRows links,
            Clock clock) {
        this.households = households;
        this.directory = directory;
        this.speakers = speakers;
        this.links = links;
        this.clock = clock;
    }

    private record Adult(String id, String name, @Nullable String email, List<Ties> children) {}

    /** In the filter's order; nobody for who doesn't keep the permissions of this school. */
    List<AskedAdult> list(LinkFilter filter, Viewer viewer) {
        return Permissions.mayKeepAt(viewer, filter.school()) ? list(filter) : List.of();
    }

    /** Everybody who is asked at a school, in order of names; for callers that see to who may know it. */
    List<AskedAdult> at(String school) {
        return list(new LinkFilter(school, null, "", null, LinkFilter.Order.NAME));
    }

    private List<AskedAdult> list(LinkFilter filter) {
        var students = households.students(filter.school(), filter.group());
        var adults = adults(directory.ties(students).values(), households.addresses(students));
        var answered = speakers.answered(students, it -> it.basis() != Basis.IMPORT);
        var imported = speakers.answered(students, _ -> true);
        var last = links.last(adults.keySet());
        var now = clock.instant();
        return adults.values().stream()
                .map(
                        it -> {
                            var link = last.get(it.id());
                            return new AskedAdult(
                                    it.id(),
                                    it.name(),
                                    it.email(),
                                    it.children(),
                                    link,
                                    LinkState.of(
                                            link,
                                            hasAnswered(it, answered),
                                            hasAnswered(it, imported),
                                            now));
                        })
                .filter(it -> fits(it, filter))
                .sorted(order(filter))
                .toList();
    }

    private Map<String, Adult> adults(Iterable<Ties> students, Map<String, String> addresses) {
        var adults = new LinkedHashMap<String, Adult>();
        for (var student : students) {
            if (speakers.isOfAge(student)) {
                adults.put(
                        student.id(),
                        new Adult(
                                student.id(),
                                student.name(),
                                addresses.get(student.id()),
                                List.of(student)));
            } else {
                student.adults().stream()
                        .filter(Ties.Adult::standsForTheChild)
                        .forEach(
                                it ->
                                        adults.computeIfAbsent(
                                                        it.id(),
                                                        _ ->
                                                                new Adult(
                                                                        it.id(),
                                                                        it.name(),
                                                                        it.email(),
                                                                        new ArrayList<>()))
                                                .children()
                                                .add(student));
            }
        }
        return adults;
    }

    private static boolean hasAnswered(Adult adult, Map<String, Set<String>> answered) {
        return hasAnswered(adult.id(), adult.children(), answered);
    }

    /** Whether an adult answered for all of these children; what nobody put a name to counts as theirs. */
    static boolean hasAnswered(
            String adult, List<Ties> children, Map<String, Set<String>> answered) {
        return children.stream()
                .map(it -> answered.getOrDefault(it.id(), Set.of()))
                .allMatch(it -> it.contains(adult) || it.contains(""));
    }

    private static boolean fits(AskedAdult adult, LinkFilter filter) {
        var names = new StringBuilder(Folded.of(adult.name()));
        adult.children().forEach(it -> names.append(' ').append(Folded.of(it.name())));
        return (filter.state() == null || filter.state() == adult.state())
                && Arrays.stream(Folded.of(filter.words()).strip().split("[\\s,]+"))
                        .allMatch(it -> names.indexOf(it) >= 0);
    }

    private static Comparator<AskedAdult> order(LinkFilter filter) {
        var byName =
                Comparator.comparing((AskedAdult it) -> family(it.name()))
                        .thenComparing(AskedAdult::id);
        return switch (filter.order()) {
            case NAME -> byName;
            case STATE -> Comparator.comparing(AskedAdult::state).thenComparing(byName);
            case LATEST ->
                    Comparator.comparing(
                                    AskedAdult::link,
                                    Comparator.nullsLast(
                                            Comparator.comparing(Link::madeAt).reversed()))
                            .thenComparing(byName);
        };
    }

    /** The last name first. */
    private static String family(String name) {
        var folded = Folded.of(name);
        var space = folded.lastIndexOf(' ');
        return folded.substring(space + 1) + " " + folded;
    }
}
