package org.chaperone.screening;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds street addresses: a house number, a name, and a word for a street; and post boxes. */
final class StreetAddresses implements Finder {

    private static final Set<String> STREETS = Resource.words("contexts/streets.txt");
    private static final Set<String> DOUBTFUL = Resource.words("contexts/streets-doubtful.txt");
    private static final Set<String> SPANISH =
            Set.of("calle", "avenida", "av", "calzada", "camino");
    private static final Set<String> UNITS =
            Set.of("apt", "apartment", "unit", "suite", "ste", "apto");
    private static final Set<String> DIRECTIONS =
            Set.of("n", "s", "e", "w", "ne", "nw", "se", "sw", "north", "south", "east", "west");
    private static final int LONGEST_NAME = 4;

    private final KnownContacts contacts;

    StreetAddresses(KnownContacts contacts) {
        this.contacts = contacts;
    }

    /** Words of which every address has one. */
    static Set<String> words() {
        return Stream.of(STREETS, DOUBTFUL, SPANISH, Set.of("box"))
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean mayFind(Words words) {
        return words.glance().mayHaveDigits() && words.hasAny(WordClass.STREET);
    }

    @Override
    public void find(Field field) {
        var words = field.words;
        int word = 0;
        while (word < words.count()) {
            int end = field.links.hold(word) ? word : endAt(field, word);
            word = Math.max(end, word + 1);
        }
    }

    /** The word after an address that begins here, having added it; or the word itself. */
    private int endAt(Field field, int word) {
        var words = field.words;
        if (words.isNumber(word) && words.end(word) - words.start(word) <= 6) {
            return numbered(field, word);
        }
        if (!words.is(word, WordClass.STREET)) {
            return word;
        }
        if (words.folded(word).equals("box")) {
            return postBox(field, word);
        }
        return SPANISH.contains(words.plain(word)) && words.isCapitalized(word)
                ? spanish(field, word)
                : word;
    }

    private int numbered(Field field, int word) {
        var words = field.words;
        char before = words.before(word);
        if (before == '$'
                || before == '#'
                || before == '/'
                || before == ':'
                || before == '-'
                || before == '.') {
            return word;
        }
        boolean capitals = true;
        for (int i = word + 1; i <= word + 1 + LONGEST_NAME && i < words.count(); i++) {
            var gap = Gap.after(words, i - 1);
            boolean dotted = gap == Gap.DOT && DIRECTIONS.contains(words.plain(i - 1));
            if (gap != Gap.SPACE && !dotted || words.startsSentence(i)) {
                return word;
            }
            var plain = words.plain(i);
            boolean street = STREETS.contains(plain);
            boolean doubtful = DOUBTFUL.contains(plain) && words.isCapitalized(i);
            boolean named =
                    i > word + 1 && !(i == word + 2 && DIRECTIONS.contains(words.plain(word + 1)));
            boolean small =
                    i == word + 2 && plain.length() > 3 && !words.plain(i - 1).equals("way");
            if (named && (street && (capitals || small) || doubtful && capitals)) {
                int last = goesOn(words, i) ? i + 1 : i;
                boolean sure = STREETS.contains(words.plain(last));
                return add(field, word, last, capitals ? sure ? 0.92 : 0.8 : 0.65);
            }
            if (words.isNumber(i)) {
                return word;
            }
            capitals &= words.isCapitalized(i) || words.hasDigit(i);
        }
        return word;
    }

    /** Whether the word for a street is itself part of the street's name: "Willow Bend Lane". */
    private static boolean goesOn(Words words, int street) {
        int next = street + 1;
        return next < words.count()
                && Gap.after(words, street) == Gap.SPACE
                && words.isCapitalized(next)
                && (STREETS.contains(words.plain(next)) || DOUBTFUL.contains(words.plain(next)));
    }

    private int add(Field field, int from, int street, double sure) {
        var words = field.words;
        int to = street + 1;
        if (to < words.count()
                && DIRECTIONS.contains(words.plain(to))
                && words.isAllCapitals(to)
                && Gap.after(words, to - 1) == Gap.SPACE) {
            to++;
        }
        if (to + 1 < words.count() && UNITS.contains(words.plain(to)) && words.hasDigit(to + 1)) {
            to += 2;
        }
        to = withTown(words, to);
        report(field, from, to, sure);
        return to;
    }

    /** Takes in a town, a state and a postal code that follow: ", Dover, TX 36591". */
    private static int withTown(Words words, int to) {
        int at = to;
        if (at >= words.count() || Gap.after(words, at - 1) != Gap.COMMA) {
            return to;
        }
        while (at < words.count()
                && at - to < 3
                && words.isCapitalized(at)
                && (at == to || Gap.after(words, at - 1) == Gap.SPACE)) {
            at++;
        }
        boolean state =
                at > to
                        && at < words.count()
                        && words.isAllCapitals(at)
                        && words.folded(at).length() == 2
                        && Gap.after(words, at - 1) == Gap.COMMA;
        if (!state) {
            return to;
        }
        int zip = at + 1;
        boolean coded =
                zip < words.count()
                        && words.isNumber(zip)
                        && words.folded(zip).length() == 5
                        && Gap.after(words, at) == Gap.SPACE;
        return coded ? zip + 1 : at + 1;
    }

    private int postBox(Field field, int box) {
        var words = field.words;
        boolean post =
                box >= 1 && words.folded(box - 1).equals("po")
                        || box >= 2
                                && words.folded(box - 1).equals("o")
                                && words.folded(box - 2).equals("p");
        if (!post || box + 1 >= words.count() || !words.isNumber(box + 1)) {
            return box;
        }
        report(field, words.folded(box - 1).equals("po") ? box - 1 : box - 2, box + 2, 0.85);
        return box + 2;
    }

    private int spanish(Field field, int word) {
        var words = field.words;
        for (int i = word + 1; i <= word + 1 + LONGEST_NAME && i < words.count(); i++) {
            var gap = Gap.after(words, i - 1);
            if (gap != Gap.SPACE && gap != Gap.COMMA) {
                return word;
            }
            if (i > word + 1 && words.isNumber(i)) {
                report(field, word, i + 1, 0.85);
                return i + 1;
            }
        }
        return word;
    }

    private void report(Field field, int from, int to, double sure) {
        var words = field.words;
        var note = contacts.noteOn(words.text.substring(words.start(from), words.end(to - 1)));
        boolean inside = note != null && note.startsWith(KnownContacts.INSIDE);
        field.addWords(
                FindingType.STREET_ADDRESS,
                from,
                to,
                inside ? sure * 0.4 : sure,
                inside ? "An address of the district" : "A street address",
                note);
    }
}
