package org.chaperone.bench.speed;

import java.util.SortedSet;
import java.util.TreeSet;
import org.chaperone.roster.Roster;

/** Students' names as literal strings in a folded text, first name first and last name first. */
final class NameLiterals {

    private NameLiterals() {}

    /** Each with a blank before and behind, as words stand in {@link FoldPass#folded}. */
    static SortedSet<String> of(Roster roster, FoldPass fold) {
        var literals = new TreeSet<String>();
        for (var student : roster.students()) {
            for (var first : student.name().firstNames()) {
                for (var last : student.name().lastNames()) {
                    literals.add(fold.folded(first + " " + last));
                    literals.add(fold.folded(last + " " + first));
                }
            }
        }
        return literals;
    }
}
