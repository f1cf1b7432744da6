package org.chaperone.app.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.roster.Assignment;
import org.chaperone.roster.District;
import org.chaperone.roster.Enrollment;
import org.chaperone.roster.Grade;
import org.chaperone.roster.Guardian;
import org.chaperone.roster.Membership;
import org.chaperone.roster.Office;
import org.chaperone.roster.Period;
import org.chaperone.roster.Person;
import org.chaperone.roster.RosterContents;
import org.chaperone.roster.School;
import org.chaperone.roster.SchoolClass;
import org.chaperone.roster.Staff;
import org.chaperone.roster.Student;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes a roster beside the directory's tables, where it is compared with them. */
@Repository
class RosterStaging {

    /** To be raised whenever files that were read before would be made into other rows. */
    static final int EDITION = 1;

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcTemplate db;

    RosterStaging(JdbcTemplate db) {
        this.db = db;
    }

    /**
     * Replaces what was staged before.
     *
     * @param doubtful ids of whom nothing follows from not being in the roster
     */
    void put(RosterContents roster, Set<String> doubtful) {
        clear();
        put(RosterItem.ORGANIZATION, roster.organizations(), RosterStaging::organization);
        put(
                RosterItem.ACADEMIC_SESSION,
                roster.sessions(),
                it ->
                        row(
                                it.id(),
                                it.title(),
                                it.kind(),
                                "[%s,%s)".formatted(it.begin(), it.end()),
                                it.parentId()));
        put(RosterItem.PERSON, roster.people(), RosterStaging::person);
        put(
                RosterItem.COURSE,
                roster.courses(),
                it ->
                        row(
                                it.id(),
                                it.title(),
                                it.code(),
                                it.organizationId(),
                                json(it.metadata())));
        put(RosterItem.SCHOOL_CLASS, roster.classes(), RosterStaging::schoolClass);
        put(
                RosterItem.FAMILY_LINK,
                roster.familyLinks(),
                it -> row(it.adultId(), it.studentId(), it.relation()));
        putTies(roster);
        copy("staged_doubt", List.of("id"), doubtful, RosterStaging::row);
    }

    private void putTies(RosterContents roster) {
        put(
                RosterItem.ENROLLMENT,
                longest(
                        roster.enrollments(),
                        it -> List.of(it.studentId(), it.schoolId(), begin(it.period())),
                        Enrollment::period),
                it -> row(it.studentId(), it.schoolId(), level(it.grade()), range(it.period())));
        put(
                RosterItem.ASSIGNMENT,
                longest(
                        roster.assignments(),
                        it ->
                                List.of(
                                        it.staffId(),
                                        it.organizationId(),
                                        it.role(),
                                        begin(it.period())),
                        Assignment::period),
                it -> row(it.staffId(), it.organizationId(), it.role(), range(it.period())));
        put(
                RosterItem.MEMBERSHIP,
                longest(
                        roster.memberships(),
                        it -> List.of(it.personId(), it.classId(), it.role(), begin(it.period())),
                        Membership::period),
                it ->
                        row(
                                it.personId(),
                                it.classId(),
                                it.role(),
                                it.primary(),
                                range(it.period())));
    }

    private void clear() {
        var tables =
                Stream.concat(
                        Stream.of(RosterItem.values()).map(RosterItem::staged),
                        Stream.of("staged_somebody", "staged_doubt"));
        db.execute("TRUNCATE " + tables.collect(Collectors.joining(", ")));
    }

    private <T> void put(RosterItem item, Collection<T> all, CopyIn.Values<T> values) {
        copy(item.staged(), item.columns(), all, values);
    }

    private <T> void copy(
            String table, List<String> columns, Collection<T> all, CopyIn.Values<T> values) {
        CopyIn.rows(db, table, columns, all, values);
        db.execute("ANALYZE " + table);
    }

    private static @Nullable Object[] organization(org.chaperone.roster.Organization it) {
        return row(
                it.id(),
                switch (it) {
                    case District _ -> "DISTRICT";
                    case School _ -> "SCHOOL";
                    case Office _ -> "OFFICE";
                },
                it.name(),
                it instanceof School school ? school.number() : null,
                it.parentId(),
                json(it.metadata()));
    }

    private static @Nullable Object[] person(Person it) {
        var name = it.name();
        var student = it instanceof Student one ? one : null;
        var staff = it instanceof Staff one ? one : null;
        return row(
                it.id(),
                switch (it) {
                    case Student _ -> "STUDENT";
                    case Staff _ -> "STAFF";
                    case Guardian _ -> "GUARDIAN";
                },
                name.given(),
                name.middle(),
                name.family(),
                name.preferredGiven(),
                name.preferredMiddle(),
                name.preferredFamily(),
                it.email(),
                switch (it) {
                    case Student _ -> null;
                    case Staff one -> one.phone();
                    case Guardian one -> one.phone();
                },
                student == null ? null : level(student.grade()),
                student == null ? null : student.birthDate(),
                student == null ? null : student.number(),
                staff != null && staff.contractor(),
                staff == null ? null : staff.title(),
                json(it.metadata()),
                Folded.of(name.sorted()),
                searchText(it, student));
    }

    private static String searchText(Person person, @Nullable Student student) {
        var name = person.name();
        return Stream.of(
                        name.firstNames().stream(),
                        name.lastNames().stream(),
                        Stream.of(person.id()),
                        Stream.ofNullable(person.email()),
                        Stream.ofNullable(student == null ? null : student.number()))
                .flatMap(it -> it)
                .map(Folded::of)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static @Nullable Object[] schoolClass(SchoolClass it) {
        return row(
                it.id(),
                it.title(),
                it.kind(),
                it.schoolId(),
                it.courseId(),
                it.code(),
                it.grades().stream()
                        .map(Grade::level)
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(",", "{", "}")),
                CopyIn.array(it.sessionIds()),
                json(it.metadata()));
    }

    /** Without periods of no day, and of several that begin on one day only the one that ends last. */
    private static <T> Collection<T> longest(
            List<T> ties, Function<T, Object> key, Function<T, Period> period) {
        var seen = new HashSet<Object>();
        var unique =
                ties.stream().allMatch(it -> !isEmpty(period.apply(it)) && seen.add(key.apply(it)));
        if (unique) {
            return ties;
        }
        Map<Object, T> longest = new LinkedHashMap<>();
        for (var it : ties) {
            if (!isEmpty(period.apply(it))) {
                longest.merge(
                        key.apply(it),
                        it,
                        (one, other) ->
                                endsLater(period.apply(other), period.apply(one)) ? other : one);
            }
        }
        return longest.values();
    }

    private static boolean isEmpty(Period period) {
        return period.begin() != null && period.begin().equals(period.end());
    }

    private static boolean endsLater(Period one, Period other) {
        return other.end() != null && (one.end() == null || one.end().isAfter(other.end()));
    }

    private static LocalDate begin(Period period) {
        return period.begin() == null ? LocalDate.MIN : period.begin();
    }

    private static String range(Period period) {
        return (period.begin() == null ? "(" : "[" + period.begin())
                + ","
                + (period.end() == null ? "" : period.end())
                + ")";
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }

    private static @Nullable Integer level(@Nullable Grade grade) {
        return grade == null ? null : grade.level();
    }

    private static String json(Map<String, String> metadata) {
        return metadata.isEmpty() ? "{}" : JSON.writeValueAsString(metadata);
    }
}
