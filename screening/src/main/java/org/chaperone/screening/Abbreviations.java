package org.chaperone.screening;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds abbreviations and clipped words that readers outside a school office may not know. */
final class Abbreviations implements Finder {

    static final Set<String> CLIPPED = Set.copyOf(Resource.lines("contexts/clipped-words.txt"));
    private static final int LONGEST = 6;

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
        var found = new LinkedHashMap<String, Integer>();
        for (int word = 0; word < field.words.count(); word++) {
            if (isUnexplained(field, word)) {
                found.putIfAbsent(field.words.folded(word), word);
            }
        }
        report(field, found);
    }

    private static void report(Field field, Map<String, Integer> found) {
        if (found.isEmpty()) {
            return;
        }
        var list =
                found.values().stream()
                        .map(field.words::raw)
                        .limit(12)
                        .collect(Collectors.joining(", "));
        double sure = sure(found.size(), field.words.count());
        found.values()
                .forEach(
                        word ->
                                field.addWords(
                                        FindingType.JARGON,
                                        word,
                                        word + 1,
                                        sure,
                                        found.size() == 1
                                                ? list + " is not explained"
                                                : "Not explained: " + list,
                                        null));
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
        if (field.links.hold(word) || words.before(word) == '#' || words.before(word) == '@') {
            return false;
        }
        if (CLIPPED.contains(words.folded(word)) && !words.isCapitalized(word)) {
            return !isKnown(words.raw(word));
        }
        return isAbbreviation(field, word)
                && !isKnown(words.raw(word))
                && !isExplained(words, word);
    }

    private static boolean isAbbreviation(Field field, int word) {
        var words = field.words;
        int length = words.folded(word).length();
        boolean shape =
                words.isAllCapitals(word)
                        || words.hasDigit(word)
                                && words.isCapitalized(word)
                                && length == 2
                                && Character.isLetter(words.text.charAt(words.start(word)));
        return shape
                && length <= LONGEST
                && !field.isPerson(word)
                && !CommonWords.EVERYDAY.contains(words.plain(word))
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
                        || CommonWords.EVERYDAY.contains(words.plain(word))
                                && words.folded(word).length() > 3);
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
