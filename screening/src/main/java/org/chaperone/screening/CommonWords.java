package org.chaperone.screening;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.roster.NameFrequencies;

/** Words that are no names, words that are names too, and names as the country knows them. */
final class CommonWords {

    static final Set<String> EVERYDAY = Resource.words("names/common-words.txt");
    static final Set<String> NAMES_TOO = Resource.words("names/names-that-are-words.txt");
    static final Set<String> PLACES = Resource.words("names/places.txt");
    static final Set<String> PUBLIC_FIGURES = Resource.words("names/public-figures.txt");

    static final Set<String> GIVEN =
            Stream.concat(
                            NameFrequencies.given().stream().map(it -> Folding.letters(it.name())),
                            NameParts.allNicknames().stream().filter(it -> it.length() > 2))
                    .collect(Collectors.toUnmodifiableSet());

    static final Set<String> FAMILY =
            NameFrequencies.family().stream()
                    .map(it -> Folding.letters(it.name()))
                    .collect(Collectors.toUnmodifiableSet());

    private static final long OTHER_MEANING =
            WordClass.EVERYDAY.bit() | WordClass.NAME_TOO.bit() | WordClass.PLACE.bit();

    private CommonWords() {}

    /** Whether the word of a vocabulary's entry has another meaning than a name. */
    static boolean isAmbiguous(long entry) {
        return Vocabulary.isAny(entry, OTHER_MEANING);
    }

    /** Whether a folded word has another meaning than a name. */
    static boolean isAmbiguous(String word) {
        return EVERYDAY.contains(word) || NAMES_TOO.contains(word) || PLACES.contains(word);
    }

    /** Whether it is among the few thousand commonest first names. */
    static boolean isGivenName(String word) {
        return GIVEN.contains(word);
    }

    /** Whether it is among the few thousand commonest last names. */
    static boolean isFamilyName(String word) {
        return FAMILY.contains(word);
    }
}
