package org.chaperone.screening;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one run of characters along a tree of bad words, trying for each character all that it may stand
 * for. Bounded in steps, so that nobody can make it slow.
 */
final class Unmasking {

    /**
     * A bad word behind a run.
     *
     * @param end how many characters of the run it takes
     * @param bySigns whether signs, digits or marks between letters hide it
     * @param held how many letters are written more often than they belong
     */
    record Reading(Phrase phrase, int end, boolean bySigns, int held) {

        boolean isBetterThan(@Nullable Reading other) {
            return other == null || phrase.sure() > other.phrase.sure();
        }
    }

    private static final int MOST_STEPS = 3_000;
    private static final Set<String> ENDINGS =
            Set.of("s", "es", "ed", "ing", "in", "er", "ers", "y", "z", "ez", "a", "as");

    private final LetterTree<Phrase> words;
    private final int[] run;
    private final String folded;
    private final int lastLetter;
    private int steps;
    private @Nullable Reading best;

    private Unmasking(LetterTree<Phrase> words, String run) {
        this.words = words;
        this.run = codePoints(run);
        folded = foldedLetters(this.run);
        lastLetter = folded.stripTrailing().length() - 1;
    }

    /** The likeliest bad word behind a run that is not that word itself, or null. */
    static @Nullable Reading of(LetterTree<Phrase> words, String run) {
        var unmasking = new Unmasking(words, run);
        unmasking.walk(LetterTree.ROOT, 0, '\0', new Signs(false, 0, 0));
        return unmasking.best;
    }

    private record Signs(boolean shown, int hidden, int held) {

        Signs sign() {
            return new Signs(true, hidden, held);
        }

        Signs hide() {
            return new Signs(true, hidden + 1, held);
        }

        Signs hold() {
            return new Signs(shown, hidden, held + 1);
        }
    }

    private void walk(int node, int at, char last, Signs signs) {
        if (++steps > MOST_STEPS) {
            return;
        }
        end(node, at, signs);
        if (at == run.length) {
            return;
        }
        char letter = folded.charAt(at);
        if (letter != ' ') {
            step(node, at + 1, letter, signs);
            if (letter == last) {
                walk(node, at + 1, last, signs.hold());
            }
        }
        if (at < lastLetter || "!|?¡".indexOf(run[at]) < 0) {
            meanings(node, at, last, signs);
        }
        if (node != LetterTree.ROOT && at < lastLetter && Disguise.parts(run[at])) {
            walk(node, at + 1, last, signs.sign());
        }
        if (node != LetterTree.ROOT && at < lastLetter && signs.hidden < 2) {
            var hidden = hidden(run[at]);
            for (int i = 0; i < hidden.length(); i++) {
                step(node, at + 1, hidden.charAt(i), signs.hide());
            }
        }
    }

    /** A sign hides any letter, a digit a vowel. */
    private static String hidden(int codePoint) {
        return Disguise.hides(codePoint)
                ? "abcdefghijklmnopqrstuvwxyz"
                : codePoint >= '0' && codePoint <= '9' ? "aeiou" : "";
    }

    private void step(int node, int at, char letter, Signs signs) {
        int child = words.child(node, letter);
        if (child != LetterTree.ROOT) {
            walk(child, at, letter, signs);
        }
    }

    private void meanings(int node, int at, char last, Signs signs) {
        var letters = Disguise.letters(run[at]);
        for (int i = 0; i < letters.length(); i++) {
            step(node, at + 1, letters.charAt(i), signs.sign());
            if (letters.charAt(i) == last) {
                walk(node, at + 1, last, signs.sign());
            }
        }
        boolean tall =
                run[at] == 'I'
                        && at > 0
                        && (run[at - 1] == 'I' || Character.isLowerCase(run[at - 1]));
        if (tall) {
            step(node, at + 1, 'l', signs.sign());
        }
    }

    private void end(int node, int at, Signs signs) {
        var phrase = words.end(node);
        if (phrase == null || !isEnd(at)) {
            return;
        }
        boolean shown = signs.shown || at < run.length && Character.isDigit(run[at]);
        boolean plain = !shown && signs.held == 0;
        boolean covered = signs.hidden > 0 && (at - signs.hidden < 3 || phrase.severity() < 2);
        boolean ended = !shown && at < run.length;
        if (!plain && !covered && !ended) {
            var reading = new Reading(phrase, at, shown, signs.held);
            best = reading.isBetterThan(best) ? reading : best;
        }
    }

    /** Whether nothing but digits, signs or the ending of a word follows. */
    private boolean isEnd(int at) {
        var rest = folded.substring(at);
        return rest.isBlank() && (at == run.length || signsFollow(at))
                || ENDINGS.contains(rest) && at < run.length;
    }

    private boolean signsFollow(int at) {
        for (int i = at; i < run.length; i++) {
            if (Disguise.letters(run[i]).isEmpty() && !Disguise.parts(run[i])) {
                return false;
            }
        }
        return true;
    }

    private static int[] codePoints(String run) {
        var all = new int[run.codePointCount(0, run.length())];
        int at = 0;
        for (int i = 0; i < all.length; i++) {
            all[i] = run.codePointAt(at);
            at += Character.charCount(all[i]);
        }
        return all;
    }

    /** Each character folded, with a blank for one that is no letter. */
    private static String foldedLetters(int[] run) {
        var folded = new StringBuilder(run.length);
        for (int it : run) {
            if (it >= 'a' && it <= 'z') {
                folded.append((char) it);
            } else {
                var letter = Character.isLetter(it) ? Folding.of(it) : "";
                folded.append(letter.isEmpty() ? ' ' : letter.charAt(0));
            }
        }
        return folded.toString();
    }
}
