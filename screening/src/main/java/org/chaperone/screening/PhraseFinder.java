package org.chaperone.screening;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of the lists, and weighs them by the words around them. */
final class PhraseFinder implements Finder {

    private static final double WITHOUT_A_PERSON = 0.6;
    private static final double IN_A_LESSON = 0.4;

    private static final Map<FindingType, String> WHY = why();

    private final PhraseKeys keys;
    private final Contexts contexts = new Contexts();

    PhraseFinder(PhraseKeys keys) {
        this.keys = keys;
    }

    @Override
    public boolean mayFind(Words words) {
        return keys.mayHaveAny(words);
    }

    @Override
    public void find(Field field) {
        var words = field.words;
        var possible = keys.possible(words);
        var lastEnd = new EnumMap<FindingType, Integer>(FindingType.class);
        for (int word = 0; word < words.count(); word++) {
            if (!words.is(word, WordClass.PHRASE_START) || field.links.hold(word)) {
                continue;
            }
            for (var match : bestAt(field, word, possible, lastEnd).values()) {
                if (match.sure > 0) {
                    report(field, word, match);
                }
                lastEnd.put(match.phrase.type(), match.end);
            }
        }
    }

    /** Of each type the best phrase that begins at a word, if it is not within one that was found. */
    private Map<FindingType, Match> bestAt(
            Field field, int word, long[] possible, Map<FindingType, Integer> lastEnd) {
        Map<FindingType, Match> best = Map.of();
        for (int number : keys.starting(field.words, word)) {
            var phrase = (possible[number >> 6] >>> number & 1) != 0 ? keys.phrase(number) : null;
            if (phrase != null && word >= lastEnd.getOrDefault(phrase.type(), -1)) {
                var match = match(phrase, field, word);
                if (match != null) {
                    best = best.isEmpty() ? new EnumMap<>(FindingType.class) : best;
                    best.merge(phrase.type(), match, Match::better);
                }
            }
        }
        return best;
    }

    private record Match(Phrase phrase, int end, double sure, @Nullable String note) {

        /** The surer one, then the longer; but one that is sure to mean nothing settles it. */
        static Match better(Match one, Match other) {
            if (one.sure == 0 || other.sure == 0) {
                return one.sure == 0 ? one : other;
            }
            return other.sure > one.sure || other.sure == one.sure && other.end > one.end
                    ? other
                    : one;
        }
    }

    private @Nullable Match match(Phrase phrase, Field field, int word) {
        int end = phrase.endAt(field, word);
        if (end < 0 || phrase.has("capitals") && !field.words.isAllCapitals(word)) {
            return null;
        }
        double sure = phrase.sure() * asName(phrase, field, word);
        for (var tag : phrase.tags()) {
            if (tag.startsWith("needs:") && !contexts.has(tag.substring(6), field, word, end)) {
                return null;
            }
        }
        boolean named = field.personNear(word, end) >= 0;
        if (phrase.has("person:named") && !named) {
            return null;
        }
        if (phrase.has("person:needed") && !contexts.hasPerson(field, word, end)) {
            return null;
        }
        if (phrase.has("person:helps") && !contexts.hasPerson(field, word, end)) {
            sure *= WITHOUT_A_PERSON;
        }
        for (var tag : phrase.tags()) {
            if (tag.startsWith("unless:") && contexts.has(tag.substring(7), field, word, end)) {
                boolean lesson = tag.equals("unless:education") && named;
                return lesson ? new Match(phrase, end, sure * IN_A_LESSON, "educational") : null;
            }
        }
        boolean told =
                phrase.type() == FindingType.HEALTH_OR_DISCIPLINE
                        && contexts.hasName(field, word, end);
        return new Match(phrase, end, sure, told ? "named" : null);
    }

    /** A bad word with a capital may be somebody's name: less certain, and nothing where it is one. */
    private static double asName(Phrase phrase, Field field, int word) {
        var words = field.words;
        if (phrase.slots().size() > 1 || !words.isCapitalized(word) || words.isAllCapitals(word)) {
            return 1;
        }
        var plain = words.plain(word);
        boolean name =
                CommonWords.isGivenName(plain)
                        || CommonWords.isFamilyName(plain)
                        || CommonWords.NAMES_TOO.contains(plain);
        return field.isPerson(word) ? 0 : name ? 0.5 : 1;
    }

    private static void report(Field field, int word, Match match) {
        var notes = new StringBuilder(String.join(" ", match.phrase.notes()));
        if (match.note != null) {
            notes.append(notes.isEmpty() ? "" : " ").append(match.note);
        }
        field.addWords(
                match.phrase.type(),
                word,
                match.end,
                match.sure,
                WHY.getOrDefault(match.phrase.type(), "On the district's list"),
                notes.isEmpty() ? null : notes.toString());
    }

    private static Map<FindingType, String> why() {
        var why = new EnumMap<FindingType, String>(FindingType.class);
        why.put(FindingType.ACCUSATION, "Says that somebody did something criminal");
        why.put(FindingType.CAMPAIGNING, "Speaks about a vote or an election");
        why.put(FindingType.DRUGS_ALCOHOL, "Speaks of alcohol or drugs");
        why.put(FindingType.HARASSMENT, "Insults or belittles");
        why.put(FindingType.HAZING_BULLYING, "Reads as hazing or bullying");
        why.put(
                FindingType.HEALTH_OR_DISCIPLINE,
                "Tells of health, support, grades or discipline, which are confidential");
        why.put(FindingType.LEGAL_MATTER, "Speaks about a legal matter");
        why.put(FindingType.LINK_TEXT, "Says nothing about where the link leads");
        why.put(FindingType.LOCATION, "Tells where somebody is");
        why.put(FindingType.PROFANITY, "A profane word");
        why.put(FindingType.SELF_HARM, "Speaks of self-harm");
        why.put(FindingType.SELLING, "Reads as an offer to sell");
        why.put(FindingType.SEXUAL, "A sexual word");
        why.put(FindingType.SLUR, "A word that demeans people for what they are");
        why.put(FindingType.SPAM, "Reads as spam");
        why.put(FindingType.THREAT, "Reads as a threat");
        why.put(FindingType.UNCITED_SOURCE, "Speaks of borrowed material");
        return Map.copyOf(why);
    }
}
