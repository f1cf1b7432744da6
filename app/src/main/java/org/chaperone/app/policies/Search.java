package org.chaperone.app.policies;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What somebody looks for: words that all must begin a word of the text, whatever their accents and letter case.
 *
 * @param words folded
 */
public record Search(List<String> words) {

    /** A stretch of a text, and whether it is what was looked for. */
    public record Piece(String text, boolean hit) {}

    public Search {
        words = List.copyOf(words);
    }

    public static Search of(String query) {
        return new Search(
                Arrays.stream(fold(query).strip().split("\\s+"))
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether each word begins a word of one of the texts. */
    public boolean fits(String... texts) {
        var folded = Arrays.stream(texts).map(Search::fold).toList();
        return words.stream()
                .allMatch(word -> folded.stream().anyMatch(text -> next(text, word, 0) >= 0));
    }

    /** The text in pieces, its hits apart. */
    public List<Piece> mark(String text) {
        var hits = new boolean[text.length()];
        var folded = fold(text);
        // Folding that changes the length would put the marks in the wrong place; then there are
        // none.
        if (folded.length() == text.length()) {
            for (var word : words) {
                for (var at = next(folded, word, 0); at >= 0; at = next(folded, word, at + 1)) {
                    Arrays.fill(hits, at, at + word.length(), true);
                }
            }
        }
        var pieces = new ArrayList<Piece>();
        for (var from = 0; from < text.length(); ) {
            var to = from;
            while (to < text.length() && hits[to] == hits[from]) {
                to++;
            }
            pieces.add(new Piece(text.substring(from, to), hits[from]));
            from = to;
        }
        return pieces;
    }

    private static int next(String text, String word, int from) {
        for (var at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return at;
            }
        }
        return -1;
    }

    private static String fold(String text) {
        return Normalizer.normalize(
                        Normalizer.normalize(text, Normalizer.Form.NFC), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
