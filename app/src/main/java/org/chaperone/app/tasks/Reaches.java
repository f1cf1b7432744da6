package org.chaperone.app.tasks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.app.access.Access;
import org.chaperone.app.designees.Designees;
import org.chaperone.app.designees.Scope;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.springframework.stereotype.Component;

/** Who somebody is for tasks, and who stands behind a bearer. */
@Component
class Reaches {

    private static final int MOST = 200;

    private final Access access;
    private final Designees designees;

    Reaches(Access access, Designees designees) {
        this.access = access;
        this.designees = designees;
    }

    Reach of(Viewer viewer) {
        var acting = new HashSet<String>();
        var person = viewer.person();
        if (person != null) {
            for (var it : designees.heldBy(person)) {
                // What duties are about is what is shown of people on pages, and the families'
                // answers to it.
                if (it.scope().includes(Scope.POSTS)) {
                    var where = it.school().isEmpty() ? "|*" : "|" + it.school();
                    acting.add(new Bearer.Person(it.principal()).text() + where);
                    access.ofPerson(it.principal()).stream()
                            .flatMap(Reaches::offices)
                            .forEach(office -> acting.add(office.text() + where));
                }
            }
        }
        return new Reach(mine(viewer), acting);
    }

    /** The people who can be told of what falls to a bearer. */
    List<Viewer> people(Bearer bearer) {
        return switch (bearer) {
            case Bearer.Person it -> access.ofPerson(it.id()).stream().toList();
            case Bearer.Office it ->
                    access.holding(Set.of(it.role()), "", MOST).stream()
                            .filter(viewer -> offices(viewer).anyMatch(it::equals))
                            .toList();
        };
    }

    /** The school's principal; for a principal, for offices and where there is no school the superintendent. */
    Bearer supervisor(Bearer bearer, String school) {
        var atSchool = new Bearer.Office(Role.PRINCIPAL, school);
        var isTheirs =
                school.isEmpty()
                        || bearer instanceof Bearer.Office
                        || people(bearer).stream()
                                .flatMap(Reaches::offices)
                                .anyMatch(atSchool::equals);
        return isTheirs ? Bearer.SUPERINTENDENT : atSchool;
    }

    private static Set<String> mine(Viewer viewer) {
        var person = viewer.person();
        return Stream.concat(
                        person == null ? Stream.of() : Stream.of(new Bearer.Person(person)),
                        offices(viewer))
                .map(Bearer::text)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Bearer.Office> offices(Viewer viewer) {
        return viewer.grants().stream()
                .filter(it -> it.role() == Role.PRINCIPAL || it.role().seesDistrict())
                .map(
                        it ->
                                new Bearer.Office(
                                        it.role(),
                                        it.role() == Role.PRINCIPAL ? it.school() : null));
    }
}
