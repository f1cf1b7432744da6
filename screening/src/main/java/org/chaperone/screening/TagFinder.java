package org.chaperone.screening;

import java.util.List;

/** Finds names where words are run together, and reports them with the place of the whole tag. */
final class TagFinder {

    private static final int LAST_PIECES = 12;

    /** What a handle in the form of a name is worth, also when its parts are words. */
    private static final double NAMES_SOMEBODY = 0.86;

    private final Tags tags;
    private final NameReport report;
    private final Field field;
    private final Words words;

    TagFinder(Tags tags, NameReport report, Field field) {
        this.tags = tags;
        this.report = report;
        this.field = field;
        words = field.words;
    }

    /** Whether a character opens a hashtag or a handle. */
    static boolean opens(char mark) {
        return mark == '#' || mark == '@' || mark == '＃' || mark == '＠';
    }

    /** Looks at the tag whose first word this is; gives the word after the tag. */
    int findAt(int word) {
        boolean handle = words.before(word) == '@' || words.before(word) == '＠';
        int start = words.start(word);
        int end = endOfTag(start, handle);
        var hit = tags.fullNameInTag(Tags.pieces(words.text, start, end));
        int next = Math.max(word + 1, words.at(end));
        if (hit != null) {
            field.markPerson(word, next);
            var form = handle ? NameForm.HANDLE : NameForm.HASHTAG;
            double certainty = handle ? Math.max(hit.certainty(), NAMES_SOMEBODY) : hit.certainty();
            report.add(form, start - 1, end, hit.bearers(), certainty);
        }
        return next;
    }

    /** Looks for a name within one word of prose, such as "EmmaJohnson". */
    boolean findInWord(int word) {
        var pieces = Tags.pieces(words.text, words.start(word), words.end(word));
        var hit = pieces.size() > 1 ? tags.fullName(pieces) : null;
        if (hit == null) {
            return false;
        }
        field.markPerson(word, word + 1);
        report.add(NameForm.FULL, hit.start(), hit.end(), hit.bearers(), hit.certainty() * 0.95);
        return true;
    }

    /** Looks at web addresses and at what stands before the at sign of mail addresses. */
    void findInLinks() {
        for (var span : field.links.web()) {
            var pieces = Tags.pieces(words.text, span.start(), span.end());
            var last = pieces.subList(Math.max(0, pieces.size() - LAST_PIECES), pieces.size());
            add(NameForm.FULL, last, 0.92);
        }
        for (var span : field.links.mail()) {
            int at = words.text.indexOf('@', span.start());
            add(NameForm.HANDLE, Tags.pieces(words.text, span.start(), at), 0.95);
        }
    }

    /** Looks at the name of a file, without its ending. */
    void findInFileName(FirstNames firstNames) {
        int dot = words.text.lastIndexOf('.');
        int end = dot > 0 ? dot : words.text.length();
        var pieces = Tags.pieces(words.text, 0, end);
        if (add(NameForm.FULL, pieces, 1)) {
            return;
        }
        for (int word = 0; word < words.count() && words.start(word) < end; word++) {
            var first = firstNames.inFileName(word);
            if (first != null) {
                report.add(first);
            }
        }
    }

    private boolean add(NameForm form, List<Tags.Piece> pieces, double weight) {
        var hit = tags.fullName(pieces);
        if (hit == null) {
            return false;
        }
        report.add(form, hit.start(), hit.end(), hit.bearers(), hit.certainty() * weight);
        return true;
    }

    private int endOfTag(int start, boolean handle) {
        var text = words.text;
        int end = start;
        while (end < text.length()) {
            char it = text.charAt(end);
            boolean inside =
                    Character.isLetterOrDigit(it)
                            || Character.isSurrogate(it)
                            || it == '_'
                            || Folding.isMark(it)
                            || handle
                                    && (it == '.' || it == '-')
                                    && end + 1 < text.length()
                                    && Character.isLetterOrDigit(text.charAt(end + 1));
            if (!inside) {
                break;
            }
            end++;
        }
        return Math.max(end, start);
    }
}
