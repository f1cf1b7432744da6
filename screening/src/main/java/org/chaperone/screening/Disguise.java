package org.chaperone.screening;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a run of characters may hide: digits and signs for letters, letters held long. */
final class Disguise {

    private static final String SIGNS = "@$!|013457840€£+*#";
    private static final int LONG_RUN = 3;

    private final String run;

    Disguise(String run) {
        this.run = run;
    }

    static boolean isSign(char it) {
        return SIGNS.indexOf(it) >= 0;
    }

    /** Whether it has letters, and something that a plain word has not. */
    boolean isOne() {
        return run.chars().anyMatch(Character::isLetter)
                && (run.chars().anyMatch(it -> SIGNS.indexOf(it) >= 0) || hasLongRun());
    }

    boolean hasStars() {
        return run.indexOf('*') >= 0;
    }

    /** Folded, with its stars as they are. */
    String withStars() {
        var plain = new StringBuilder();
        run.chars().forEach(it -> plain.append(it == '*' ? "*" : Folding.of(it)));
        return plain.toString();
    }

    /** The plain words that it may stand for, likeliest first. */
    Set<String> readings() {
        var readings = new LinkedHashSet<String>();
        for (char one : new char[] {'i', 'l'}) {
            var plain = plain(one);
            if (hasLongRun()) {
                readings.add(shortened(plain, 1));
                readings.add(shortened(plain, 2));
            } else {
                readings.add(plain);
            }
        }
        return readings;
    }

    /** The ways to star out the inner letters of a word. */
    static List<String> starred(String word) {
        int last = word.length() - 1;
        char first = word.charAt(0);
        var inner = word.substring(1, last);
        var ways = new ArrayList<String>();
        ways.add(first + "*".repeat(inner.length()) + word.charAt(last));
        ways.add(first + inner.replaceAll("[aeiou]", "*") + word.charAt(last));
        if (word.length() == 4) {
            ways.add(first + "***");
        }
        return ways;
    }

    private String plain(char one) {
        var plain = new StringBuilder();
        for (char it : run.toCharArray()) {
            switch (it) {
                case '@', '4' -> plain.append('a');
                case '$', '5' -> plain.append('s');
                case '0' -> plain.append('o');
                case '3', '€' -> plain.append('e');
                case '7', '+' -> plain.append('t');
                case '8' -> plain.append('b');
                case '£' -> plain.append('l');
                case '1', '!', '|' -> plain.append(one);
                default -> plain.append(Folding.of(it));
            }
        }
        return plain.toString();
    }

    private boolean hasLongRun() {
        return longest(run.toLowerCase(Locale.ROOT)) >= LONG_RUN;
    }

    private static int longest(String text) {
        int longest = 0;
        for (int i = 0; i < text.length(); i = runEnd(text, i)) {
            longest = Math.max(longest, runEnd(text, i) - i);
        }
        return longest;
    }

    /** With every long run of one letter cut down to that many. */
    private static String shortened(String text, int most) {
        var shorter = new StringBuilder();
        for (int i = 0; i < text.length(); i = runEnd(text, i)) {
            int length = runEnd(text, i) - i;
            shorter.append(text, i, i + (length < LONG_RUN ? length : most));
        }
        return shorter.toString();
    }

    private static int runEnd(String text, int from) {
        int end = from + 1;
        while (end < text.length() && text.charAt(end) == text.charAt(from)) {
            end++;
        }
        return end;
    }
}
