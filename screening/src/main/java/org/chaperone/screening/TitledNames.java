package org.chaperone.screening;

import java.util.Set;
import org.chaperone.roster.Roster;
import org.jspecify.annotations.Nullable;

/** Finds last names after a title: "Mr. Becker", "Coach Park". */
final class TitledNames {

    static final Set<String> TITLES = Resource.words("names/titles.txt");

    private final NameIndex index;
    private final Roster roster;
    private final Field field;
    private final Words words;
    private final NameReader reader;

    TitledNames(NameIndex index, Roster roster, Field field, NameReader reader) {
        this.index = index;
        this.roster = roster;
        this.field = field;
        words = field.words;
        this.reader = reader;
    }

    /** Whether a title stands before a word. */
    boolean follows(int word) {
        if (word == 0 || !words.is(word - 1, WordClass.TITLE)) {
            return false;
        }
        var gap = Gap.after(words, word - 1);
        return gap == Gap.SPACE || gap == Gap.DOT || words.after(word - 1) == '.';
    }

    /** The last name that begins with a word after a title, if one does; nobody may bear it. */
    @Nullable NameMatch at(int word) {
        if (!follows(word) || !words.isCapitalized(word) || words.hasDigit(word)) {
            return null;
        }
        for (int length = reader.longest(word); length >= 1; length--) {
            var last = reader.part(word, length, false);
            if (last != null) {
                var bearers =
                        Bearers.of(index, roster, field.item, NameTable.NOTHING, last.number());
                return new NameMatch(NameForm.LAST, word, last.end(), bearers, 0.9);
            }
        }
        return words.is(word, WordClass.EVERYDAY)
                ? null
                : new NameMatch(
                        NameForm.LAST,
                        word,
                        endOf(word),
                        Bearers.nobody(index, roster, field.item),
                        0.6);
    }

    /** After a first name the last name of a stranger belongs to it: "Dr. David Bray". */
    private int endOf(int word) {
        int next = word + 1;
        boolean goesOn =
                next < words.count()
                        && words.is(word, WordClass.GIVEN)
                        && words.isCapitalized(next)
                        && Gap.after(words, word) == Gap.SPACE
                        && !words.is(next, WordClass.EVERYDAY);
        return goesOn ? next + 1 : next;
    }
}
