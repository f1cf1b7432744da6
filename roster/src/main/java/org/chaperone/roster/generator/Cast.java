package org.chaperone.roster.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chaperone.roster.Assignment;
import org.chaperone.roster.District;
import org.chaperone.roster.Enrollment;
import org.chaperone.roster.FamilyLink;
import org.chaperone.roster.FamilyLink.Relation;
import org.chaperone.roster.Grade;
import org.chaperone.roster.Guardian;
import org.chaperone.roster.Period;
import org.chaperone.roster.PersonName;
import org.chaperone.roster.Roster;
import org.chaperone.roster.RosterBuilder;
import org.chaperone.roster.School;
import org.chaperone.roster.SchoolClass.Kind;
import org.chaperone.roster.Staff;
import org.chaperone.roster.Student;

/**
 * The named people of Alder Falls Schools, who play the same parts in demonstrations, tests and
 * pictures. Ids are fixed: {@code s-emma}, {@code t-lee}, {@code g-elena}, {@code org-lincoln}.
 */
public final class Cast {

    public static final String DOMAIN = "alderfalls.example";
    public static final String DISTRICT = "org-district";
    public static final String LINCOLN = "org-lincoln";
    public static final String HARBOR = "org-harbor";
    public static final String HIGH = "org-high";

    /** First day of the school year in which everything plays. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 8, 24);

    /** The day after the last day of that school year. */
    public static final LocalDate LAST_DAY = LocalDate.of(2027, 6, 12);

    static final List<School> SCHOOLS =
            List.of(
                    new School(LINCOLN, "Lincoln Elementary", "101", DISTRICT, Map.of()),
                    new School(HARBOR, "Harbor Middle School", "201", DISTRICT, Map.of()),
                    new School(HIGH, "Alder Falls High", "301", DISTRICT, Map.of()));

    private record Part(String id, String given, String family, int grade, String school) {}

    private static final List<Part> STUDENTS =
            List.of(
                    new Part("s-emma", "Emma", "Johnson", 4, LINCOLN),
                    new Part("s-noah", "Noah", "Bennett", 4, LINCOLN),
                    new Part("s-aisha", "Aisha", "Khan", 4, LINCOLN),
                    new Part("s-luca", "Luca", "Moretti", 4, LINCOLN),
                    new Part("s-sofia", "Sofia", "Tran", 4, LINCOLN),
                    new Part("s-jaden", "Jaden", "Williams", 4, LINCOLN),
                    new Part("s-lily", "Lily", "Nguyen", 4, LINCOLN),
                    new Part("s-ben", "Ben", "Castillo", 4, LINCOLN),
                    new Part("s-jordan", "Jordan", "Lee", 3, LINCOLN),
                    new Part("s-mateo", "Mateo", "Torres", 7, HARBOR),
                    new Part("s-nora", "Nora", "Becker", 8, HARBOR),
                    new Part("s-omar", "Omar", "Haddad", 9, HIGH),
                    new Part("s-will", "Will", "May", 9, HIGH),
                    new Part("s-grace", "Grace", "Porter", 10, HIGH),
                    new Part("s-jose", "José", "Martínez-Ruiz", 11, HIGH));

    private Cast() {}

    /** A district of nobody but the cast. */
    public static Roster roster() {
        var roster = Roster.builder();
        addPeople(roster);
        addGroups(roster);
        return roster.build();
    }

    static void addPeople(RosterBuilder roster) {
        roster.add(new District(DISTRICT, "Alder Falls Schools", null, Map.of()));
        SCHOOLS.forEach(roster::add);
        addStaff(roster);
        STUDENTS.forEach(it -> addStudent(roster, it));
        roster.add(
                new Guardian(
                        "g-elena",
                        PersonName.of("Elena", "Torres"),
                        "elena.torres@mail.example",
                        "555-0107",
                        Map.of("address", "12 Willow Bend Lane, Alder Falls")));
        roster.add(new FamilyLink("g-elena", "s-mateo", Relation.PARENT));
        roster.add(new FamilyLink("t-tom", "s-nora", Relation.PARENT));
    }

    static void addGroups(RosterBuilder roster) {
        Groups.add(
                roster,
                Groups.of("c-becker-4", "Grade 4, Mr. Becker", Kind.HOMEROOM, LINCOLN, 4),
                List.of("t-tom"),
                List.of(
                        "s-emma", "s-noah", "s-aisha", "s-luca", "s-sofia", "s-jaden", "s-lily",
                        "s-ben"));
        Groups.add(
                roster,
                Groups.of("c-chess", "Chess Club", Kind.CLUB, LINCOLN),
                List.of("t-tom"),
                List.of("s-emma", "s-noah", "s-luca"));
        Groups.add(
                roster,
                Groups.of("c-soccer", "JV Soccer", Kind.TEAM, HIGH, 9, 10),
                List.of("t-lee"),
                List.of("s-omar", "s-grace"));
        Groups.add(
                roster,
                Groups.of("c-torres-7", "English 7, Ms. Torres", Kind.SCHEDULED, HARBOR, 7),
                List.of("t-maya"),
                List.of("s-mateo"));
    }

    /** Ids of students whose families the roster already names. */
    static List<String> withFamilies() {
        return List.of("s-mateo", "s-nora");
    }

    private static void addStudent(RosterBuilder roster, Part it) {
        var name = PersonName.of(it.given, it.family);
        roster.add(
                new Student(
                        it.id,
                        it.id.equals("s-emma") ? name.withMiddle("Rose") : name,
                        new Grade(it.grade),
                        FIRST_DAY.minusYears(it.grade + 5).minusDays(40 + 7L * it.id.length()),
                        Addresses.ofStudent(name),
                        "2000" + (10 + STUDENTS.indexOf(it)),
                        Map.of()));
        roster.add(new Enrollment(it.id, it.school, new Grade(it.grade), Period.from(FIRST_DAY)));
    }

    private static void addStaff(RosterBuilder roster) {
        add(roster, "t-rosa", "Rosa", "Delgado", "Principal", LINCOLN, "principal");
        add(roster, "t-dana", "Dana", "Whitfield", "Communications", DISTRICT, "communications");
        add(roster, "t-lee", "Lee", "Park", "Teacher and coach", HIGH, "teacher", "coach");
        add(roster, "t-sam", "Sam", "Okafor", "Records officer", DISTRICT, "records-officer");
        add(
                roster,
                "t-priya",
                "Priya",
                "Nair",
                "Technology director",
                DISTRICT,
                "technology-director");
        add(roster, "t-maya", "Maya", "Torres", "Teacher, grade 7", HARBOR, "teacher");
        add(roster, "t-ines", "Ines", "Alvarez", "Superintendent", DISTRICT, "superintendent");
        add(roster, "t-tom", "Tom", "Becker", "Teacher, grade 4", LINCOLN, "teacher");
        add(roster, "t-ruth", "Ruth", "Ellis", "Human resources", DISTRICT, "human-resources");
        add(roster, "t-marcus", "Marcus", "Webb", "Principal", HIGH, "principal");
        add(roster, "t-joan", "Joan", "Pike", "Principal", HARBOR, "principal");
        add(roster, "t-gus", "Gus", "Hale", "Bus driver", DISTRICT, "contractor");
    }

    private static void add(
            RosterBuilder roster,
            String id,
            String given,
            String family,
            String title,
            String place,
            String... roles) {
        var name = PersonName.of(given, family);
        var contractor = List.of(roles).contains("contractor");
        roster.add(
                new Staff(
                        id,
                        name,
                        contractor,
                        title,
                        contractor ? null : Addresses.ofStaff(name),
                        null,
                        Map.of()));
        for (var role : roles) {
            roster.add(new Assignment(id, place, role, Period.from(FIRST_DAY.withYear(2024))));
        }
    }
}
