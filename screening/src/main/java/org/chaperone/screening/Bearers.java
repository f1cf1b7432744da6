package org.chaperone.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chaperone.roster.Enrollment;
import org.chaperone.roster.Guardian;
import org.chaperone.roster.Person;
import org.chaperone.roster.Roster;
import org.chaperone.roster.Staff;
import org.chaperone.roster.Student;
import org.jspecify.annotations.Nullable;

/** Those on the roster whom a written name fits, in the order of likelihood for one item. */
final class Bearers {

    /** Most people told of for one name. */
    private static final int TOLD = 50;

    /** Most people looked at for one name, however many bear it. */
    private static final int LOOKED_AT = 1_000;

    private final Roster roster;
    private final Item item;
    private final List<Student> students = new ArrayList<>();
    private final List<Staff> staff = new ArrayList<>();
    private final List<Guardian> guardians = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int relations = NameIndex.BY_NICKNAME | NameIndex.BY_PART;

    Bearers(Roster roster, Item item) {
        this.roster = roster;
        this.item = item;
    }

    /** Everybody who bears the pair. */
    static Bearers of(NameIndex index, Roster roster, Item item, int first, int last) {
        var bearers = new Bearers(roster, item);
        bearers.addAll(index, first, last);
        return bearers;
    }

    void addAll(NameIndex index, int first, int last) {
        for (int bearer : index.bearers(first, last, LOOKED_AT)) {
            add(index.person(bearer), bearer);
        }
    }

    private void add(Person person, int bearer) {
        relations &= bearer & (NameIndex.BY_NICKNAME | NameIndex.BY_PART);
        if (!seen.add(person.id())) {
            return;
        }
        switch (person) {
            case Student student -> students.add(student);
            case Staff member -> staff.add(member);
            case Guardian guardian -> guardians.add(guardian);
        }
    }

    boolean isEmpty() {
        return seen.isEmpty();
    }

    boolean hasStudents() {
        return !students.isEmpty();
    }

    List<Student> students() {
        return students;
    }

    List<Staff> staff() {
        return staff;
    }

    List<Guardian> guardians() {
        return guardians;
    }

    /** How much the way to the best bearer takes from certainty. */
    double directness() {
        return switch (relations) {
            case 0 -> 1;
            case NameIndex.BY_NICKNAME -> 0.92;
            case NameIndex.BY_PART -> 0.9;
            default -> 0.85;
        };
    }

    boolean areByNickname() {
        return (relations & NameIndex.BY_NICKNAME) != 0;
    }

    /** How many of the students are at the school of the item's outlet. */
    int studentsHere() {
        return (int) students.stream().filter(this::isHere).count();
    }

    /** Student ids, those at the outlet's school first. */
    List<String> studentIds() {
        return ranked().stream().limit(TOLD).map(Student::id).toList();
    }

    List<Student> ranked() {
        return students.stream().sorted(Comparator.comparing(it -> !isHere(it))).toList();
    }

    boolean isHere(Student student) {
        return item.outletSchool() != null
                && roster.enrollmentsOf(student.id()).stream()
                        .anyMatch(it -> it.schoolId().equals(item.outletSchool()));
    }

    /** "former-student" when none of them was enrolled on the item's day, else null. */
    @Nullable String detail() {
        var day = item.date();
        var allLeft =
                day != null
                        && hasStudents()
                        && students.stream().allMatch(it -> roster.isFormerStudentOn(it.id(), day));
        return allLeft ? "former-student" : null;
    }

    /** Who they are, in plain words. */
    String whoStudents() {
        if (students.size() == 1) {
            var student = students.getFirst();
            return student.name().full() + " is a student" + where(student);
        }
        int here = studentsHere();
        var count =
                (students.size() >= LOOKED_AT ? "more than " : "")
                        + students.size()
                        + " students bear this name";
        if (item.outletSchool() == null) {
            return count;
        }
        var school = schoolName(item.outletSchool());
        return count
                + switch (here) {
                    case 0 -> ", none at " + school;
                    case 1 -> "; one at " + school;
                    default -> "; " + here + " at " + school;
                };
    }

    private String where(Student student) {
        var school =
                roster.enrollmentsOf(student.id()).stream()
                        .map(Enrollment::schoolId)
                        .reduce((_, last) -> last)
                        .map(this::schoolName);
        var grade = student.grade() == null ? "" : ", grade " + student.grade().label();
        return grade + school.map(it -> " at " + it).orElse("");
    }

    private String schoolName(String id) {
        return roster.school(id).map(it -> it.name()).orElse(id);
    }
}
