package org.chaperone.screening;

import java.util.Map;
import java.util.Set;

/** Words around a phrase that change what it means. */
final class Contexts {

    private final Map<String, Set<String>> groups =
            Map.of(
                    "education", Resource.words("contexts/education.txt"),
                    "civics", Resource.words("contexts/civics.txt"),
                    "sport", Resource.words("contexts/sport.txt"),
                    "school-sale", Resource.words("contexts/school-sale.txt"),
                    "us", Resource.words("contexts/us.txt"),
                    "opinion", Resource.words("contexts/opinion.txt"),
                    "credit", Resource.words("contexts/credit.txt"),
                    "persons", Resource.words("contexts/persons.txt"));

    /**
     * Whether one of the words of a group stands near a phrase, in its sentence.
     *
     * @throws IllegalArgumentException for a group that there is not
     */
    boolean has(String group, Field field, int from, int to) {
        var words = groups.get(group);
        if (words == null) {
            throw new IllegalArgumentException("there are no words for \"" + group + "\"");
        }
        int end = field.windowEnd(to - 1);
        for (int i = field.windowStart(from); i < end; i++) {
            if ((i < from || i >= to) && words.contains(field.words.plain(i))) {
                return true;
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
        int end = field.windowEnd(to - 1);
        for (int i = field.windowStart(from); i < end; i++) {
            var word = field.words.plain(i);
            if (field.words.isCapitalized(i)
                    && CommonWords.isGivenName(word)
                    && !CommonWords.isAmbiguous(word)) {
                return true;
            }
        }
        return false;
    }
}
