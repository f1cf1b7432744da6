package org.chaperone.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words of the letters a to z, letter by letter, each with what it stands for. */
final class LetterTree<T> {

    static final int ROOT = 0;
    private static final int LETTERS = 26;

    private int[] next = new int[LETTERS * 64];
    private final List<@Nullable T> ends = new ArrayList<>();

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
