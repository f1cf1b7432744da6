package org.chaperone.bench.speed;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The yardstick: one look into a table of 64K for each UTF-16 unit, which takes away case, accents and
 * compatibility forms, and makes one blank of all that stands between words.
 */
final class FoldPass {

    private static final char BETWEEN = 0;
    private static final char DROPPED = 1;

    private final char[] table = new char[0x10000];
    private char[] units = new char[1 << 12];
    private char[] folded = new char[1 << 12];

    FoldPass() {
        for (int unit = 0; unit < table.length; unit++) {
            table[unit] = fold((char) unit);
        }
    }

    /** How long the folded post is. */
    int fold(String post) {
        int length = post.length();
        if (units.length < length) {
            units = new char[length * 2];
            folded = new char[length * 2];
        }
        post.getChars(0, length, units, 0);
        int kept = 0;
        boolean between = true;
        for (int i = 0; i < length; i++) {
            char fold = table[units[i]];
            if (fold > DROPPED) {
                folded[kept++] = fold;
                between = false;
            } else if (fold == BETWEEN && !between) {
                folded[kept++] = ' ';
                between = true;
            }
        }
        return kept;
    }

    /** The folded post with one blank before it and one behind. */
    String folded(String post) {
        return " " + new String(folded, 0, fold(post)).strip() + " ";
    }

    /** Only the look-ups, without telling words apart: less than anything useful. */
    int copy(String post) {
        int length = post.length();
        if (units.length < length) {
            units = new char[length * 2];
            folded = new char[length * 2];
        }
        post.getChars(0, length, units, 0);
        for (int i = 0; i < length; i++) {
            folded[i] = table[units[i]];
        }
        return folded[length / 2];
    }

    private static char fold(char unit) {
        int type = Character.getType(unit);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return DROPPED;
        }
        if (!Character.isLetterOrDigit(unit)) {
            return BETWEEN;
        }
        return Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .charAt(0);
    }
}
