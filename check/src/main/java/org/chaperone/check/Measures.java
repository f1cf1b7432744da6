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

    private static final String BEGINNINGS = "MTWFSNmtwfsn";

    static Measures of(String text) {
        int words = 0;
        boolean figures = false;
        boolean inWord = false;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            int width = letterOrDigit(text, at);
            if (width == 0) {
                inWord &= isJoint(text.charAt(at));
                at++;
                continue;
            }
            while (width > 0) {
                char unit = text.charAt(end);
                figures |= unit >= '0' && unit <= '9';
                end += width;
                width = end < text.length() ? letterOrDigit(text, end) : 0;
            }
            figures = figures || isDayOrTime(text, at, end);
            words += inWord ? 0 : 1;
            inWord = true;
            at = end;
        }
        return new Measures(words, figures, links(text));
    }

    /** How many units the letter or digit that begins here takes; 0 if there is none. */
    private static int letterOrDigit(String text, int at) {
        char unit = text.charAt(at);
        if (unit < 128) {
            return unit >= 'a' && unit <= 'z'
                            || unit >= 'A' && unit <= 'Z'
                            || unit >= '0' && unit <= '9'
                    ? 1
                    : 0;
        }
        int codePoint = text.codePointAt(at);
        return Character.isLetterOrDigit(codePoint) ? Character.charCount(codePoint) : 0;
    }

    private static boolean isJoint(char unit) {
        return unit == '\'' || unit == '’' || unit == '-';
    }

    private static boolean isDayOrTime(String text, int start, int end) {
        int length = end - start;
        if (length < 4 || length > 9 || BEGINNINGS.indexOf(text.charAt(start)) < 0) {
            return false;
        }
        for (var word : DAYS_AND_TIMES) {
            if (word.length() == length && text.regionMatches(true, start, word, 0, length)) {
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
