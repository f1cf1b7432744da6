package org.chaperone.roster.oneroster;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of an export that are read, each after those that it leans on, with the columns that matter. */
public enum OneRosterFile {
    ORGS(
            "orgs.csv",
            List.of("sourcedId", "name", "type"),
            List.of("identifier", "parentSourcedId")),
    ACADEMIC_SESSIONS(
            "academicSessions.csv",
            List.of("sourcedId", "title", "startDate", "endDate"),
            List.of("type", "parentSourcedId")),
    COURSES("courses.csv", List.of("sourcedId", "title"), List.of("courseCode", "orgSourcedId")),
    CLASSES(
            "classes.csv",
            List.of("sourcedId", "title", "schoolSourcedId"),
            List.of("grades", "courseSourcedId", "classCode", "classType", "termSourcedIds")),
    USERS(
            "users.csv",
            List.of("sourcedId", "givenName", "familyName"),
            List.of(
                    "orgSourcedIds",
                    "role",
                    "username",
                    "middleName",
                    "identifier",
                    "email",
                    "sms",
                    "phone",
                    "agentSourcedIds",
                    "grades",
                    "preferredGivenName",
                    "preferredMiddleName",
                    "preferredFamilyName")),
    ROLES(
            "roles.csv",
            List.of("userSourcedId", "orgSourcedId", "role"),
            List.of("sourcedId", "beginDate", "endDate", "grade")),
    DEMOGRAPHICS("demographics.csv", List.of(), List.of("sourcedId", "userSourcedId", "birthDate")),
    RELATIONSHIPS(
            "relationships.csv",
            List.of("userSourcedId", "relationshipUserSourcedId", "relationshipRole"),
            List.of("sourcedId")),
    ENROLLMENTS(
            "enrollments.csv",
            List.of("classSourcedId", "userSourcedId", "role"),
            List.of("sourcedId", "primary", "beginDate", "endDate"));

    private final String file;
    private final List<String> required;
    private final List<String> columns;

    OneRosterFile(String file, List<String> required, List<String> others) {
        this.file = file;
        this.required = required;
        columns =
                Stream.of(required, others, List.of("status", "dateLastModified"))
                        .flatMap(List::stream)
                        .toList();
    }

    public static Optional<OneRosterFile> named(String file) {
        return Arrays.stream(values()).filter(it -> it.file.equalsIgnoreCase(file)).findFirst();
    }

    /** Its name, such as {@code users.csv}. */
    public String file() {
        return file;
    }

    /** The columns without which it makes no sense. */
    public List<String> required() {
        return required;
    }

    /** All columns that are read, those required first. */
    public List<String> columns() {
        return columns;
    }
}
