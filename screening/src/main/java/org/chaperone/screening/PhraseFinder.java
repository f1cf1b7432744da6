package org.chaperone.screening;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of the lists, and weighs them by the words around them. */
final class PhraseFinder implements Finder {

    private static final int TYPES = FindingType.values().length;
    private static final double WITHOUT_A_PERSON = 0.6;
    private static final double IN_A_LESSON = 0.4;

    private static final long NAMES =
            WordClass.GIVEN.bit() | WordClass.FAMILY.bit() | WordClass.NAME_TOO.bit();

    private static final Map<FindingType, String> WHY = why();

    private final PhraseKeys keys;
    private final Contexts contexts = new Contexts();

    PhraseFinder(PhraseKeys keys) {
        this.keys = keys;
    }

    @Override
    public boolean mayFind(Words words) {
        return words.hasAny(WordClass.PHRASE_KEY);
    }

    @Override
    public void find(Field field) {
        var beginnings = keys.beginnings(field.words);
        if (beginnings.length == 0) {
            return;
        }
        var ends = new int[TYPES];
        int from = 0;
        while (from < beginnings.length) {
            int word = (int) (beginnings[from] >>> Integer.SIZE);
            int to = from + 1;
            while (to < beginnings.length && beginnings[to] >>> Integer.SIZE == word) {
                to++;
            }
            if (!field.links.hold(word)) {
                at(field, word, beginnings, from, to, ends);
            }
            from = to;
        }
    }

    /**
     * Reports of each type the best phrase that begins at a word, if it is not within one that was found.
     *
     * @param ends for each type of finding the word after the last phrase
     */
    private void at(Field field, int word, long[] beginnings, int from, int to, int[] ends) {
        Map<FindingType, Match> best = Map.of();
        for (int i = from; i < to; i++) {
            var sought = keys.phrase((int) beginnings[i]);
            var type = sought.phrase.type();
            var match = word >= ends[type.ordinal()] ? match(sought, field, word) : null;
            if (match != null) {
                best = best.isEmpty() ? new EnumMap<>(FindingType.class) : best;
                best.merge(type, match, Match::better);
            }
        }
        for (var match : best.values()) {
            if (match.sure > 0) {
                report(field, word, match);
            }
            ends[match.phrase.type().ordinal()] = match.end;
        }
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

    private @Nullable Match match(SoughtPhrase sought, Field field, int word) {
        int end = sought.endAt(field, word);
        if (end < 0 || sought.inCapitals && !field.words.isAllCapitals(word)) {
            return null;
        }
        var phrase = sought.phrase;
        double sure = phrase.sure() * asName(phrase, field, word);
        for (var group : sought.needs) {
            if (!contexts.has(group, field, word, end)) {
                return null;
            }
        }
        if (sought.needsName && field.personNear(word, end) < 0
                || sought.needsPerson && !contexts.hasPerson(field, word, end)) {
            return null;
        }
        if (sought.isHelpedByPerson && !contexts.hasPerson(field, word, end)) {
            sure *= WITHOUT_A_PERSON;
        }
        for (var group : sought.unless) {
            if (contexts.has(group, field, word, end)) {
                boolean lesson = group.equals("education") && field.personNear(word, end) >= 0;
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
        boolean name = Vocabulary.isAny(words.entry(word), NAMES);
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
