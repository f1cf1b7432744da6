package org.chaperone.screening;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds bad words behind simple disguises: digits and signs for letters, letters held long, letters
 * spaced out, letters starred out. Only whole runs without white space are looked at, and only those
 * that show a disguise.
 */
final class DisguisedWords implements Finder {

    private static final Set<FindingType> TYPES =
            Set.of(FindingType.PROFANITY, FindingType.SLUR, FindingType.SEXUAL);
    private static final String SIGNS = "@$!|013457840€£+*#";
    private static final int LONGEST = 30;
    private static final int FEWEST_SPACED = 4;

    private final PhraseBook book;
    private final Map<String, Phrase> starred = new HashMap<>();

    DisguisedWords(PhraseBook book) {
        this.book = book;
        for (var phrase : book.all()) {
            if (isWorthDisguising(phrase)) {
                phrase.slots().getFirst().words().forEach(it -> star(it, phrase));
            }
        }
    }

    @Override
    public void find(Field field) {
        var text = field.words.text;
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            chunk(field, at, end);
            at = end;
        }
        spaced(field);
    }

    private void chunk(Field field, int from, int to) {
        var text = field.words.text;
        int start = from;
        int end = to;
        while (start < end && !isOfWord(text.charAt(start))) {
            start++;
        }
        while (end > start && !isOfWord(text.charAt(end - 1))) {
            end--;
        }
        if (end - start < 3 || end - start > LONGEST || field.links.hold(field.words.at(start))) {
            return;
        }
        var phrase = revealed(text, start, end);
        if (phrase == null && "!|+*#".indexOf(text.charAt(end - 1)) >= 0) {
            while (end > start && "!|+*#".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            phrase = end - start < 3 ? null : revealed(text, start, end);
        }
        if (phrase != null) {
            add(field, start, end, phrase);
        }
    }

    private @Nullable Phrase revealed(String text, int start, int end) {
        boolean letters = false;
        boolean signs = false;
        boolean stars = false;
        int run = 1;
        int longestRun = 1;
        for (int i = start; i < end; i++) {
            char it = text.charAt(i);
            letters |= Character.isLetter(it);
            signs |= SIGNS.indexOf(it) >= 0;
            stars |= it == '*';
            run =
                    i > start
                                    && Character.toLowerCase(it)
                                            == Character.toLowerCase(text.charAt(i - 1))
                            ? run + 1
                            : 1;
            longestRun = Math.max(longestRun, run);
        }
        if (!letters || !signs && longestRun < 3) {
            return null;
        }
        var word = text.substring(start, end);
        if (stars) {
            return starred.get(plainStars(word));
        }
        for (char one : new char[] {'i', 'l'}) {
            var plain = plain(word, one);
            var phrase = longestRun < 3 ? look(plain) : look(collapsed(plain, 1));
            if (phrase == null && longestRun >= 3) {
                phrase = look(collapsed(plain, 2));
            }
            if (phrase != null) {
                return phrase;
            }
        }
        return null;
    }

    /** Single letters in a row, each after a blank, dot, hyphen or star. */
    private void spaced(Field field) {
        var words = field.words;
        int from = 0;
        while (from < words.count()) {
            int to = from;
            var letters = new StringBuilder();
            while (to < words.count()
                    && words.isLetter(to)
                    && (to == from || words.start(to) - words.end(to - 1) <= 2)
                    && letters.length() < LONGEST) {
                letters.append(words.folded(to));
                to++;
            }
            if (to - from >= FEWEST_SPACED) {
                var phrase = look(letters.toString());
                if (phrase != null) {
                    add(field, words.start(from), words.end(to - 1), phrase);
                }
            }
            from = Math.max(to, from + 1);
        }
    }

    private static void add(Field field, int start, int end, Phrase phrase) {
        boolean seen =
                field.findings().stream()
                        .skip(Math.max(0, field.findings().size() - 20))
                        .anyMatch(
                                it ->
                                        it.type() == phrase.type()
                                                && it.start() < end
                                                && it.end() > start);
        if (!seen) {
            field.add(
                    phrase.type(),
                    start,
                    end,
                    0.85,
                    "A bad word in disguise",
                    (String.join(" ", phrase.notes()) + " disguised").strip());
        }
    }

    private @Nullable Phrase look(String word) {
        return book.startingWith(word).stream()
                .filter(DisguisedWords::isWorthDisguising)
                .findFirst()
                .orElse(null);
    }

    private static boolean isWorthDisguising(Phrase phrase) {
        return TYPES.contains(phrase.type())
                && phrase.slots().size() == 1
                && phrase.sure() >= 0.8
                && phrase.slots().getFirst().words().stream().allMatch(it -> it.length() >= 3);
    }

    /** Notes a word with its inner letters, or its inner vowels, starred out. */
    private void star(String word, Phrase phrase) {
        int last = word.length() - 1;
        if (phrase.severity() < 2 || word.length() < 4 || word.length() > 12) {
            return;
        }
        var inner = word.substring(1, last);
        starred.putIfAbsent(
                word.charAt(0) + "*".repeat(inner.length()) + word.charAt(last), phrase);
        starred.putIfAbsent(
                word.charAt(0) + inner.replaceAll("[aeiou]", "*") + word.charAt(last), phrase);
        if (word.length() == 4) {
            starred.putIfAbsent(word.charAt(0) + "***", phrase);
        }
    }

    private static boolean isOfWord(char it) {
        return Character.isLetterOrDigit(it) || "@$!|€£+*".indexOf(it) >= 0;
    }

    private static String plainStars(String word) {
        var plain = new StringBuilder();
        word.chars().forEach(it -> plain.append(it == '*' ? "*" : Folding.of(it)));
        return plain.toString();
    }

    private static String plain(String word, char one) {
        var plain = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char it = word.charAt(i);
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

    private static String collapsed(String word, int most) {
        var shorter = new StringBuilder();
        int run = 0;
        for (int i = 0; i < word.length(); i++) {
            run = i > 0 && word.charAt(i) == word.charAt(i - 1) ? run + 1 : 1;
            int length = runLength(word, i);
            if (run <= most || length < 3) {
                shorter.append(word.charAt(i));
            }
        }
        return shorter.toString();
    }

    private static int runLength(String word, int at) {
        int from = at;
        int to = at;
        while (from > 0 && word.charAt(from - 1) == word.charAt(at)) {
            from--;
        }
        while (to + 1 < word.length() && word.charAt(to + 1) == word.charAt(at)) {
            to++;
        }
        return to - from + 1;
    }
}
