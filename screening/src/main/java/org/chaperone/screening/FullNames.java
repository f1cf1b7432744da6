package org.chaperone.screening;

import java.util.List;
import org.chaperone.roster.Person;
import org.chaperone.roster.Roster;
import org.chaperone.screening.NameReader.Part;
import org.jspecify.annotations.Nullable;

/** Finds first and last names together, in either order, with or without middle names. */
final class FullNames {

    private static final double FORWARD = 0.98;
    private static final double WITH_COMMA = 0.95;
    private static final double BACKWARD = 0.85;
    private static final double OTHER_MIDDLE_NAME = 0.6;
    private static final double UNUSUAL_MIDDLE_NAME = 0.85;

    private final NameIndex index;
    private final Roster roster;
    private final Field field;
    private final Words words;
    private final NameReader reader;
    private final Capitals capitals;

    FullNames(NameIndex index, Roster roster, Field field, NameReader reader) {
        this.index = index;
        this.roster = roster;
        this.field = field;
        words = field.words;
        this.reader = reader;
        capitals = new Capitals(field);
    }

    /** The full name that begins with a word, if one does. */
    @Nullable NameMatch at(int word) {
        var forward = forward(word);
        return forward != null ? forward : backward(word);
    }

    private @Nullable NameMatch forward(int word) {
        for (int length = reader.longest(word); length >= 1; length--) {
            var first = reader.part(word, length, true);
            if (first != null) {
                var match = forwardAfter(word, first);
                if (match != null) {
                    return match;
                }
            }
        }
        return null;
    }

    private @Nullable NameMatch forwardAfter(int word, Part first) {
        int next = first.end();
        for (int middles = 0; middles <= 2 && next < words.count(); middles++) {
            var match = lastAt(word, first, next);
            if (match != null) {
                return match;
            }
            if (!isMiddle(next)) {
                return null;
            }
            next++;
        }
        return null;
    }

    private @Nullable NameMatch lastAt(int word, Part first, int next) {
        var gap = Gap.after(words, next - 1);
        boolean joined =
                gap == Gap.SPACE
                        || gap == Gap.PICTURE && next == first.end()
                        || gap == Gap.DOT && words.isLetter(next - 1)
                        || gap == Gap.JOINT && words.after(next - 1) == '_';
        if (!joined && !(gap == Gap.QUOTE && next > first.end())) {
            return null;
        }
        for (int length = reader.longest(next); length >= 1; length--) {
            var last = reader.part(next, length, false);
            if (last != null && index.has(first.number(), last.number())) {
                var bearers = Bearers.of(index, roster, field.item, first.number(), last.number());
                double certainty =
                        FORWARD
                                * capitals.of(word, first, next, last)
                                * agreement(bearers, first.end(), next)
                                * capitals.neighbours(word, last.end());
                return certainty > 0
                        ? new NameMatch(NameForm.FULL, word, last.end(), bearers, certainty)
                        : null;
            }
        }
        return null;
    }

    /** An initial, a nickname in quotes, or a further first name, between two parts of a name. */
    private boolean isMiddle(int word) {
        var before = Gap.after(words, word - 1);
        if (words.isLetter(word)) {
            return before == Gap.SPACE || before == Gap.DOT;
        }
        return before == Gap.QUOTE
                || before == Gap.SPACE
                        && words.isCapitalized(word)
                        && !words.startsSentence(word)
                        && (isGivenName(word) || !words.is(word, WordClass.EVERYDAY));
    }

    private boolean isGivenName(int word) {
        return words.is(word, WordClass.FIRST_NAME) || words.is(word, WordClass.GIVEN);
    }

    /** Less when the middle name in the text is not the one on record. */
    private double agreement(Bearers bearers, int from, int to) {
        if (from == to || Gap.after(words, from - 1) == Gap.QUOTE) {
            return 1;
        }
        var written = words.plain(from);
        List<String> recorded =
                bearers.students().stream()
                        .map(Person::name)
                        .map(it -> Folding.letters(it.middle() == null ? "" : it.middle()))
                        .toList();
        if (recorded.stream().anyMatch(it -> !it.isEmpty() && agree(written, it))) {
            return 1;
        }
        boolean open = recorded.isEmpty() || recorded.contains("");
        boolean likely = words.isLetter(from) || isGivenName(from);
        return open ? (likely ? 1 : UNUSUAL_MIDDLE_NAME) : OTHER_MIDDLE_NAME;
    }

    private static boolean agree(String written, String recorded) {
        return recorded.startsWith(written) || written.startsWith(recorded);
    }

    private @Nullable NameMatch backward(int word) {
        for (int length = reader.longest(word); length >= 1; length--) {
            var last = reader.part(word, length, false);
            if (last != null) {
                var match = backwardAfter(word, last);
                if (match != null) {
                    return match;
                }
            }
        }
        return null;
    }

    private @Nullable NameMatch backwardAfter(int word, Part last) {
        int next = last.end();
        if (next >= words.count()) {
            return null;
        }
        var gap = Gap.after(words, next - 1);
        boolean comma = gap == Gap.COMMA;
        if (!comma && (gap != Gap.SPACE || !mayRunBackward(word, next))) {
            return null;
        }
        for (int length = reader.longest(next); length >= 1; length--) {
            var first = reader.part(next, length, true);
            if (first != null && index.has(first.number(), last.number())) {
                if (!comma && forward(next) != null) {
                    return null;
                }
                var bearers = Bearers.of(index, roster, field.item, first.number(), last.number());
                double certainty =
                        (comma ? WITH_COMMA : BACKWARD)
                                * capitals.ofBackward(word, last, next, first)
                                * (comma ? inList(word, first.end()) : 1);
                int end = withInitial(first.end());
                return certainty > 0
                        ? new NameMatch(NameForm.FULL, word, end, bearers, certainty)
                        : null;
            }
        }
        return null;
    }

    /** Less where the pair stands between commas with other names: it may be two of a list. */
    private double inList(int from, int to) {
        boolean before =
                from > 0 && Gap.after(words, from - 1) == Gap.COMMA && isSomeName(from - 1);
        boolean after = words.after(to - 1) == ',' && to < words.count() && isSomeName(to);
        if (before && after) {
            return 0.5;
        }
        boolean mayBeFirst = isGivenName(from);
        return before || after ? (mayBeFirst ? 0.8 : 0.9) : mayBeFirst ? 0.97 : 1;
    }

    private boolean isSomeName(int word) {
        return words.isCapitalized(word) && (isGivenName(word) || words.is(word, WordClass.FAMILY));
    }

    /** Without a comma the order is trusted only where no other reading offers itself. */
    private boolean mayRunBackward(int last, int first) {
        if (words.text.substring(words.end(first - 1), words.start(first)).indexOf('\n') >= 0) {
            return false;
        }
        if (last == 0 || Gap.after(words, last - 1) != Gap.SPACE) {
            return true;
        }
        return !words.isCapitalized(last - 1)
                || words.startsSentence(last - 1) && words.is(last - 1, WordClass.EVERYDAY);
    }

    /** The end of a name after the initial that may follow it: "Johnson, Emma R." */
    private int withInitial(int end) {
        boolean follows =
                end < words.count()
                        && Gap.after(words, end - 1) == Gap.SPACE
                        && words.isLetter(end)
                        && words.isCapitalized(end)
                        && words.after(end) == '.';
        return follows ? end + 1 : end;
    }
}
