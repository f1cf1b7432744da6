package org.chaperone.roster.oneroster;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.chaperone.roster.Organization;
import org.chaperone.roster.Roster;

/** Writes a roster as OneRoster 1.2 CSV files. {@link OneRosterReader} reads it back the same. */
public final class OneRosterWriter {

    private static final List<String> FILES =
            List.of(
                    "academicSessions",
                    "classes",
                    "courses",
                    "demographics",
                    "enrollments",
                    "orgs",
                    "roles",
                    "users");

    private final Roster roster;
    private final Path folder;

    private OneRosterWriter(Roster roster, Path folder) {
        this.roster = roster;
        this.folder = folder;
    }

    /**
     * Writes all files of a full export; files of the same names are replaced.
     *
     * @param folder made when it is not there
     */
    public static void write(Roster roster, Path folder) throws IOException {
        Files.createDirectories(folder);
        var writer = new OneRosterWriter(roster, folder);
        writer.manifest();
        writer.organizations();
        writer.groups();
        writer.people();
        writer.memberships();
    }

    private void manifest() throws IOException {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("manifest.version", "1.0"));
        rows.add(List.of("oneroster.version", "1.2"));
        FILES.forEach(file -> rows.add(List.of("file." + file, "bulk")));
        table("manifest.csv", "propertyName,value", rows);
    }

    private void organizations() throws IOException {
        var contents = roster.contents();
        table(
                "orgs.csv",
                "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId",
                contents.organizations(),
                Columns::of,
                Organization::metadata);
        table(
                "academicSessions.csv",
                "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,"
                        + "schoolYear",
                contents.sessions().stream().map(Columns::of).toList());
    }

    private void groups() throws IOException {
        var contents = roster.contents();
        table(
                "courses.csv",
                "sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,"
                        + "orgSourcedId,subjects,subjectCodes",
                contents.courses(),
                Columns::of,
                it -> it.metadata());
        table(
                "classes.csv",
                "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,"
                        + "classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,"
                        + "periods",
                contents.classes(),
                Columns::of,
                Columns::metadata);
    }

    private void people() throws IOException {
        table(
                "users.csv",
                "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,"
                        + "familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,"
                        + "password,userMasterIdentifier,preferredGivenName,preferredMiddleName,"
                        + "preferredFamilyName,primaryOrgSourcedId,pronouns",
                roster.contents().people(),
                person -> Columns.of(person, roster.familyOf(person.id())),
                Columns::metadata);
        table(
                "roles.csv",
                "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,"
                        + "orgSourcedId,userProfileSourcedId",
                new RoleColumns(roster).all());
        table(
                "demographics.csv",
                "sourcedId,status,dateLastModified,birthDate,sex",
                roster.students().stream()
                        .filter(it -> it.birthDate() != null)
                        .map(Columns::birth)
                        .toList());
    }

    private void memberships() throws IOException {
        var rows = new ArrayList<List<String>>();
        for (var it : roster.contents().memberships()) {
            var school = roster.schoolClass(it.classId()).orElseThrow().schoolId();
            rows.add(Columns.of("e-" + (rows.size() + 1), it, school));
        }
        table(
                "enrollments.csv",
                "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,"
                        + "role,primary,beginDate,endDate",
                rows);
    }

    private <T> void table(
            String file,
            String header,
            List<T> all,
            Function<T, List<String>> columns,
            Function<T, Map<String, String>> metadata)
            throws IOException {
        var further = new TreeSet<String>();
        all.forEach(it -> further.addAll(metadata.apply(it).keySet()));
        var rows = new ArrayList<List<String>>();
        for (var it : all) {
            var row = new ArrayList<>(columns.apply(it));
            further.forEach(name -> row.add(metadata.apply(it).getOrDefault(name, "")));
            rows.add(row);
        }
        var names = new StringBuilder(header);
        further.forEach(name -> names.append(",metadata.").append(name));
        table(file, names.toString(), rows);
    }

    private void table(String file, String header, List<List<String>> rows) throws IOException {
        try (var csv = CsvWriter.builder().build(folder.resolve(file))) {
            csv.writeRecord(header.split(","));
            rows.forEach(csv::writeRecord);
        }
    }
}
