package org.chaperone.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words of the letters a to z, letter by letter, each with what it stands for. */
final class LetterTree<T> {

    static final int ROOT = 0;
    private static final int LETTERS = 26;
    private static final int OPENING = 3;

    private int[] next = new int[LETTERS * 64];
    private final List<@Nullable T> ends = new ArrayList<>();

    private boolean hasShort;

    /** A bit for each three letters with which a word may begin. */
    private final long[] openings = new long[(LETTERS * LETTERS * LETTERS >> 6) + 1];

    LetterTree() {
        ends.add(null);
    }

    /** Takes a word in; the first of equal words stays. Words with other signs are left out. */
    void add(String word, T meaning) {
        if (word.isEmpty() || !word.chars().allMatch(it -> it >= 'a' && it <= 'z')) {
            return;
        }
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            int place = node * LETTERS + word.charAt(i) - 'a';
            if (next[place] == 0) {
                next[place] = ends.size();
                ends.add(null);
                if (ends.size() * LETTERS > next.length) {
                    next = Arrays.copyOf(next, next.length * 2);
                }
            }
            node = next[place];
        }
        if (ends.get(node) == null) {
            ends.set(node, meaning);
        }
        open(word);
    }

    /**
     * Whether a word of the tree may begin with three letters: a quick look that spares most walks.
     *
     * @param first code of an ASCII letter in any case, or of anything else
     */
    boolean mayBegin(byte first, byte second, byte third) {
        int one = (first | 0x20) - 'a';
        int two = (second | 0x20) - 'a';
        int three = (third | 0x20) - 'a';
        if ((one | two | three) < 0) {
            return hasShort;
        }
        int opening = opening(one, two, three);
        return hasShort || (openings[opening >> 6] >>> opening & 1) != 0;
    }

    private void open(String word) {
        if (word.length() < OPENING) {
            hasShort = true;
        } else {
            int opening = opening(word.charAt(0) - 'a', word.charAt(1) - 'a', word.charAt(2) - 'a');
            openings[opening >> 6] |= 1L << opening;
        }
    }

    private static int opening(int one, int two, int three) {
        return (one * LETTERS + two) * LETTERS + three;
    }

    /** The node behind a letter, or {@link #ROOT} when no word goes on with it. */
    int child(int node, char letter) {
        return letter < 'a' || letter > 'z' ? ROOT : next[node * LETTERS + letter - 'a'];
    }

    /** What the word that ends at a node stands for, or null. */
    @Nullable T end(int node) {
        return ends.get(node);
    }
}
