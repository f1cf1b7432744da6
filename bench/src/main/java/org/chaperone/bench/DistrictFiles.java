package org.chaperone.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.chaperone.roster.generator.DistrictGenerator;
import org.chaperone.roster.oneroster.OneRosterWriter;

/** Writes an invented district of any size as OneRoster files. */
public final class DistrictFiles {

    private DistrictFiles() {}

    /** Takes the folder, the number of students and a seed. */
    public static void main(String[] words) throws IOException {
        if (words.length != 3) {
            System.err.println("Usage: DistrictFiles DIR STUDENTS SEED");
            System.exit(2);
        }
        var roster =
                DistrictGenerator.generate(Long.parseLong(words[2]), Integer.parseInt(words[1]));
        OneRosterWriter.write(roster, Path.of(words[0]));
        var contents = roster.contents();
        System.out.printf(
                "%s, %,d classes, %,d places in classes, %,d enrolments, %,d family ties%n",
                roster,
                contents.classes().size(),
                contents.memberships().size(),
                contents.enrollments().size(),
                contents.familyLinks().size());
    }
}
