package org.chaperone.roster.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chaperone.roster.Person;
import org.chaperone.roster.Roster;
import org.chaperone.roster.generator.DistrictGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damages an export at random: the reader tells what is wrong, and keeps whatever is not. */
class MutilatedExportsTest {

    private static final int ROUNDS = 150;
    private static final List<String> FILES =
            List.of(
                    "users.csv",
                    "roles.csv",
                    "orgs.csv",
                    "classes.csv",
                    "enrollments.csv",
                    "demographics.csv",
                    "academicSessions.csv",
                    "courses.csv",
                    "manifest.csv");
    private static final List<String> JUNK =
            List.of(
                    "",
                    " ",
                    "\"",
                    ",",
                    ",,,",
                    "tobedeleted",
                    "\u0000",
                    "ß",
                    "-1",
                    "99999999999",
                    "2026-02-30",
                    "=cmd|' /C calc'!A0",
                    "😀",
                    "s-emma",
                    "\n",
                    "null",
                    "student");

    @TempDir static Path home;
    static Roster whole;

    @TempDir Path folder;

    @BeforeAll
    static void writeAnExport() throws IOException {
        whole = DistrictGenerator.generate(11, 60);
        OneRosterWriter.write(whole, home);
    }

    @Test
    void damaged_fields_never_break_the_reader_and_problems_have_places() throws IOException {
        var random = new Random(1);
        int accepted = 0;
        for (int round = 0; round < ROUNDS; round++) {
            copy();
            int damages = 1 + random.nextInt(6);
            for (int i = 0; i < damages; i++) {
                damageField(any(FILES, random), random);
            }
            var reading = new OneRosterReader().read(folder);
            checkPlaces(reading);
            accepted += reading instanceof RosterReading.Accepted ? 1 : 0;
        }
        assertThat(accepted).isBetween(ROUNDS / 3, ROUNDS);
    }

    @Test
    void damaged_bytes_never_break_the_reader() throws IOException {
        var random = new Random(2);
        for (int round = 0; round < ROUNDS; round++) {
            copy();
            var file = folder.resolve(any(FILES, random));
            var bytes = Files.readAllBytes(file);
            int damages = 1 + random.nextInt(20);
            for (int i = 0; i < damages && bytes.length > 0; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, random.nextInt(5) == 0 ? head(bytes, random) : bytes);
            checkPlaces(new OneRosterReader().read(folder));
        }
    }

    @Test
    void a_row_that_is_lost_takes_nobody_else_with_it() throws IOException {
        var random = new Random(3);
        var all = ids(whole);
        for (int round = 0; round < 40; round++) {
            copy();
            var users = new ArrayList<>(Files.readAllLines(folder.resolve("users.csv")));
            int row = 1 + random.nextInt(users.size() - 1);
            var lost = users.get(row).substring(0, users.get(row).indexOf(','));
            users.set(row, "," + users.get(row).substring(users.get(row).indexOf(',') + 1));
            Files.write(folder.resolve("users.csv"), users);

            var reading = new OneRosterReader().read(folder);

            var expected = new TreeSet<>(all);
            expected.remove(lost);
            assertThat(reading).isInstanceOf(RosterReading.Accepted.class);
            assertThat(ids(((RosterReading.Accepted) reading).roster())).isEqualTo(expected);
            assertThat(reading.problems())
                    .anyMatch(
                            it ->
                                    it.file().equals("users.csv")
                                            && it.message().startsWith("sourcedId is empty"));
        }
    }

    @Test
    void rows_in_any_order_give_the_same_people() throws IOException {
        copy();
        for (var file : FILES) {
            var lines = new ArrayList<>(Files.readAllLines(folder.resolve(file)));
            var header = lines.removeFirst();
            Collections.shuffle(lines, new Random(4));
            lines.addFirst(header);
            Files.write(folder.resolve(file), lines);
        }

        var reading = (RosterReading.Accepted) new OneRosterReader().read(folder);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.roster().contents().people())
                .containsExactlyInAnyOrderElementsOf(whole.contents().people());
        assertThat(reading.roster().contents().familyLinks())
                .containsExactlyInAnyOrderElementsOf(whole.contents().familyLinks());
        assertThat(reading.roster().contents().memberships())
                .containsExactlyInAnyOrderElementsOf(whole.contents().memberships());
    }

    private void damageField(String name, Random random) throws IOException {
        var file = folder.resolve(name);
        var lines = new ArrayList<>(Files.readAllLines(file));
        int row = random.nextInt(20) == 0 ? 0 : random.nextInt(lines.size());
        var fields = lines.get(row).split(",", -1);
        fields[random.nextInt(fields.length)] = any(JUNK, random);
        lines.set(row, String.join(",", fields));
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private static byte[] head(byte[] bytes, Random random) {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
    }

    private static void checkPlaces(RosterReading reading) {
        assertThat(reading.problems())
                .allSatisfy(
                        it -> {
                            assertThat(it.file()).isNotBlank();
                            assertThat(it.line()).isNotNegative();
                            assertThat(it.column()).isNotNegative();
                            assertThat(it.message()).isNotBlank().doesNotContain("Exception");
                        });
        if (reading instanceof RosterReading.Refused) {
            assertThat(reading.problems()).isNotEmpty();
        }
    }

    private void copy() throws IOException {
        for (var file : FILES) {
            Files.write(folder.resolve(file), Files.readAllBytes(home.resolve(file)));
        }
    }

    private static Set<String> ids(Roster roster) {
        return roster.contents().people().stream()
                .map(Person::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
