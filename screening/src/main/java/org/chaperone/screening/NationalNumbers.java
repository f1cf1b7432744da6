package org.chaperone.screening;

import java.util.Set;
import java.util.regex.Pattern;

/** Finds numbers by which Spain, Mexico and others know people, by their form or by a word before them. */
final class NationalNumbers implements Finder {

    /** Spain's DNI, and the NIE of foreigners there. */
    private static final Pattern SPANISH = Pattern.compile("[xyz]?\\d{7,8}[a-z]");

    /** The letters that end a DNI, by the remainder of its number by 23. */
    private static final String CHECKS = "trwagmyfpdxbnjzsqvhlcke";

    /** Mexico's CURP: letters of the name, date of birth, sex, state. */
    private static final Pattern MEXICAN =
            Pattern.compile("[a-z]{4}\\d{2}[01]\\d[0-3]\\d[hmx][a-z]{5}[a-z0-9]\\d");

    private static final Set<String> ANNOUNCERS =
            Set.of("nid", "dni", "nie", "nif", "curp", "rfc", "nss", "cedula", "imss");

    private static final int SHORTEST = 8;
    private static final int LONGEST = 18;

    @Override
    public boolean mayFind(Words words) {
        return words.glance().mayHaveDigits();
    }

    @Override
    public void find(Field field) {
        var words = field.words;
        var numerals = words.numerals();
        for (int i = 0; i < numerals.count(); i++) {
            int word = numerals.word(i);
            int length = words.end(word) - words.start(word);
            if (length >= SHORTEST && length <= LONGEST && !field.links.hold(word)) {
                at(field, word);
            }
        }
    }

    private static void at(Field field, int word) {
        var plain = field.words.plain(word);
        boolean announced = isAnnounced(field, word);
        double sure =
                MEXICAN.matcher(plain).matches()
                        ? 0.95
                        : isSpanish(plain) ? 0.88 : announced ? 0.85 : 0;
        if (sure > 0) {
            boolean joined = announced && field.words.before(word) == '-';
            field.addWords(
                    FindingType.GOVERNMENT_ID,
                    joined ? word - 1 : word,
                    word + 1,
                    sure,
                    "A number that the government gives a person",
                    null);
        }
    }

    /** Whether one of the two words before says what the number is. */
    private static boolean isAnnounced(Field field, int word) {
        for (int i = Math.max(0, word - 2); i < word; i++) {
            if (ANNOUNCERS.contains(field.words.plain(i)) && field.inOneSentence(i, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the letter at the end is the one that belongs to the number. */
    private static boolean isSpanish(String plain) {
        if (!SPANISH.matcher(plain).matches()) {
            return false;
        }
        int foreign = "xyz".indexOf(plain.charAt(0));
        var digits = plain.substring(foreign < 0 ? 0 : 1, plain.length() - 1);
        if (digits.length() != (foreign < 0 ? 8 : 7)) {
            return false;
        }
        int number = Integer.parseInt((foreign < 0 ? "" : Integer.toString(foreign)) + digits);
        return CHECKS.charAt(number % CHECKS.length()) == plain.charAt(plain.length() - 1);
    }
}
