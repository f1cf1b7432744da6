package org.chaperone.screening;

import java.util.Arrays;

/** By which other first names people go, and under which names those who go by one are on record. */
final class Nicknames {

    private static final int[] NONE = {};

    private final int[][] others;
    private final int[][] recorded;

    private Nicknames(int words) {
        others = new int[words + 1][];
        recorded = new int[words + 1][];
        Arrays.fill(others, NONE);
        Arrays.fill(recorded, NONE);
    }

    /** The nicknames of all first names that a vocabulary knows, which it then knows as first names. */
    static Nicknames of(Vocabulary.Builder words) {
        var onRecord =
                NameParts.allNicknames().stream()
                        .filter(it -> words.is(it, WordClass.FIRST_NAME))
                        .toList();
        onRecord.forEach(it -> NameParts.nicknames(it).forEach(words::number));
        var nicknames = new Nicknames(words.size());
        for (var name : onRecord) {
            int number = words.number(name);
            nicknames.others[number] =
                    NameParts.nicknames(name).stream().mapToInt(words::number).toArray();
            for (int other : nicknames.others(number)) {
                var before = nicknames.recorded(other);
                var more = Arrays.copyOf(before, before.length + 1);
                more[before.length] = number;
                nicknames.recorded[other] = more;
                words.add(WordClass.FIRST_NAME, other);
            }
        }
        return nicknames;
    }

    /** What people with a first name on record are also called. */
    int[] others(int first) {
        return of(others, first);
    }

    /** The names on record of those who are also called this. */
    int[] recorded(int first) {
        return of(recorded, first);
    }

    private static int[] of(int[][] lists, int first) {
        return first >= 0 && first < lists.length ? lists[first] : NONE;
    }
}
