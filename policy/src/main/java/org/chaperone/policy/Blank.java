package org.chaperone.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What only the author can fill into words that a rule proposes, as {@code {who}} in them. */
public enum Blank {
    /** Whose it is. */
    WHO,
    /** The work or the site that it is from. */
    FROM,
    /** The web address that it is from. */
    LINK,
    /** The licence, or who permitted it. */
    TERMS;

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    /** As in the words: {@code who}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The blanks in these words, in their order, each once. */
    public static List<Blank> in(String words) {
        var found = new ArrayList<Blank>();
        var places = PLACE.matcher(words);
        while (places.find()) {
            of(places.group(1)).filter(it -> !found.contains(it)).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** The first place in these words that names no blank. */
    public static Optional<String> unknownIn(String words) {
        return PLACE.matcher(words)
                .results()
                .map(it -> it.group(1))
                .filter(it -> of(it).isEmpty())
                .findFirst();
    }

    private static Optional<Blank> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
