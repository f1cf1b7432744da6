package org.chaperone.app.directory;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/**
 * The tables of a roster, each after those it refers to. Things have an id and stay when they are gone; ties between them
 * are for a period, except family's, and are told apart by what they tie and when they began.
 */
enum RosterItem {
    ORGANIZATION(
            "organization", List.of("id"), List.of("kind", "name", "number", "parent", "metadata")),
    ACADEMIC_SESSION(
            "academic_session", List.of("id"), List.of("title", "kind", "period", "parent")),
    PERSON(
            "person",
            List.of("id"),
            List.of(
                    "kind",
                    "given",
                    "middle",
                    "family",
                    "preferred_given",
                    "preferred_middle",
                    "preferred_family",
                    "email",
                    "phone",
                    "grade",
                    "birth_date",
                    "number",
                    "contractor",
                    "title",
                    "metadata",
                    "sort_name",
                    "search_text")),
    COURSE("course", List.of("id"), List.of("title", "code", "organization", "metadata")),
    SCHOOL_CLASS(
            "school_class",
            List.of("id"),
            List.of("title", "kind", "school", "course", "code", "grades", "sessions", "metadata")),
    FAMILY_LINK("family_link", List.of("adult", "student"), List.of("relation")),
    ENROLLMENT("enrollment", List.of("student", "school"), List.of("grade", "period")),
    ASSIGNMENT("assignment", List.of("staff", "organization", "role"), List.of("period")),
    MEMBERSHIP("membership", List.of("person", "class", "role"), List.of("leads", "period"));

    private static final String BEGIN = "coalesce(lower(%s.period)::text, '')";
    private static final String BEGIN_DAY = "coalesce(lower(%s.period), '-infinity')";

    private final String table;
    private final List<String> named;
    private final List<String> details;

    RosterItem(String table, List<String> named, List<String> details) {
        this.table = table;
        this.named = named;
        this.details = details;
    }

    String table() {
        return table;
    }

    /** Several of them, in the middle of a sentence. */
    String words() {
        return switch (this) {
            case ORGANIZATION -> "schools";
            case ACADEMIC_SESSION -> "school years";
            case PERSON -> "people";
            case COURSE -> "courses";
            case SCHOOL_CLASS -> "classes and teams";
            case FAMILY_LINK -> "family ties";
            case ENROLLMENT -> "enrolments";
            case ASSIGNMENT -> "jobs at schools";
            case MEMBERSHIP -> "places in classes";
        };
    }

    String staged() {
        return "staged_" + table;
    }

    /** All columns that an import fills. */
    List<String> columns() {
        return Stream.concat(named.stream(), details.stream()).toList();
    }

    boolean isThing() {
        return named.equals(List.of("id"));
    }

    boolean hasPeriod() {
        return !isThing() && details.contains("period");
    }

    /** An expression that tells one row from all others, on this alias. */
    String key(String alias) {
        if (isThing()) {
            return alias + ".id";
        }
        var parts = named.stream().map(it -> alias + "." + it).collect(joining(", "));
        return "ARRAY[%s%s]::text"
                .formatted(parts, hasPeriod() ? ", " + BEGIN.formatted(alias) : "");
    }

    /** A condition under which two rows are the same one at two times. */
    String same(String one, String other) {
        var parts =
                named.stream()
                        .map(it -> "%s.%s = %s.%s".formatted(one, it, other, it))
                        .collect(joining(" AND "));
        return hasPeriod()
                ? parts + " AND " + BEGIN_DAY.formatted(one) + " = " + BEGIN_DAY.formatted(other)
                : parts;
    }

    /** The columns that may change, on this alias; a thing may come back. */
    String details(String alias) {
        return details().stream().map(it -> alias + "." + it).collect(joining(", "));
    }

    /** Assignments of all that may change, from the columns of this alias. */
    String assignments(String alias) {
        return details().stream()
                .map(it -> "%s = %s.%s".formatted(it, alias, it))
                .collect(joining(", "));
    }

    private List<String> details() {
        return isThing() ? Stream.concat(details.stream(), Stream.of("gone_on")).toList() : details;
    }
}
