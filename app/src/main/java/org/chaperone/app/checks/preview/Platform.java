package org.chaperone.app.checks.preview;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One platform's measure.
 *
 * @param most the longest post, in what it counts
 * @param link what a web address counts, however long; null where it counts as it is written
 * @param shown how many characters are seen before "more"
 * @param hashtags the most of them; null where there is no limit
 */
public record Platform(
        String id,
        String name,
        Counting counting,
        int most,
        @Nullable Integer link,
        int shown,
        @Nullable Integer hashtags) {

    private static final Pattern LINK =
            Pattern.compile(
                    "(?i)\\bhttps?://[^\\s<>\"]+|(?<![\\w@.])(?:[a-z0-9-]+\\.)+(?:com|org|net|edu|gov|us|io|app)\\b(?:/[^\\s<>\"]*)?");
    private static final Pattern FULL_LINK = Pattern.compile("(?i)\\bhttps?://[^\\s<>\"]+");
    private static final Pattern HASHTAG = Pattern.compile("(?<![\\w&/])[#＃][\\p{L}\\p{N}_]+");
    private static final Pattern ADDRESSED =
            Pattern.compile("(?<![\\w/])(@[\\w.-]*\\w)@[\\w.-]+\\.\\w+");

    /** How long a text is there. */
    public int length(String text) {
        var counted = text;
        if (id.equals("mastodon")) {
            counted = ADDRESSED.matcher(text).replaceAll("$1");
        }
        if (link == null) {
            return counting.length(counted);
        }
        var links = (counting == Counting.WEIGHTED ? LINK : FULL_LINK).matcher(counted);
        int length = 0;
        int at = 0;
        while (links.find()) {
            length += counting.length(counted.substring(at, links.start())) + link;
            at = links.end();
        }
        return length + counting.length(counted.substring(at));
    }

    public int hashtags(String text) {
        return (int) HASHTAG.matcher(text).results().count();
    }

    /** What is seen of a text before anybody presses "more". */
    public String opening(String text) {
        return text.substring(0, Counting.place(text, shown));
    }
}
