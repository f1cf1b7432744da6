package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.roster.Grade;
import org.chaperone.roster.PersonName;
import org.chaperone.roster.Roster;
import org.chaperone.roster.Student;
import org.junit.jupiter.api.Test;

/**
 * Compares the finder with a plain scan that tries every student's name, in every way of writing it, at
 * every place of the text: too slow to use and too simple to be wrong.
 */
class NamesAgainstPlainScanTest {

    /** More with {@code -Drosters=2000}, which are a million texts. */
    private static final int ROSTERS = Integer.getInteger("rosters", 60);

    private static final int TEXTS = 500;

    private static final List<String> GIVEN =
            List.of(
                    "Aiyana",
                    "Brielle",
                    "Caitríona",
                    "Dmitri",
                    "Esmé",
                    "Fiadh",
                    "Giancarlo",
                    "Ji-woo",
                    "Kwame",
                    "Leilani",
                    "Mary Ann",
                    "Nikolai",
                    "T.J.");
    private static final List<String> FAMILY =
            List.of(
                    "Abernathy",
                    "Bautista",
                    "Czajkowski",
                    "D'Agostino",
                    "De La Cruz",
                    "Echevarría",
                    "Fitzwilliam",
                    "Güneş",
                    "Hakimi",
                    "Ivanov-Petrov",
                    "Kowalczyk",
                    "O’Shaughnessy");
    private static final List<String> FILLERS =
            List.of(
                    "we saw",
                    "and then",
                    "the fair was won by",
                    "with",
                    "on friday",
                    "😀",
                    "thanks",
                    "for the help of",
                    "…",
                    "3 goals by",
                    "(see below)",
                    "-",
                    "at 5:30",
                    "zu");

    private record Hit(int start, int end, Set<String> students) {}

    @Test
    void the_finder_sees_what_the_plain_scan_sees_and_nothing_else() {
        var random = new Random(2026);
        int hits = 0;
        for (int i = 0; i < ROSTERS; i++) {
            var roster = roster(random);
            var screen = Screen.of(roster, ScreeningSettings.NONE);
            var ways =
                    roster.students().stream()
                            .collect(Collectors.toMap(it -> it, it -> List.copyOf(ways(it))));
            for (int j = 0; j < TEXTS; j++) {
                var text = text(random, roster, ways);
                var expected = plainScan(ways, text);
                assertThat(found(screen, text)).as(text).isEqualTo(expected);
                hits += expected.size();
            }
        }
        assertThat(hits).isGreaterThan(10_000);
    }

    private static List<String> found(Screen screen, String text) {
        return screen.findings(Item.of(text)).stream()
                .filter(it -> it.type() == FindingType.STUDENT_NAME && it.form() == NameForm.FULL)
                .map(it -> told(new Hit(it.start(), it.end(), new TreeSet<>(it.students()))))
                .toList();
    }

    private static String told(Hit hit) {
        return hit.start + "-" + hit.end + " " + hit.students;
    }

    /** Every place where some student's name stands between two ends of words, longest first. */
    private static List<String> plainScan(Map<Student, List<String>> ways, String text) {
        var byPlace = new TreeMap<Integer, Hit>();
        for (var student : ways.keySet()) {
            for (var way : ways.get(student)) {
                int at = text.indexOf(way);
                while (at >= 0) {
                    int end = at + way.length();
                    if (isApart(text, at - 1) && isApart(text, end)) {
                        var before = byPlace.get(at);
                        if (before == null || before.end < end) {
                            byPlace.put(at, new Hit(at, end, new TreeSet<>(Set.of(student.id()))));
                        } else if (before.end == end) {
                            before.students.add(student.id());
                        }
                    }
                    at = text.indexOf(way, at + 1);
                }
            }
        }
        return byPlace.values().stream().map(NamesAgainstPlainScanTest::told).toList();
    }

    private static boolean isApart(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static Set<String> ways(Student student) {
        var ways = new TreeSet<String>();
        for (var given : spellings(student.name().first())) {
            for (var family : spellings(student.name().last())) {
                ways.add(given + " " + family);
                ways.add((given + " " + family).toUpperCase(Locale.ROOT));
                ways.add(family + ", " + given);
                ways.add(given + " Q. " + family);
                ways.add(given + "\n" + family);
            }
        }
        return ways;
    }

    private static Set<String> spellings(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Stream.of(
                        name,
                        plain,
                        name.replace("’", "'"),
                        Normalizer.normalize(name, Normalizer.Form.NFD))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Roster roster(Random random) {
        var roster = Roster.builder();
        int size = 1 + random.nextInt(30);
        for (int i = 0; i < size; i++) {
            var name = PersonName.of(any(GIVEN, random), any(FAMILY, random));
            roster.add(Student.of("s-" + i, name, new Grade(random.nextInt(13))));
        }
        return roster.build();
    }

    private static String text(Random random, Roster roster, Map<Student, List<String>> ways) {
        var parts = new ArrayList<String>();
        int size = 1 + random.nextInt(6);
        for (int i = 0; i < size; i++) {
            parts.add(any(FILLERS, random));
            parts.add(name(random, roster, ways));
        }
        parts.add(any(FILLERS, random));
        return String.join(" ", parts);
    }

    /** A student's name in some way of writing, or one that may be nobody's. */
    private static String name(Random random, Roster roster, Map<Student, List<String>> ways) {
        if (random.nextInt(4) == 0) {
            return any(GIVEN, random) + " " + any(FAMILY, random);
        }
        var student = any(roster.students(), random);
        var way = any(ways.get(student), random);
        return random.nextInt(5) == 0 ? way + "'s" : way;
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
