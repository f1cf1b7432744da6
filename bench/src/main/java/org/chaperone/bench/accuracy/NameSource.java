package org.chaperone.bench.accuracy;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.chaperone.roster.PersonName;

/**
 * Names as the students of a district in the United States bear them: first names by births of 2005 to
 * 2020 and last names by the census, and a share of the names that software gets wrong.
 */
final class NameSource {

    private static final List<String> PARTICLES =
            List.of("de la ", "De La ", "van der ", "Van ", "von ", "de ", "al-", "Al ", "da ");

    private final Draw<String> given = new Draw<>();
    private final Draw<String> family = new Draw<>();
    private final Draw<String> spanishGiven = new Draw<>();
    private final Draw<String> spanishFamily = new Draw<>();
    private final Draw<String> accentedGiven;
    private final Draw<String> accentedFamily;
    private final Draw<String> apostrophes;

    NameSource(Data data) {
        for (var row : data.table("names/ssa_first_names_2005_2020.tsv.gz")) {
            given.add(row[0], Double.parseDouble(row[2]));
        }
        for (var row : data.table("names/census1990_surnames.tsv.gz")) {
            family.add(titled(row[0]), Double.parseDouble(row[1]));
        }
        for (var list : List.of("names/spain_hombres.tsv.gz", "names/spain_mujeres.tsv.gz")) {
            for (var row : data.table(list)) {
                spanishGiven.add(titled(row[0]), Double.parseDouble(row[1]));
            }
        }
        for (var row : data.table("names/spain_apellidos.tsv.gz")) {
            spanishFamily.add(titled(row[0]), Double.parseDouble(row[1]));
        }
        var world = data.table("names/faker_names_by_locale.tsv.gz");
        accentedGiven = Draw.evenly(latin(world, "first").filter(NameSource::isAccented).toList());
        accentedFamily = Draw.evenly(latin(world, "last").filter(NameSource::isAccented).toList());
        apostrophes = Draw.evenly(latin(world, "last").filter(it -> it.contains("'")).toList());
    }

    /** The name of the next student. */
    PersonName next(Random random) {
        int sort = random.nextInt(100);
        if (sort < 62) {
            return PersonName.of(given.next(random), family.next(random));
        }
        if (sort < 72) {
            return PersonName.of(given.next(random), family.next(random))
                    .withMiddle(given.next(random));
        }
        if (sort < 82) {
            var surnames = spanishFamily.next(random) + " " + spanishFamily.next(random);
            return PersonName.of(spanishGiven.next(random), surnames);
        }
        if (sort < 86) {
            var surnames = family.next(random) + "-" + family.next(random);
            return PersonName.of(given.next(random), surnames);
        }
        if (sort < 89) {
            var particle = PARTICLES.get(random.nextInt(PARTICLES.size()));
            return PersonName.of(given.next(random), particle + spanishFamily.next(random));
        }
        if (sort < 92) {
            return PersonName.of(given.next(random), apostrophes.next(random));
        }
        if (sort < 96) {
            return PersonName.of(accentedGiven.next(random), accentedFamily.next(random));
        }
        return PersonName.of(given.next(random), family.next(random))
                .withPreferred(given.next(random));
    }

    private static Stream<String> latin(List<String[]> world, String kind) {
        return world.stream()
                .filter(it -> it[1].equals(kind))
                .map(it -> it[3])
                .filter(it -> it.length() >= 3 && it.codePoints().allMatch(NameSource::isLatin));
    }

    private static boolean isLatin(int letter) {
        return letter == '\''
                || Character.isLetter(letter)
                        && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    private static boolean isAccented(String name) {
        return name.chars().anyMatch(it -> it > 0x7F) && !name.contains("'");
    }

    static String titled(String capitals) {
        var name = new StringBuilder(capitals.toLowerCase(Locale.ROOT));
        for (int i = 0; i < name.length(); i++) {
            if (i == 0 || !Character.isLetter(name.charAt(i - 1))) {
                name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
            }
        }
        return name.toString();
    }
}
