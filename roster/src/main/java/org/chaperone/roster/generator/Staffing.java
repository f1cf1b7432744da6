package org.chaperone.roster.generator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chaperone.roster.Assignment;
import org.chaperone.roster.Grade;
import org.chaperone.roster.Period;
import org.chaperone.roster.PersonName;
import org.chaperone.roster.RosterBuilder;
import org.chaperone.roster.School;
import org.chaperone.roster.SchoolClass.Kind;
import org.chaperone.roster.Staff;
import org.chaperone.roster.Student;
import org.jspecify.annotations.Nullable;

/** Gives schools their staff, and students their classes. */
final class Staffing {

    private static final int CLASS_SIZE = 24;
    private static final int CLASSES_OF_A_TEACHER = 5;
    private static final List<String> SUBJECTS =
            List.of("English", "Mathematics", "Science", "History", "Art", "Spanish");

    private final Random random;
    private final NamePicker names;
    private final RosterBuilder roster;
    private final Map<String, Deque<Staff>> loads = new HashMap<>();
    private int numbered;
    private int classes;

    Staffing(Random random, NamePicker names, RosterBuilder roster) {
        this.random = random;
        this.names = names;
        this.roster = roster;
    }

    static String key(School school, @Nullable Grade grade) {
        return school.id() + " " + grade;
    }

    void add(Schools schools, Map<String, List<Student>> students) {
        for (var school : schools.all()) {
            addOffice(school, schools.beyondTheCast().contains(school));
            int[] span = schools.span(school);
            for (int level = span[0]; level <= span[1]; level++) {
                var grade = new Grade(level);
                var all = students.getOrDefault(key(school, grade), List.of());
                addClasses(school, grade, all);
            }
        }
    }

    private void addOffice(School school, boolean needsPrincipal) {
        if (needsPrincipal) {
            hire(school, "Principal", "principal");
        }
        hire(school, "School counselor", "counselor");
        hire(school, "School secretary", "secretary");
        hire(school, "School nurse", "nurse");
        hire(school, "Library media specialist", "librarian");
    }

    private void addClasses(School school, Grade grade, List<Student> all) {
        for (int from = 0; from < all.size(); from += CLASS_SIZE) {
            var section = all.subList(from, Math.min(from + CLASS_SIZE, all.size()));
            var letter = Character.toString('A' + from / CLASS_SIZE % 26);
            if (grade.level() <= 5) {
                var teacher = hire(school, "Teacher, grade " + grade, "teacher");
                var title = "Grade " + grade + " " + letter + ", " + teacher.name().last();
                addClass(school, grade, title, Kind.HOMEROOM, teacher, withoutCast(section));
            } else {
                for (var subject : SUBJECTS) {
                    var teacher = teacherOf(subject, school);
                    var title = subject + " " + grade + " " + letter;
                    addClass(school, grade, title, Kind.SCHEDULED, teacher, ids(section));
                }
            }
        }
    }

    /** Whoever teaches the subject at the school and has time for one more class. */
    private Staff teacherOf(String subject, School school) {
        var title = subject + " teacher";
        var load = loads.computeIfAbsent(school.id() + title, _ -> new ArrayDeque<>());
        if (load.isEmpty()) {
            load.addAll(Collections.nCopies(CLASSES_OF_A_TEACHER, hire(school, title, "teacher")));
        }
        return load.remove();
    }

    private void addClass(
            School school,
            Grade grade,
            String title,
            Kind kind,
            Staff teacher,
            List<String> students) {
        var id = "c-" + (1000 + ++classes);
        var group = Groups.of(id, title, kind, school.id(), grade.level());
        Groups.add(roster, group, List.of(teacher.id()), students);
    }

    private Staff hire(School school, String title, String role) {
        numbered++;
        var name = PersonName.of(names.given(), names.family());
        var id = "t-" + (1000 + numbered);
        var address = Addresses.ofStaff(name).replace("@", random.nextInt(10) + "@");
        var staff = new Staff(id, name, false, title, address, null, Map.of());
        roster.add(staff);
        roster.add(
                new Assignment(id, school.id(), role, Period.from(Cast.FIRST_DAY.withYear(2025))));
        return staff;
    }

    private static List<String> ids(List<Student> students) {
        return students.stream().map(Student::id).toList();
    }

    /** The fourth graders of the cast are in Mr. Becker's class. */
    private static List<String> withoutCast(List<Student> students) {
        var ids = new ArrayList<>(ids(students));
        ids.removeIf(it -> it.matches("s-[a-z]+") && !it.equals("s-jordan"));
        return ids;
    }
}
