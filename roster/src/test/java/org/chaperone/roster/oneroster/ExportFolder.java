package org.chaperone.roster.oneroster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chaperone.roster.Roster;

/** A small export in a folder, as one district would send it, that tests then bend. */
final class ExportFolder {

    private final Path folder;

    private ExportFolder(Path folder) {
        this.folder = folder;
    }

    static ExportFolder empty(Path folder) {
        return new ExportFolder(folder);
    }

    /** Two schools, five people, one class, in the shape of OneRoster 1.1. */
    static ExportFolder version11(Path folder) {
        return new ExportFolder(folder)
                .with(
                        "manifest.csv",
                        """
                        propertyName,value
                        manifest.version,1.0
                        oneroster.version,1.1
                        file.orgs,bulk
                        file.users,bulk
                        file.classes,bulk
                        file.courses,bulk
                        file.academicSessions,bulk
                        file.enrollments,bulk
                        file.demographics,bulk
                        file.results,absent
                        """)
                .with(
                        "orgs.csv",
                        """
                        sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
                        d,,,Alder Falls Schools,district,,
                        org-high,active,2026-08-01,Alder Falls High,school,301,d
                        org-harbor,,,Harbor Middle School,school,201,d
                        """)
                .with(
                        "academicSessions.csv",
                        """
                        sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear
                        y,,,2026-27,schoolYear,2026-08-24,2027-06-12,,2027
                        fall,,,Fall,semester,2026-08-24,2027-01-20,y,2027
                        """)
                .with(
                        "courses.csv",
                        """
                        sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes
                        k-english,,,y,English 9,ENG9,09,org-high,English,
                        """)
                .with(
                        "classes.csv",
                        """
                        sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods
                        c-english,,,English 9 A,09,k-english,E9A,scheduled,204,org-high,"fall,y",English,,2
                        """)
                .with(
                        "users.csv",
                        """
                        sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,metadata.house
                        s-omar,,,true,org-high,student,ohaddad,{sis:9},Omar,Haddad,Sami,200018,omar@students.alderfalls.example,,,"g-layla,t-lee",09,secret,red
                        s-nora,,,true,org-harbor,student,nbecker,,Nora,Becker,,200017,,,,,08,,
                        t-lee,,,true,"org-high,d",teacher,lpark,,Lee,Park,,,lpark@alderfalls.example,,555-0111,,,,
                        t-joan,,,true,org-harbor,administrator,jpike,,Joan,Pike,,,,,,,,,
                        g-layla,,,true,d,parent,layla,,Layla,Haddad,,,layla@mail.example,555-0142,,,,,
                        """)
                .with(
                        "enrollments.csv",
                        """
                        sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
                        e1,,,c-english,org-high,s-omar,student,false,2026-08-24,
                        e2,,,c-english,org-high,t-lee,teacher,true,,
                        """)
                .with(
                        "demographics.csv",
                        """
                        sourcedId,status,dateLastModified,birthDate,sex
                        s-omar,,,2012-03-04,male
                        """);
    }

    ExportFolder with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    ExportFolder with(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    ExportFolder without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Replaces the first occurrence in a file, which must be there. */
    ExportFolder change(String file, String from, String to) {
        var text = text(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " does not hold " + from);
        }
        return with(file, text.replace(from, to));
    }

    ExportFolder addRow(String file, String row) {
        return with(file, text(file) + row + "\n");
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Packs the files, each under the prefix, into an archive beside them. */
    Path zipped(String prefix) throws IOException {
        var archive = folder.resolve("export.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive));
                var files = Files.list(folder)) {
            for (var file : files.filter(it -> it.toString().endsWith(".csv")).toList()) {
                zip.putNextEntry(new ZipEntry(prefix + file.getFileName()));
                Files.copy(file, zip);
            }
        }
        return archive;
    }

    RosterReading read() {
        return new OneRosterReader().read(folder);
    }

    Roster roster() {
        return switch (read()) {
            case RosterReading.Accepted accepted -> accepted.roster();
            case RosterReading.Refused refused ->
                    throw new AssertionError(refused.problems().toString());
        };
    }

    List<String> problems() {
        return read().problems().stream().map(Problem::toString).toList();
    }

    boolean isRefused() {
        return read() instanceof RosterReading.Refused;
    }
}
