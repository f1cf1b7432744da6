package org.chaperone.screening;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds hashtags of several words in small letters, which screen readers can't tell apart. */
final class Hashtags implements Finder {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 40;

    @Override
    public boolean mayFind(Words words) {
        return words.hasLink('#');
    }

    @Override
    public void find(Field field) {
        var words = field.words;
        for (int word = 0; word < words.count(); word++) {
            if (words.before(word) != '#') {
                continue;
            }
            var tag = words.folded(word);
            boolean plain =
                    !words.isCamel(word)
                            && !words.hasDigit(word)
                            && tag.length() >= SHORTEST
                            && tag.length() <= LONGEST
                            && tag.length() == words.end(word) - words.start(word)
                            && !words.text.startsWith("_", words.end(word));
            var parts = plain && !CommonWords.EVERYDAY.contains(tag) ? split(tag) : null;
            if (parts != null) {
                field.add(
                        FindingType.HASHTAG_CASE,
                        words.start(word) - 1,
                        words.end(word),
                        0.85,
                        "Screen readers spell this out; write “#" + parts + "”",
                        "write:" + parts);
            }
        }
    }

    /** The tag with a capital for each everyday word in it, if it is made of such words alone. */
    private static @Nullable String split(String tag) {
        int[] from = new int[tag.length() + 1];
        int[] cost = new int[tag.length() + 1];
        Arrays.fill(cost, Integer.MAX_VALUE / 2);
        cost[0] = 0;
        for (int end = 1; end <= tag.length(); end++) {
            for (int start = Math.max(0, end - 15); start < end; start++) {
                var part = tag.substring(start, end);
                boolean word =
                        part.length() >= 3 && isWord(part)
                                || part.length() == 2
                                        && "to of in is we at my go us on".contains(part);
                if (word && cost[start] + 1 < cost[end]) {
                    cost[end] = cost[start] + 1;
                    from[end] = start;
                }
            }
        }
        int words = cost[tag.length()];
        return words >= 2 && words <= 6 ? join(tag, from) : null;
    }

    private static boolean isWord(String part) {
        return CommonWords.EVERYDAY.contains(part)
                || part.length() >= 4
                        && (CommonWords.isGivenName(part) || CommonWords.NAMES_TOO.contains(part));
    }

    private static String join(String tag, int[] from) {
        var parts = new ArrayDeque<String>();
        for (int end = tag.length(); end > 0; end = from[end]) {
            parts.addFirst(tag.substring(from[end], end));
        }
        return parts.stream()
                .map(it -> Character.toUpperCase(it.charAt(0)) + it.substring(1))
                .collect(Collectors.joining());
    }
}
