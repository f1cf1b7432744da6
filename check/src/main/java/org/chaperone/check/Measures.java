package org.chaperone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What can be counted in a text, in one pass.
 *
 * @param words runs of letters and digits, with hyphens and apostrophes inside
 * @param figures whether it has a digit, a day of the week, noon or midnight
 * @param links web addresses, as they stand
 */
record Measures(int words, boolean figures, List<String> links) {

    private static final Pattern LINK =
            Pattern.compile("\\bhttps?://[^\\s<>\"]{3,2000}", Pattern.CASE_INSENSITIVE);

    private static final List<String> DAYS_AND_TIMES =
            List.of(
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "noon",
                    "midnight");

    static Measures of(String text) {
        int words = 0;
        boolean figures = false;
        boolean inWord = false;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (Character.isLetterOrDigit(codePoint)) {
                int end = at;
                do {
                    figures |= codePoint >= '0' && codePoint <= '9';
                    end += Character.charCount(codePoint);
                    codePoint = end < text.length() ? text.codePointAt(end) : ' ';
                } while (Character.isLetterOrDigit(codePoint));
                figures = figures || isDayOrTime(text, at, end);
                words += inWord ? 0 : 1;
                inWord = true;
                at = end;
            } else {
                inWord &= codePoint == '\'' || codePoint == '’' || codePoint == '-';
                at += Character.charCount(codePoint);
            }
        }
        return new Measures(words, figures, links(text));
    }

    private static boolean isDayOrTime(String text, int start, int end) {
        if (end - start < 4 || end - start > 9) {
            return false;
        }
        for (var word : DAYS_AND_TIMES) {
            if (word.length() == end - start
                    && text.regionMatches(true, start, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private static List<String> links(String text) {
        if (!text.contains("://")) {
            return List.of();
        }
        var links = new ArrayList<String>();
        var matcher = LINK.matcher(text);
        while (matcher.find()) {
            links.add(matcher.group());
        }
        return List.copyOf(links);
    }
}
