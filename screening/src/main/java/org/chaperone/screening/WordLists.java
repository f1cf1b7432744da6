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
                .add(WordClass.SPAM_SIGN, SpamSigns.words())
                .add(WordClass.STUDENT_SIGN, Resource.words("names/signs-of-a-student.txt"))
                .add(WordClass.DEED, Resource.words("names/deeds.txt"))
                .add(WordClass.BEFORE_PLACE, FirstNames.BEFORE_A_PLACE)
                .add(WordClass.PLACE_ENDING, Resource.words("names/place-endings.txt"))
                .add(WordClass.AFTER_MODAL, Resource.words("names/after-modals.txt"))
                .add(WordClass.ROLE, Resource.words("names/roles.txt"))
                .add(WordClass.ROLE, "century")
                .add(WordClass.OFFICE, Resource.words("names/offices.txt"))
                .add(WordClass.SOCIAL, IdentityNumbers.SOCIAL)
                .add(WordClass.PAPER, IdentityNumbers.PAPERS)
                .add(WordClass.STUDENT_CUE, IdentityNumbers.STUDENTS)
                .add(WordClass.NUMBER_CUE, IdentityNumbers.NUMBERS)
                .add(WordClass.CLEAN, Resource.words("contexts/bad-compounds-clean.txt"));
    }
}
