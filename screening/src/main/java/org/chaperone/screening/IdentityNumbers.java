package org.chaperone.screening;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.chaperone.roster.Roster;
import org.chaperone.roster.Student;

/** Finds numbers by which offices know people: social security, licences, students' numbers. */
final class IdentityNumbers implements Finder {

    private static final Pattern SOCIAL_SECURITY =
            Pattern.compile("(?!000|666|9)\\d{3}([- ])(?!00)\\d{2}\\1(?!0000)\\d{4}(?![\\d-])");

    /** What the words for it announce, also with a letter for a digit, and with a first 9. */
    private static final Pattern ANNOUNCED =
            Pattern.compile("[\\dlIOoSBZ]{3}[- ][\\dlIOoSBZ]{2}[- ][\\dlIOoSBZ]{4}(?![\\w-])");

    static final Set<String> SOCIAL = Set.of("ssn", "social", "ssns", "seguro", "itin");
    static final Set<String> PAPERS =
            Set.of("passport", "licence", "license", "licencia", "pasaporte", "visa");
    static final Set<String> STUDENTS =
            Set.of("student", "lunch", "sid", "alumno", "estudiante", "matricula", "pupil");
    static final Set<String> NUMBERS =
            Set.of(
                    "id",
                    "number",
                    "no",
                    "num",
                    "pin",
                    "code",
                    "numero",
                    "identification",
                    "ids",
                    "nr");
    private static final int NEAR = 5;

    private static final int SHORTEST_NUMBER = 6;

    private final PeopleByKey<Student> studentsByNumber;

    IdentityNumbers(Roster roster) {
        studentsByNumber = new PeopleByKey<>(roster.students(), IdentityNumbers::number);
    }

    private static void number(Student student, Consumer<String> keys) {
        var number = student.number();
        if (number != null && number.length() >= SHORTEST_NUMBER) {
            keys.accept(Folding.letters(number));
        }
    }

    @Override
    public boolean mayFind(Words words) {
        return words.glance().mayHaveDigits();
    }

    @Override
    public void find(Field field) {
        var words = field.words;
        int next = 0;
        var numerals = words.numerals();
        for (int i = 0; i < numerals.count(); i++) {
            int word = numerals.word(i);
            if (word >= next && mayBeNumber(words, word) && !field.links.hold(word)) {
                next = at(field, word) + 1;
            }
        }
    }

    /** All are of four characters or more, but for those that begin with three digits and a mark. */
    private static boolean mayBeNumber(Words words, int word) {
        int length = words.end(word) - words.start(word);
        boolean begins = length == 3 && (words.after(word) == '-' || words.after(word) == ' ');
        return length > 3 || begins;
    }

    /** Looks at one word with digits; gives the last word of what was found. */
    private int at(Field field, int word) {
        var words = field.words;
        int length = words.end(word) - words.start(word);
        boolean three = length == 3;
        int end = three ? socialSecurityEnd(field, word) : 0;
        if (end > 0) {
            boolean cued = isNear(field, word, WordClass.SOCIAL);
            boolean spaced = words.after(word) == ' ';
            if (!spaced || cued) {
                government(field, words.start(word), end, cued ? 0.97 : 0.92);
                return words.at(end) - 1;
            }
        }
        int announced =
                three && isNear(field, word, WordClass.SOCIAL) ? end(ANNOUNCED, field, word) : 0;
        if (announced > 0) {
            government(field, words.start(word), announced, 0.9);
            return words.at(announced) - 1;
        }
        boolean nine = words.isNumber(word) && length == 9;
        if (nine && isNear(field, word, WordClass.SOCIAL)) {
            government(field, words.start(word), words.end(word), 0.93);
        } else if (length >= 6
                && length <= 12
                && isNear(field, word, WordClass.PAPER)
                && isNumbered(field, word)) {
            government(field, words.start(word), words.end(word), 0.85);
        } else {
            student(field, word, length);
        }
        return word;
    }

    private void student(Field field, int word, int length) {
        var student = length < 4 ? null : studentsByNumber.last(field.words.plain(word));
        var known = student == null ? null : student.id();
        boolean cued =
                length >= 4
                        && length <= 10
                        && isNear(field, word, WordClass.STUDENT_CUE)
                        && isNumbered(field, word);
        if (known == null && !cued) {
            return;
        }
        boolean named = field.personNear(word, word + 1) >= 0;
        field.addName(
                FindingType.STUDENT_ID,
                null,
                field.words.start(word),
                field.words.end(word),
                cued ? 0.92 : named ? 0.9 : 0.7,
                known == null ? List.of() : List.of(known),
                known == null ? "A number of a student" : "The number of a student on the roster",
                known == null ? null : "student:" + known);
    }

    private static void government(Field field, int start, int end, double sure) {
        field.add(
                FindingType.GOVERNMENT_ID,
                start,
                end,
                sure,
                "A number that the government gives a person",
                null);
    }

    private static int socialSecurityEnd(Field field, int word) {
        return field.words.before(word) == '-' ? 0 : end(SOCIAL_SECURITY, field, word);
    }

    private static int end(Pattern pattern, Field field, int word) {
        var matcher = pattern.matcher(field.words.text);
        matcher.region(field.words.start(word), field.words.text.length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    /** Whether a word or sign before it says that a number follows. */
    private static boolean isNumbered(Field field, int word) {
        return field.words.before(word) == '#' || isNear(field, word, WordClass.NUMBER_CUE);
    }

    private static boolean isNear(Field field, int word, WordClass cue) {
        if (!field.words.hasAny(cue)) {
            return false;
        }
        int from = Math.max(field.windowStart(word), word - NEAR);
        for (int i = from; i < word; i++) {
            if (field.words.is(i, cue)) {
                return true;
            }
        }
        return false;
    }
}
