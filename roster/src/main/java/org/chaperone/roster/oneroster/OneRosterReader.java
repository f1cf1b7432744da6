package org.chaperone.roster.oneroster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

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
     * What to read.
     *
     * @param files a folder, or a zip archive of one
     * @param map how its columns are called
     * @param earlier what was kept of the export before it, for one that tells changes only; or null
     * @param keep where to keep what was read, as a zip archive for the next one; or null
     */
    public record Sources(Path files, ColumnMap map, @Nullable Path earlier, @Nullable Path keep) {

        public static Sources of(Path files) {
            return new Sources(files, ColumnMap.NONE, null, null);
        }
    }

    /**
     * Reads a full export, of which {@code orgs.csv} and {@code users.csv} must be there.
     *
     * @param source a folder, or a zip archive of one
     * @return the roster with what had to be left out, or the reasons why nothing was taken
     */
    public RosterReading read(Path source) {
        return read(Sources.of(source));
    }

    /** Reads an export, full or of changes, over what was kept of the one before it. */
    public RosterReading read(Sources sources) {
        var problems = new Problems();
        var name = String.valueOf(sources.files().getFileName());
        try (var files = open(sources.files());
                var earlier = sources.earlier() == null ? null : open(sources.earlier());
                var copy =
                        sources.keep() == null ? KeptCopy.none() : KeptCopy.into(sources.keep())) {
            var layers = layers(sources, files, earlier, problems, copy);
            var export = new Export(layers, problems);
            export.read();
            return problems.areFatal()
                    ? new RosterReading.Refused(problems.sorted())
                    : new RosterReading.Accepted(
                            export.roster(),
                            problems.sorted(),
                            problems.leftOut(),
                            layers.isAlone());
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

    private static Layers layers(
            Sources sources,
            ExportFiles files,
            @Nullable ExportFiles earlier,
            Problems problems,
            KeptCopy copy) {
        var own =
                new Layer(
                        files,
                        sources.map(),
                        Manifest.of(files, sources.map(), problems),
                        problems);
        return new Layers(
                own,
                earlier == null
                        ? null
                        : new Layer(earlier, ColumnMap.NONE, Manifest.SILENT, problems.quiet()),
                problems,
                copy);
    }

    private ExportFiles open(Path source) throws IOException {
        return Files.isDirectory(source) ? new FolderFiles(source) : new ZipFiles(source, limits);
    }
}
