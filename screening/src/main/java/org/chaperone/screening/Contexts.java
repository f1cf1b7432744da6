package org.chaperone.screening;

import java.util.Map;

/** Words around a phrase that change what it means. */
final class Contexts {

    /** How far the marks of a quotation are looked for, in characters. */
    private static final int REACH = 300;

    /** The groups, each in the file named after it. */
    private static final Map<String, WordClass> GROUPS =
            Map.of(
                    "education", WordClass.EDUCATION,
                    "civics", WordClass.CIVICS,
                    "sport", WordClass.SPORT,
                    "school-sale", WordClass.SCHOOL_SALE,
                    "us", WordClass.US,
                    "opinion", WordClass.OPINION,
                    "credit", WordClass.CREDIT,
                    "counter", WordClass.COUNTER,
                    "persons", WordClass.PERSON);

    /** Tells a vocabulary of the words of all groups. */
    static void addTo(Vocabulary.Builder vocabulary) {
        GROUPS.forEach(
                (name, known) ->
                        vocabulary.add(known, Resource.words("contexts/" + name + ".txt")));
    }

    /**
     * Whether one of the words of a group stands near a phrase, in its sentence.
     *
     * @throws IllegalArgumentException for a group that there is not
     */
    boolean has(String group, Field field, int from, int to) {
        if (group.equals("quoted")) {
            return isQuoted(field.words.text, field.words.start(from), field.words.end(to - 1));
        }
        var known = GROUPS.get(group);
        if (known == null) {
            throw new IllegalArgumentException("there are no words for \"" + group + "\"");
        }
        if (!field.words.hasAny(known)) {
            return false;
        }
        int end = field.windowEnd(to - 1);
        for (int i = field.windowStart(from); i < end; i++) {
            if ((i < from || i >= to) && field.words.is(i, known)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a place stands in quotation marks, with other words outside of them. */
    private static boolean isQuoted(String text, int start, int end) {
        int opening = -1;
        int straight = 0;
        for (int i = Math.max(0, start - REACH); i < start; i++) {
            switch (text.charAt(i)) {
                case '“', '«' -> opening = i;
                case '”', '»' -> opening = -1;
                case '"' -> {
                    straight++;
                    opening = straight % 2 == 1 ? i : -1;
                }
                default -> {}
            }
        }
        if (opening < 0) {
            return false;
        }
        for (int i = end; i < Math.min(text.length(), end + REACH); i++) {
            if ("”»\"".indexOf(text.charAt(i)) >= 0) {
                return opening > 0 || i + 2 < text.length();
            }
        }
        return false;
    }

    /** Whether a person stands near: a name, a likely name, or a word for somebody. */
    boolean hasPerson(Field field, int from, int to) {
        return hasName(field, from, to) || has("persons", field, from, to);
    }

    /** Whether a name stands near, or a word that is most likely one. */
    boolean hasName(Field field, int from, int to) {
        if (field.personNear(from, to) >= 0) {
            return true;
        }
        if (!field.words.hasAny(WordClass.GIVEN)) {
            return false;
        }
        int end = field.windowEnd(to - 1);
        for (int i = field.windowStart(from); i < end; i++) {
            if (field.words.is(i, WordClass.GIVEN)
                    && field.words.isCapitalized(i)
                    && !CommonWords.isAmbiguous(field.words.entry(i))) {
                return true;
            }
        }
        return false;
    }
}
