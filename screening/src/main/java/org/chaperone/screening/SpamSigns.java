package org.chaperone.screening;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds spam by several signs that say little each: a prize, a call to act on a number, haste, small print. */
final class SpamSigns implements Finder {

    private static final String PRIZE = "prize";
    private static final String ACT = "act";
    private static final String URGE = "urge";
    private static final String TERMS = "terms";

    /** By a word, what it is a sign of. */
    private static final Map<String, String> SIGNS = signs();

    /** What a message costs: "150p", "150ppm", "10p/min". */
    private static final Pattern PRICE =
            Pattern.compile("(?:gbp)?\\d{1,4}p(?:pm|pw|min|msg|week)?s?");

    private static final int LONGEST = 120;
    private static final int FEWEST_DIGITS = 4;
    private static final int MOST_DISTINCT = 3;

    private static Map<String, String> signs() {
        var signs = new HashMap<String, String>();
        for (var line : Resource.lines("contexts/spam-signs.txt")) {
            int colon = line.indexOf(':');
            for (var word : line.substring(colon + 1).strip().split(" ")) {
                signs.put(Folding.letters(word), line.substring(0, colon));
            }
        }
        return Map.copyOf(signs);
    }

    /** Words of which every text that is found has one. */
    static Set<String> words() {
        return SIGNS.keySet();
    }

    @Override
    public boolean mayFind(Words words) {
        return words.hasAny(WordClass.SPAM_SIGN)
                && words.glance().digits() >= FEWEST_DIGITS
                && words.count() <= LONGEST;
    }

    @Override
    public void find(Field field) {
        var words = field.words;
        if (!mayFind(words)) {
            return;
        }
        var distinct = new HashMap<String, Set<String>>();
        int first = -1;
        int last = -1;
        boolean numbered = false;
        for (int word = 0; word < words.count(); word++) {
            if (words.is(word, WordClass.SCHOOL_SALE)) {
                return;
            }
            numbered |= isContact(words, word);
            var sign = sign(words, word);
            if (sign != null) {
                distinct.computeIfAbsent(sign, _ -> new HashSet<>()).add(words.plain(word));
                first = first < 0 ? word : first;
                last = word;
            }
        }
        if (first >= 0 && isSpam(distinct, numbered)) {
            field.addWords(
                    FindingType.SPAM,
                    first,
                    last + 1,
                    0.86,
                    "Reads as spam: "
                            + String.join(
                                    ", ",
                                    List.copyOf(distinct.keySet()).stream().sorted().toList()),
                    null);
        }
    }

    private static @Nullable String sign(Words words, int word) {
        if (words.hasDigit(word) && PRICE.matcher(words.plain(word)).matches()) {
            return TERMS;
        }
        return words.is(word, WordClass.SPAM_SIGN) ? SIGNS.get(words.plain(word)) : null;
    }

    /** Whether a word may be a number to call or write to, or the second half of one. */
    private static boolean isContact(Words words, int word) {
        int length = words.end(word) - words.start(word);
        return words.hasDigit(word) && (length >= 5 || length == 4 && words.before(word) == '-');
    }

    private static boolean isSpam(Map<String, Set<String>> distinct, boolean numbered) {
        int prize = count(distinct, PRIZE);
        int act = count(distinct, ACT);
        int urge = count(distinct, URGE);
        int terms = count(distinct, TERMS);
        if (!numbered || act == 0) {
            return false;
        }
        return terms >= 2 || terms >= 1 && prize + urge >= 1 || prize >= 2 && urge >= 1;
    }

    private static int count(Map<String, Set<String>> distinct, String sign) {
        return Math.min(MOST_DISTINCT, distinct.getOrDefault(sign, Set.of()).size());
    }
}
