package org.chaperone.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

    private static final int[] NOBODY = {};

    private final NameIndex index;
    private final Roster roster;
    private final Item item;

    /** Places of people in the index, each once: students first, and first of all those known to be here. */
    private final int[] places;

    private final int size;
    private final int students;
    private final int relations;

    private Bearers(NameIndex index, Roster roster, Item item, int[] here, int[] all) {
        this.index = index;
        this.roster = roster;
        this.item = item;
        places = new int[here.length + all.length];
        int count = 0;
        int related = NameIndex.BY_NICKNAME | NameIndex.BY_PART;
        for (int bearer : here) {
            related &= bearer;
            count = add(bearer, count, 0);
        }
        int known = count;
        for (int bearer : all) {
            related &= bearer;
            boolean told = Arrays.binarySearch(places, 0, known, NameIndex.place(bearer)) >= 0;
            count = told ? count : add(bearer, count, known);
        }
        size = count;
        relations = related;
        int ofStudents = 0;
        while (ofStudents < size && index.isStudent(places[ofStudents])) {
            ofStudents++;
        }
        students = ofStudents;
    }

    /** Takes in a bearer, unless the one before is the same; gives how many there are then. */
    private int add(int bearer, int count, int from) {
        int place = NameIndex.place(bearer);
        if (count > from && places[count - 1] == place) {
            return count;
        }
        places[count] = place;
        return count + 1;
    }

    /** Everybody who bears the pair. */
    static Bearers of(NameIndex index, Roster roster, Item item, int first, int last) {
        return new Bearers(index, roster, item, NOBODY, index.bearers(first, last, LOOKED_AT));
    }

    /** Everybody who goes by a first name; at first those at the school of the item's outlet. */
    static Bearers ofFirst(NameIndex index, Roster roster, Item item, int first) {
        var school = item.outletSchool();
        var here = school == null ? NOBODY : index.bearers(first, index.school(school), LOOKED_AT);
        return new Bearers(index, roster, item, here, index.bearersOfFirst(first, LOOKED_AT));
    }

    static Bearers nobody(NameIndex index, Roster roster, Item item) {
        return new Bearers(index, roster, item, NOBODY, NOBODY);
    }

    boolean hasStudents() {
        return students > 0;
    }

    int studentCount() {
        return students;
    }

    List<Student> students() {
        return only(Student.class, 0, students);
    }

    List<Staff> staff() {
        return only(Staff.class, students, size);
    }

    List<Guardian> guardians() {
        return only(Guardian.class, students, size);
    }

    private <T extends Person> List<T> only(Class<T> kind, int from, int to) {
        if (from == to) {
            return List.of();
        }
        var found = new ArrayList<T>();
        for (int i = from; i < to; i++) {
            var person = index.personAt(places[i]);
            if (kind.isInstance(person)) {
                found.add(kind.cast(person));
            }
        }
        return found;
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
        return item.outletSchool() == null
                ? 0
                : (int) students().stream().filter(this::isHere).count();
    }

    /** Student ids, those at the outlet's school first. */
    List<String> studentIds() {
        if (item.outletSchool() != null) {
            return students().stream()
                    .sorted(Comparator.comparing(it -> !isHere(it)))
                    .limit(TOLD)
                    .map(Student::id)
                    .toList();
        }
        var ids = new String[Math.min(TOLD, students)];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = index.personAt(places[i]).id();
        }
        return List.of(ids);
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
                        && students().stream()
                                .allMatch(it -> roster.isFormerStudentOn(it.id(), day));
        return allLeft ? "former-student" : null;
    }

    /** Who they are, in plain words. */
    String whoStudents() {
        if (students == 1) {
            var student = students().getFirst();
            return student.name().full() + " is a student" + where(student);
        }
        int here = studentsHere();
        var count =
                (students >= LOOKED_AT ? "more than " : "") + students + " students bear this name";
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
