package org.chaperone.bench.accuracy;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.chaperone.roster.PersonName;
import org.chaperone.roster.Roster;
import org.chaperone.roster.Student;

/** A district's students, and a judge who knows them. */
record Students(List<Student> all, Judge judge) {

    static Students named(int count, Supplier<PersonName> names) {
        return of(IntStream.range(0, count).mapToObj(_ -> names.get()).toList());
    }

    static Students of(List<PersonName> names) {
        var students =
                IntStream.range(0, names.size())
                        .mapToObj(it -> Student.of("s-" + it, names.get(it), null))
                        .toList();
        var roster = Roster.builder();
        students.forEach(roster::add);
        return new Students(students, Judge.knowing(roster.build()));
    }
}
