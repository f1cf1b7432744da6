package org.chaperone.app.ask;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.app.directory.Worker;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.question.Actor;
import org.chaperone.policy.question.Employment;
import org.chaperone.policy.question.Role;
import org.chaperone.roster.Grade;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the person who asks, so that no form asks for it.
 *
 * @param words as an answer names them, such as "Lee Park, teacher and coach, Alder Falls High"
 * @param children their own in these schools, in words
 */
public record Asker(Actor actor, String words, List<String> children) {

    /**
     * @param worker the same person in the directory, if it has them
     */
    static Asker of(Viewer viewer, Optional<Worker> worker) {
        return new Asker(
                new Actor(
                        role(viewer).orElse(null),
                        employment(viewer),
                        worker.map(Asker::grades).orElse(null),
                        null),
                words(viewer, worker),
                worker.map(Worker::children).orElse(List.of()).stream().map(Asker::child).toList());
    }

    private static String words(Viewer viewer, Optional<Worker> worker) {
        var title =
                worker.flatMap(it -> Optional.ofNullable(it.title()))
                        .map(Stream::of)
                        .orElseGet(
                                () ->
                                        viewer.grants().stream()
                                                .map(it -> it.role().words())
                                                .distinct())
                        .map(it -> it.substring(0, 1).toLowerCase(Locale.ROOT) + it.substring(1));
        var places = worker.map(Worker::places).orElse(List.of()).stream();
        return Stream.of(Stream.of(viewer.name()), title, places)
                .flatMap(it -> it)
                .collect(Collectors.joining(", "));
    }

    /** Not known when the timetable names no class. */
    private static @Nullable List<Integer> grades(Worker worker) {
        var grades = worker.grades().stream().map(Grade::level).toList();
        return grades.isEmpty() ? null : grades;
    }

    private static String child(Worker.Child child) {
        var grade = child.grade();
        return Stream.of(
                        child.name(), grade == null ? "" : "grade " + grade.label(), child.school())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Optional<Role> role(Viewer viewer) {
        return viewer.grants().stream().flatMap(it -> role(it.role()).stream()).findFirst();
    }

    private static Optional<Role> role(org.chaperone.app.rights.Role held) {
        return Optional.ofNullable(
                switch (held) {
                    case TEACHER -> Role.TEACHER;
                    case PRINCIPAL -> Role.PRINCIPAL;
                    case COMMUNICATIONS -> Role.COMMUNICATIONS;
                    case TECHNOLOGY -> Role.TECHNOLOGY_DIRECTOR;
                    case RECORDS -> Role.RECORDS_OFFICER;
                    case HUMAN_RESOURCES -> Role.HR;
                    case SUPERINTENDENT -> Role.SUPERINTENDENT;
                    case CONTRACTOR -> Role.CONTRACTOR;
                    case GUARDIAN -> Role.PARENT;
                    case STUDENT -> Role.STUDENT;
                    case COMMITTEE -> Role.COMMITTEE_MEMBER;
                    case ADMINISTRATOR -> null;
                });
    }

    private static Employment employment(Viewer viewer) {
        if (viewer.holds(org.chaperone.app.rights.Role::isStaff)) {
            return Employment.EMPLOYEE;
        }
        return viewer.holds(it -> it == org.chaperone.app.rights.Role.CONTRACTOR)
                ? Employment.CONTRACTOR
                : Employment.NONE;
    }
}
