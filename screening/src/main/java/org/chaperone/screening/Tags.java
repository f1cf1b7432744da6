package org.chaperone.screening;

import java.util.ArrayList;
import java.util.List;
import org.chaperone.roster.Roster;
import org.jspecify.annotations.Nullable;

/** Finds names that are run together: in hashtags, handles, web and mail addresses, file names. */
final class Tags {

    /** A piece of run-together text: its folded letters, and where it stands. */
    record Piece(String folded, int start, int end) {}

    /** A name in pieces. */
    record Hit(int start, int end, Bearers bearers, double certainty) {}

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
        for (int size = count; size >= 1; size--) {
            for (int from = 0; from + size <= count; from++) {
                var hit = size == 1 ? within(pieces.get(from)) : across(pieces, from, from + size);
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
        var whole = joined(pieces, 0, pieces.size());
        return within(new Piece(whole, pieces.getFirst().start, pieces.getLast().end));
    }

    /** A name whose parts are whole pieces. */
    private @Nullable Hit across(List<Piece> pieces, int from, int to) {
        for (int cut = from + 1; cut < to; cut++) {
            var one = joined(pieces, from, cut);
            var other = joined(pieces, cut, to);
            var hit = hit(one, other, pieces.get(from).start, pieces.get(to - 1).end, 0.95);
            if (hit == null) {
                hit = hit(other, one, pieces.get(from).start, pieces.get(to - 1).end, 0.88);
            }
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    /** A name run together in small letters. */
    private @Nullable Hit within(Piece piece) {
        int length = piece.folded.length();
        if (length > LONGEST) {
            return null;
        }
        for (int cut = 2; cut <= length - 2; cut++) {
            var one = piece.folded.substring(0, cut);
            var other = piece.folded.substring(cut);
            boolean tooShort = length < 7;
            boolean everyday =
                    CommonWords.EVERYDAY.contains(one) && CommonWords.EVERYDAY.contains(other);
            if (!tooShort && !everyday && !CommonWords.EVERYDAY.contains(piece.folded)) {
                boolean ambiguous = CommonWords.isAmbiguous(one) && CommonWords.isAmbiguous(other);
                var hit = hit(one, other, piece.start, piece.end, ambiguous ? 0.6 : 0.9);
                if (hit != null) {
                    return hit;
                }
            }
        }
        return null;
    }

    private @Nullable Hit hit(String first, String last, int start, int end, double certainty) {
        long one = index.entry(first);
        long other = index.entry(last);
        if (!Vocabulary.is(one, WordClass.FIRST_NAME)
                || !Vocabulary.is(other, WordClass.LAST_NAME)
                || !index.has(Vocabulary.number(one), Vocabulary.number(other))) {
            return null;
        }
        var bearers =
                Bearers.of(index, roster, item, Vocabulary.number(one), Vocabulary.number(other));
        boolean everyday =
                Vocabulary.is(one, WordClass.EVERYDAY) && Vocabulary.is(other, WordClass.EVERYDAY);
        return new Hit(start, end, bearers, everyday ? certainty * 0.6 : certainty);
    }

    private static String joined(List<Piece> pieces, int from, int to) {
        var all = new StringBuilder();
        pieces.subList(from, to).forEach(it -> all.append(it.folded));
        return all.toString();
    }
}
