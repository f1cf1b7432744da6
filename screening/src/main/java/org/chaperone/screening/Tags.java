package org.chaperone.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chaperone.roster.Roster;
import org.jspecify.annotations.Nullable;

/** Finds names that are run together: in hashtags, handles, web and mail addresses, file names. */
final class Tags {

    /** A piece of run-together text: its folded letters, and where it stands. */
    record Piece(String folded, int start, int end) {}

    /** A name in pieces. */
    record Hit(int start, int end, Bearers bearers, double certainty) {}

    private static final int SHORTEST = 7;
    private static final int LONGEST = 40;
    private static final int MOST_PIECES = 12;

    private final NameIndex index;
    private final Roster roster;
    private final Item item;

    Tags(NameIndex index, Roster roster, Item item) {
        this.index = index;
        this.roster = roster;
        this.item = item;
    }

    /** Letters between the places, cut at every change of case, kind or sign. */
    static List<Piece> pieces(String text, int from, int to) {
        var pieces = new ArrayList<Piece>();
        int start = -1;
        for (int i = from; i <= to; i++) {
            boolean letter = i < to && (Character.isLetter(text.charAt(i)) || isMark(text, i));
            boolean cut =
                    start >= 0
                            && (!letter
                                    || Character.isUpperCase(text.charAt(i))
                                            && Character.isLowerCase(text.charAt(i - 1)));
            if (cut) {
                pieces.add(new Piece(Folding.letters(text.substring(start, i)), start, i));
                start = -1;
            }
            if (letter && start < 0) {
                start = i;
            }
        }
        return pieces;
    }

    private static boolean isMark(String text, int at) {
        return Folding.isMark(text.charAt(at));
    }

    /** The longest full name in neighbouring pieces, or within one. */
    @Nullable Hit fullName(List<Piece> pieces) {
        int count = Math.min(pieces.size(), MOST_PIECES);
        var joined = new Joined(pieces.subList(0, count));
        for (int size = count; size >= 1; size--) {
            for (int from = 0; from + size <= count; from++) {
                var hit =
                        size == 1
                                ? within(pieces.get(from))
                                : across(pieces, joined, from, from + size);
                if (hit != null) {
                    return hit;
                }
            }
        }
        return null;
    }

    /** A full name in a whole tag, also one that changes case within a part: "#MelvinalGuzman". */
    @Nullable Hit fullNameInTag(List<Piece> pieces) {
        var hit = fullName(pieces);
        if (hit != null || pieces.size() < 2 || pieces.size() > 4) {
            return hit;
        }
        var whole = new Joined(pieces).letters;
        return within(new Piece(whole, pieces.getFirst().start, pieces.getLast().end));
    }

    /** A name whose parts are whole pieces. */
    private @Nullable Hit across(List<Piece> pieces, Joined joined, int from, int to) {
        int start = pieces.get(from).start;
        int end = pieces.get(to - 1).end;
        for (int cut = from + 1; cut < to; cut++) {
            long one = joined.entry(from, cut);
            if (one != 0) {
                long other = joined.entry(cut, to);
                var hit = hit(one, other, start, end, 0.95);
                if (hit == null) {
                    hit = hit(other, one, start, end, 0.88);
                }
                if (hit != null) {
                    return hit;
                }
            }
        }
        return null;
    }

    /** A name run together in small letters. */
    private @Nullable Hit within(Piece piece) {
        int length = piece.folded.length();
        if (length > LONGEST || length < SHORTEST || CommonWords.EVERYDAY.contains(piece.folded)) {
            return null;
        }
        for (int cut = 2; cut <= length - 2; cut++) {
            long one = index.entry(piece.folded, 0, cut);
            if (Vocabulary.is(one, WordClass.FIRST_NAME)) {
                long other = index.entry(piece.folded, cut, length);
                boolean everyday = areEveryday(one, other);
                boolean ambiguous = CommonWords.isAmbiguous(one) && CommonWords.isAmbiguous(other);
                var hit =
                        everyday
                                ? null
                                : hit(one, other, piece.start, piece.end, ambiguous ? 0.6 : 0.9);
                if (hit != null) {
                    return hit;
                }
            }
        }
        return null;
    }

    private @Nullable Hit hit(long first, long last, int start, int end, double certainty) {
        if (!Vocabulary.is(first, WordClass.FIRST_NAME)
                || !Vocabulary.is(last, WordClass.LAST_NAME)
                || !index.has(Vocabulary.number(first), Vocabulary.number(last))) {
            return null;
        }
        var bearers =
                Bearers.of(index, roster, item, Vocabulary.number(first), Vocabulary.number(last));
        return new Hit(start, end, bearers, areEveryday(first, last) ? certainty * 0.6 : certainty);
    }

    private static boolean areEveryday(long one, long other) {
        return Vocabulary.is(one, WordClass.EVERYDAY) && Vocabulary.is(other, WordClass.EVERYDAY);
    }

    /** Pieces joined, and what is known of each of their runs once it was asked for. */
    private final class Joined {
        private static final long UNKNOWN = -1;

        private final String letters;

        /** Where pieces begin in the letters, and where the last one ends. */
        private final int[] bounds;

        private final long[] entries;

        Joined(List<Piece> pieces) {
            var all = new StringBuilder();
            bounds = new int[pieces.size() + 1];
            for (int i = 0; i < pieces.size(); i++) {
                all.append(pieces.get(i).folded);
                bounds[i + 1] = all.length();
            }
            letters = all.toString();
            entries = new long[bounds.length * bounds.length];
            Arrays.fill(entries, UNKNOWN);
        }

        /** What is known of the pieces from one up to but not including another as one word. */
        long entry(int from, int to) {
            int place = from * bounds.length + to;
            if (entries[place] == UNKNOWN) {
                entries[place] = index.entry(letters, bounds[from], bounds[to]);
            }
            return entries[place];
        }
    }
}
