package org.chaperone.screening;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Finds abbreviations and clipped words that readers outside a school office may not know. */
final class Abbreviations implements Finder {

    static final Set<String> CLIPPED = Set.copyOf(Resource.lines("contexts/clipped-words.txt"));
    private static final int LONGEST = 6;
    private static final int MOST_TOLD = 12;

    private final Set<String> known;

    Abbreviations(ScreeningSettings settings) {
        known =
                Resource.lines("contexts/known-abbreviations.txt").stream()
                        .collect(Collectors.toCollection(HashSet::new));
        settings.abbreviations().forEach(it -> known.add(it.toUpperCase(Locale.ROOT)));
    }

    /** Whether readers know the abbreviation. */
    boolean isKnown(String word) {
        return known.contains(word.toUpperCase(Locale.ROOT));
    }

    @Override
    public boolean mayFind(Words words) {
        return words.mayHaveCapitals() || words.hasAny(WordClass.CLIPPED);
    }

    @Override
    public void find(Field field) {
        Map<String, Integer> found = Map.of();
        for (int word = 0; word < field.words.count(); word++) {
            if (isUnexplained(field, word)) {
                found = found.isEmpty() ? new LinkedHashMap<>() : found;
                found.putIfAbsent(field.words.folded(word), word);
            }
        }
        if (!found.isEmpty()) {
            report(field, found.values());
        }
    }

    private static void report(Field field, Collection<Integer> found) {
        var list = new StringJoiner(", ");
        found.stream().limit(MOST_TOLD).forEach(it -> list.add(field.words.raw(it)));
        double sure = sure(found.size(), field.words.count());
        var why = found.size() == 1 ? list + " is not explained" : "Not explained: " + list;
        for (int word : found) {
            field.addWords(FindingType.JARGON, word, word + 1, sure, why, null);
        }
    }

    /** Sure where many stand close together; among many words three do no harm. */
    private static double sure(int found, int words) {
        boolean dense = found * 10 >= words;
        return found == 1
                ? 0.5
                : found == 2 || found == 3 && !dense || found * 25 < words ? 0.7 : 0.88;
    }

    private boolean isUnexplained(Field field, int word) {
        var words = field.words;
        boolean clipped =
                Vocabulary.is(words.written(word), WordClass.CLIPPED) && !words.isCapitalized(word);
        if (!clipped && !isShort(words, word)
                || field.links.hold(word)
                || words.before(word) == '#'
                || words.before(word) == '@') {
            return false;
        }
        if (clipped) {
            return !isKnown(words.raw(word));
        }
        return isAbbreviation(field, word)
                && !isKnown(words.raw(word))
                && !isExplained(words, word);
    }

    /** Whether it is in capitals, or a capital and a digit. */
    private static boolean isShort(Words words, int word) {
        return words.isAllCapitals(word) || words.isCapitalized(word) && words.hasDigit(word);
    }

    private static boolean isAbbreviation(Field field, int word) {
        var words = field.words;
        int length = words.folded(word).length();
        boolean shape =
                words.isAllCapitals(word)
                        || length == 2 && Character.isLetter(words.text.charAt(words.start(word)));
        return shape
                && length <= LONGEST
                && !field.isPerson(word)
                && !words.is(word, WordClass.EVERYDAY)
                && !isAmidCapitals(words, word);
    }

    /** In shouted text capitals say nothing. */
    private static boolean isAmidCapitals(Words words, int word) {
        return isShoutedWord(words, word - 1) || isShoutedWord(words, word + 1);
    }

    private static boolean isShoutedWord(Words words, int word) {
        return word >= 0
                && word < words.count()
                && words.isAllCapitals(word)
                && (words.folded(word).length() > LONGEST
                        || words.is(word, WordClass.EVERYDAY) && words.folded(word).length() > 3);
    }

    /** "Multi-Tiered System of Supports (MTSS)" or "MTSS (Multi-Tiered System of Supports)". */
    private static boolean isExplained(Words words, int word) {
        if (words.before(word) == '(' && word > 0) {
            return words.folded(word - 1).length() > 3;
        }
        int next = word + 1;
        return next < words.count()
                && words.text.substring(words.end(word), words.start(next)).strip().equals("(")
                && words.folded(word).startsWith(words.folded(next).substring(0, 1));
    }
}
