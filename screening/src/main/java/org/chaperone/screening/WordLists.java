package org.chaperone.screening;

import java.util.List;

/** The words that every screen knows, whatever the district. */
final class WordLists {

    private static final List<String> DOTTED =
            List.of(
                    "mr", "mrs", "ms", "dr", "st", "jr", "sr", "vs", "no", "mt", "prof", "sra",
                    "srta", "ave", "rd", "blvd", "apt");

    static final Vocabulary VOCABULARY = builder().build();

    private WordLists() {}

    /** A builder with these words, to which a screen adds its own. */
    static Vocabulary.Builder builder() {
        var words = new Vocabulary.Builder();
        Contexts.addTo(words);
        return words.add(WordClass.EVERYDAY, CommonWords.EVERYDAY)
                .add(WordClass.NAME_TOO, CommonWords.NAMES_TOO)
                .add(WordClass.PLACE, CommonWords.PLACES)
                .add(WordClass.GIVEN, CommonWords.GIVEN)
                .add(WordClass.FAMILY, CommonWords.FAMILY)
                .add(WordClass.TITLE, TitledNames.TITLES)
                .add(WordClass.DOTTED, DOTTED)
                .add(WordClass.STREET, StreetAddresses.words())
                .add(WordClass.BIRTH, BirthDates.words())
                .add(WordClass.WEEKDAY, WeekdayDates.DAYS.keySet())
                .add(WordClass.CLIPPED, Abbreviations.CLIPPED)
                .add(WordClass.SPELLED_DOT, "dot")
                .add(WordClass.SPAM_SIGN, SpamSigns.words());
    }
}
