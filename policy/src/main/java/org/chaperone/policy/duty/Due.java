package org.chaperone.policy.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By when a duty is to be done.
 *
 * @param count days after the event, 1 to 366
 * @param schoolDays whether days without school aren't counted
 * @param beforeFirstPost whether it must be done before the first post as well, when that comes first
 */
public record Due(int count, boolean schoolDays, boolean beforeFirstPost) {

    private static final Pattern SPAN = Pattern.compile("([1-9][0-9]{0,2}) (school-days?|days?)");
    private static final String FIRST_POST = "before first post";
    private static final int MOST = 366;

    public Due {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("A duty is due after 1 to 366 days, not " + count);
        }
    }

    /** Reads {@code 2 school-days}, {@code 5 days} or {@code before first post | 2 school-days}; empty for anything else. */
    public static Optional<Due> of(String text) {
        var beforeFirstPost = false;
        var spans = new ArrayList<Due>();
        for (var part : text.split("\\|", -1)) {
            var span = SPAN.matcher(part.strip());
            if (part.strip().equals(FIRST_POST)) {
                beforeFirstPost = true;
            } else if (span.matches() && Integer.parseInt(span.group(1)) <= MOST) {
                spans.add(
                        new Due(
                                Integer.parseInt(span.group(1)),
                                span.group(2).startsWith("school"),
                                false));
            } else {
                return Optional.empty();
            }
        }
        if (spans.size() != 1) {
            return Optional.empty();
        }
        var one = spans.getFirst();
        return Optional.of(new Due(one.count, one.schoolDays, beforeFirstPost));
    }

    /**
     * The last day on which it is in time.
     *
     * @param firstPost the day of the first post, or null when it isn't known
     */
    public LocalDate after(LocalDate event, SchoolDays days, @Nullable LocalDate firstPost) {
        var last = schoolDays ? days.after(event, count) : event.plusDays(count);
        if (!beforeFirstPost || firstPost == null || !firstPost.minusDays(1).isBefore(last)) {
            return last;
        }
        return firstPost.isAfter(event) ? firstPost.minusDays(1) : event;
    }

    /** As a sentence goes on: "2 school days after it happens". */
    public String words() {
        var unit = (schoolDays ? "school day" : "day") + (count == 1 ? "" : "s");
        return "%s%d %s after it happens"
                .formatted(beforeFirstPost ? "before the first post, at most " : "", count, unit);
    }
}
