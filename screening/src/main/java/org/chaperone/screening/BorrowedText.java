package org.chaperone.screening;

import java.util.Set;

/** Finds posts that are mostly a quotation, for which nobody is credited. */
final class BorrowedText implements Finder {

    private static final Set<String> CREDITS = Resource.words("contexts/quote-credits.txt");
    private static final int FEWEST_WORDS = 10;
    private static final int LONGEST = 2_000;
    private static final int BESIDE = 8;

    @Override
    public boolean mayFind(Words words) {
        return words.glance().has(UnitCodes.QUOTE) && words.count() >= FEWEST_WORDS;
    }

    @Override
    public void find(Field field) {
        if (!field.links.web().isEmpty()) {
            return;
        }
        var text = field.words.text;
        int at = 0;
        while (at < text.length()) {
            char closing = closing(text.charAt(at));
            int end = closing == 0 ? -1 : end(text, at + 1, closing);
            if (end > 0) {
                quotation(field, at, end);
                at = end;
            } else {
                at++;
            }
        }
    }

    /** Whether a quotation may begin with it. */
    static boolean opens(char mark) {
        return closing(mark) != 0;
    }

    private static char closing(char opening) {
        return switch (opening) {
            case '“' -> '”';
            case '«' -> '»';
            case '"' -> '"';
            default -> 0;
        };
    }

    /** The place after the closing mark, or -1 when none follows soon. */
    private static int end(String text, int from, char closing) {
        int highest = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < highest; i++) {
            if (text.charAt(i) == closing) {
                return i + 1;
            }
        }
        return -1;
    }

    private static void quotation(Field field, int start, int end) {
        var words = field.words;
        int from = words.at(start);
        int to = words.at(end);
        boolean mostOfIt = (to - from) * 4 >= words.count() * 3;
        if (to - from >= FEWEST_WORDS && mostOfIt && !isCredited(field, from, to, end)) {
            field.add(
                    FindingType.UNCITED_SOURCE,
                    start,
                    end,
                    0.75,
                    "A quotation without credit or link",
                    null);
        }
    }

    private static boolean isCredited(Field field, int from, int to, int end) {
        var words = field.words;
        for (int i = Math.max(0, from - BESIDE); i < Math.min(words.count(), to + BESIDE); i++) {
            boolean beside = i < from || i >= to;
            if (beside && (CREDITS.contains(words.plain(i)) || field.isPerson(i))) {
                return true;
            }
        }
        var after = words.text.substring(end, Math.min(words.text.length(), end + 4)).strip();
        return after.startsWith("—")
                || after.startsWith("–")
                || after.startsWith("-")
                || after.startsWith("~")
                || after.startsWith("(");
    }
}
