package org.chaperone.roster.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chaperone.roster.District;
import org.chaperone.roster.Guardian;
import org.chaperone.roster.Office;
import org.chaperone.roster.PersonName;
import org.chaperone.roster.Roster;
import org.chaperone.roster.RosterContents;
import org.chaperone.roster.Staff;
import org.chaperone.roster.Student;
import org.chaperone.roster.generator.DistrictGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneRosterWriterTest {

    @TempDir Path folder;

    @Test
    void a_district_is_read_back_as_it_was_written() throws IOException {
        var district = DistrictGenerator.generate(3, 400);

        OneRosterWriter.write(district, folder);

        assertSame(read(), district);
    }

    @Test
    void names_with_commas_quotes_and_line_breaks_are_read_back() throws IOException {
        var roster =
                Roster.builder()
                        .add(
                                new District(
                                        "d", "Schools, \"Alder\"\nFalls", null, Map.of("a", "1,2")))
                        .add(new Office("o", "Büro", "d", Map.of()))
                        .add(
                                new Student(
                                        "s-1",
                                        new PersonName(
                                                "Zoë", "R.", "O’Brien, Jr.", "Z", null, "Brien"),
                                        null,
                                        null,
                                        null,
                                        null,
                                        Map.of("house", "red")))
                        .add(
                                new Staff(
                                        "t-1",
                                        PersonName.of("Gus", "Hale"),
                                        true,
                                        "Driver",
                                        null,
                                        "555-0100",
                                        Map.of()))
                        .add(
                                new Guardian(
                                        "g-1",
                                        PersonName.of("Li", "王"),
                                        "li@mail.example",
                                        null,
                                        Map.of()))
                        .build();

        OneRosterWriter.write(roster, folder);

        assertThat(read().contents().people())
                .extracting(it -> it.name())
                .containsExactlyElementsOf(
                        roster.contents().people().stream().map(it -> it.name()).toList());
        assertThat(read().contents().organizations()).isEqualTo(roster.contents().organizations());
        assertThat(read().staff().getFirst().contractor()).isTrue();
        assertThat(read().student("s-1").orElseThrow().metadata()).containsEntry("house", "red");
    }

    @Test
    void the_files_are_those_of_the_standard() throws IOException {
        OneRosterWriter.write(DistrictGenerator.generate(3, 20), folder);

        assertThat(Files.readString(folder.resolve("manifest.csv")))
                .contains("oneroster.version,1.2", "file.users,bulk");
        assertThat(Files.readAllLines(folder.resolve("users.csv")).getFirst())
                .startsWith("sourcedId,status,dateLastModified,enabledUser,username,userIds,")
                .endsWith(",metadata.address,metadata.contractor,metadata.title");
    }

    private Roster read() {
        var reading = new OneRosterReader().read(folder);
        assertThat(reading.problems()).isEmpty();
        return ((RosterReading.Accepted) reading).roster();
    }

    private static void assertSame(Roster actual, Roster expected) {
        List<Function<RosterContents, List<?>>> parts =
                List.of(
                        RosterContents::organizations,
                        RosterContents::people,
                        RosterContents::familyLinks,
                        RosterContents::courses,
                        RosterContents::classes,
                        RosterContents::sessions,
                        RosterContents::enrollments,
                        RosterContents::assignments,
                        RosterContents::memberships);
        for (var part : parts) {
            List<Object> there = List.copyOf(part.apply(actual.contents()));
            assertThat(there).containsExactlyInAnyOrderElementsOf(part.apply(expected.contents()));
        }
    }
}
