package org.chaperone.roster.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chaperone.roster.AcademicSession;
import org.chaperone.roster.Enrollment;
import org.chaperone.roster.Grade;
import org.chaperone.roster.Period;
import org.chaperone.roster.PersonName;
import org.chaperone.roster.Roster;
import org.chaperone.roster.RosterBuilder;
import org.chaperone.roster.School;
import org.chaperone.roster.Student;
import org.jspecify.annotations.Nullable;

/**
 * Invents a district of any size around the {@link Cast}: families, staff, classes and enrolments of
 * the school year 2026-27. The same seed and size give the same district.
 */
public final class DistrictGenerator {

    /** The seed and size of the demonstration district: three schools and about 2,000 students. */
    public static final long DEMONSTRATION_SEED = 20260824;

    public static final int DEMONSTRATION_STUDENTS = 2_000;

    private static final int STUDENTS_OF_THREE_SCHOOLS = 2_400;
    private static final double GOES_BY_ANOTHER_NAME = 0.08;
    private static final double HAS_MIDDLE_NAME = 0.6;

    private final Random random;
    private final NamePicker names;
    private final RosterBuilder roster = Roster.builder();
    private final Families families;
    private final Map<String, List<Student>> byGradeAndSchool = new HashMap<>();
    private int numbered;

    private DistrictGenerator(long seed) {
        random = new Random(seed);
        names = new NamePicker(random);
        families = new Families(random, names, roster);
    }

    /** The district that demonstrations show. */
    public static Roster demonstration() {
        return generate(DEMONSTRATION_SEED, DEMONSTRATION_STUDENTS);
    }

    /**
     * A district.
     *
     * @param seed any number
     * @param students how many, the cast among them; at least as many as the cast has
     */
    public static Roster generate(long seed, int students) {
        return new DistrictGenerator(seed).district(students);
    }

    private Roster district(int count) {
        Cast.addPeople(roster);
        addSchoolYear();
        var cast = Cast.roster().students();
        if (count < cast.size()) {
            throw new IllegalArgumentException(
                    "expected at least the cast of %d students, was %d"
                            .formatted(cast.size(), count));
        }
        var schools = new Schools(Math.ceilDiv(count, STUDENTS_OF_THREE_SCHOOLS));
        schools.beyondTheCast().forEach(roster::add);
        for (var it : cast) {
            remember(it, schools.of(it.grade(), 0));
            if (!Cast.withFamilies().contains(it.id())) {
                families.addFor(it);
            }
        }
        addStudents(count - cast.size(), schools);
        new Staffing(random, names, roster).add(schools, byGradeAndSchool);
        Cast.addGroups(roster);
        return roster.build();
    }

    private void addSchoolYear() {
        roster.add(
                new AcademicSession(
                        Groups.SCHOOL_YEAR,
                        "School year 2026-27",
                        AcademicSession.Kind.SCHOOL_YEAR,
                        Cast.FIRST_DAY,
                        Cast.LAST_DAY,
                        null));
    }

    private void addStudents(int count, Schools schools) {
        int left = count;
        while (left > 0) {
            var family = names.family();
            int area = random.nextInt(schools.areas());
            int children = Math.min(left, 1 + random.nextInt(10) / 5 + random.nextInt(10) / 8);
            int eldest = random.nextInt(13);
            var siblings = new ArrayList<Student>();
            for (int i = 0; i < children; i++) {
                int grade = Math.floorMod(eldest - i * (1 + random.nextInt(3)), 13);
                siblings.add(student(family, new Grade(grade), schools, area));
            }
            families.addFor(siblings.toArray(Student[]::new));
            left -= children;
        }
    }

    private Student student(String family, Grade grade, Schools schools, int area) {
        var given = names.given();
        numbered++;
        var name =
                PersonName.of(given, family)
                        .withMiddle(random.nextDouble() < HAS_MIDDLE_NAME ? names.given() : null)
                        .withPreferred(preferred(given));
        var number = Integer.toString(210_000 + numbered);
        var address = Addresses.ofStudent(name);
        var student =
                new Student(
                        "s-" + number,
                        name,
                        grade,
                        Cast.FIRST_DAY
                                .minusYears(grade.level() + 5L)
                                .minusDays(random.nextInt(365)),
                        address.replace("@", numbered % 1000 + "@"),
                        number,
                        Map.of());
        var school = schools.of(grade, area);
        roster.add(student);
        roster.add(new Enrollment(student.id(), school.id(), grade, Period.from(Cast.FIRST_DAY)));
        remember(student, school);
        return student;
    }

    private @Nullable String preferred(String given) {
        return random.nextDouble() < GOES_BY_ANOTHER_NAME ? names.shortForm(given) : null;
    }

    private void remember(Student student, School school) {
        byGradeAndSchool
                .computeIfAbsent(Staffing.key(school, student.grade()), _ -> new ArrayList<>())
                .add(student);
    }
}
