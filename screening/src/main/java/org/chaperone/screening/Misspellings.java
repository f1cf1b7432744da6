package org.chaperone.screening;

import java.util.HashSet;
import java.util.Set;

/** Bad words as they are written with one slip, by chance or to get past a filter. */
final class Misspellings {

    private static final Set<String> STRONG = Resource.words("contexts/bad-strong.txt");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 14;

    private Misspellings() {}

    /** Whether a word begins like one that is known even with a letter exchanged. */
    static boolean isStrong(String word) {
        return STRONG.stream().anyMatch(word::startsWith);
    }

    /**
     * The ways to write a word with one kind of letter exchanged, with two letters in the wrong order or
     * with one letter doubled; none for a word that is not strong. What is a word or a name of its own is
     * left out.
     */
    static Set<String> of(String word) {
        var ways = new HashSet<String>();
        if (word.length() < SHORTEST || word.length() > LONGEST || !isStrong(word)) {
            return ways;
        }
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            for (char other : exchanges(letter).toCharArray()) {
                ways.add(word.substring(0, i) + other + word.substring(i + 1));
                ways.add(word.replace(letter, other));
            }
            ways.add(word.substring(0, i) + letter + word.substring(i));
            if (i > 0 && i + 1 < word.length()) {
                ways.add(
                        word.substring(0, i) + word.charAt(i + 1) + letter + word.substring(i + 2));
            }
        }
        ways.remove(word);
        ways.removeIf(DisguisedWords::isKnown);
        return ways;
    }

    /** The letters that are written for a letter. */
    private static String exchanges(char letter) {
        return switch (letter) {
            case 'c' -> "k";
            case 'g' -> "qj";
            case 'i' -> "lyjx";
            case 's' -> "z";
            case 'u' -> "vx";
            default -> "";
        };
    }
}
