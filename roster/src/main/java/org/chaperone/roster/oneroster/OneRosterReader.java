package org.chaperone.roster.oneroster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** Reads a roster from the OneRoster files that a student information system exports. */
public final class OneRosterReader {

    private final Limits limits;

    public OneRosterReader() {
        this(Limits.DEFAULT);
    }

    OneRosterReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads a full export, of which {@code orgs.csv} and {@code users.csv} must be there.
     *
     * @param source a folder, or a zip archive of one
     * @return the roster with what had to be left out, or the reasons why nothing was taken
     */
    public RosterReading read(Path source) {
        var problems = new Problems();
        var name = String.valueOf(source.getFileName());
        try (var files = open(source)) {
            var export = new Export(files, problems);
            export.read();
            return problems.areFatal()
                    ? new RosterReading.Refused(problems.sorted())
                    : new RosterReading.Accepted(
                            export.roster(), problems.sorted(), problems.leftOut());
        } catch (ExportFiles.Suspicious refused) {
            problems.addFatal(name, 0, 0, refused.reason);
        } catch (ZipException broken) {
            problems.addFatal(
                    name, 0, 0, "is no zip archive that can be read: " + broken.getMessage());
        } catch (IOException failed) {
            problems.addFatal(name, 0, 0, "can't be read, expected a folder or a zip archive");
        }
        return new RosterReading.Refused(problems.sorted());
    }

    private ExportFiles open(Path source) throws IOException {
        return Files.isDirectory(source) ? new FolderFiles(source) : new ZipFiles(source, limits);
    }
}
