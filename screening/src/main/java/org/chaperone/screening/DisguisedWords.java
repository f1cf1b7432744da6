package org.chaperone.screening;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds bad words behind simple disguises. Only whole runs without white space are looked at, and only
 * those that show a disguise; and single letters in a row.
 */
final class DisguisedWords implements Finder {

    private static final Set<FindingType> TYPES =
            Set.of(FindingType.PROFANITY, FindingType.SLUR, FindingType.SEXUAL);
    private static final String TRAILING = "!|+*";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 30;
    private static final int FEWEST_SPACED = 4;

    private final PhraseBook book;
    private final Map<String, Phrase> starred = new HashMap<>();

    DisguisedWords(PhraseBook book) {
        this.book = book;
        for (var phrase : book.all()) {
            if (isWorthDisguising(phrase) && phrase.severity() >= 2) {
                phrase.slots().getFirst().words().stream()
                        .filter(it -> it.length() >= 4 && it.length() <= 12)
                        .flatMap(it -> Disguise.starred(it).stream())
                        .forEach(it -> starred.putIfAbsent(it, phrase));
            }
        }
    }

    @Override
    public boolean mayFind(Words words) {
        return words.glance().has(UnitCodes.SIGN | UnitCodes.ODD)
                || words.glance().digits() > 0
                || words.glance().hasRepeats()
                || words.glance().alone() >= FEWEST_SPACED;
    }

    @Override
    public void find(Field field) {
        var text = field.words.text;
        var spokenFor = spokenFor(field);
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            run(field, spokenFor, at, end);
            at = end + 1;
        }
        letters(field, spokenFor);
    }

    /** Looks at a run of characters, without the marks around it. */
    private void run(Field field, BitSet spokenFor, int from, int to) {
        var text = field.words.text;
        int start = from;
        int end = to;
        while (start < end && !isOfWord(text.charAt(start))) {
            start++;
        }
        while (end > start && !isOfWord(text.charAt(end - 1))) {
            end--;
        }
        if (end - start < SHORTEST
                || end - start > LONGEST
                || field.links.hold(field.words.at(start))) {
            return;
        }
        var phrase = behind(text.substring(start, end));
        while (phrase == null
                && end - start > SHORTEST
                && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
            phrase = behind(text.substring(start, end));
        }
        if (phrase != null) {
            add(field, spokenFor, start, end, phrase);
        }
    }

    private @Nullable Phrase behind(String run) {
        var disguise = new Disguise(run);
        if (!disguise.isOne()) {
            return null;
        }
        if (disguise.hasStars()) {
            return starred.get(disguise.withStars());
        }
        for (var reading : disguise.readings()) {
            var phrase = look(reading);
            if (phrase != null) {
                return phrase;
            }
        }
        return null;
    }

    /** Single letters in a row, with one or two characters between them. */
    private void letters(Field field, BitSet spokenFor) {
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
            var phrase = to - from >= FEWEST_SPACED ? look(letters.toString()) : null;
            if (phrase != null) {
                add(field, spokenFor, words.start(from), words.end(to - 1), phrase);
            }
            from = Math.max(to, from + 1);
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
                && phrase.slots().getFirst().words().stream()
                        .allMatch(it -> it.length() >= SHORTEST);
    }

    /** Places that the lists have spoken for already. */
    private static BitSet spokenFor(Field field) {
        var places = new BitSet();
        field.findings().stream()
                .filter(it -> TYPES.contains(it.type()))
                .forEach(it -> places.set(it.start(), it.end()));
        return places;
    }

    private static void add(Field field, BitSet spokenFor, int start, int end, Phrase phrase) {
        int next = spokenFor.nextSetBit(start);
        if (next < 0 || next >= end) {
            field.add(
                    phrase.type(),
                    start,
                    end,
                    0.85,
                    "A bad word in disguise",
                    (String.join(" ", phrase.notes()) + " disguised").strip());
        }
    }

    private static boolean isOfWord(char it) {
        return Character.isLetterOrDigit(it) || "@$!|€£+*".indexOf(it) >= 0;
    }
}
