package org.chaperone.policy.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A duty that has fallen due for somebody.
 *
 * @param due the last day on which it is in time
 * @param reminders days before that on which to remind of it, after the event, in their order
 * @param title with facts filled in
 * @param say with facts filled in
 */
public record Falling(
        Duty duty, LocalDate due, List<LocalDate> reminders, String title, String say) {

    /**
     * The duties that an event makes fall due.
     *
     * @param all the policy's and the product's
     * @param facts by name
     */
    public static List<Duty> after(List<Duty> all, EventType event, Map<String, String> facts) {
        return all.stream()
                .filter(it -> it.on().contains(event))
                .filter(
                        it ->
                                it.onlyWith().stream()
                                        .noneMatch(fact -> facts.getOrDefault(fact, "").isBlank()))
                .toList();
    }

    /**
     * When a duty is due, and in which words.
     *
     * @param day on which it happened
     * @param facts by name
     * @param firstPost when the first post is to go out, or null when that isn't known
     * @param days as the school of whoever has the duty counts them
     */
    public static Falling of(
            Duty duty,
            LocalDate day,
            Map<String, String> facts,
            @Nullable LocalDate firstPost,
            SchoolDays days) {
        var due = duty.due().after(day, days, firstPost);
        var reminders =
                duty.remind().stream().map(due::minusDays).filter(it -> it.isAfter(day)).toList();
        return new Falling(
                duty,
                due,
                reminders,
                Duty.filled(duty.title(), facts),
                Duty.filled(duty.say(), facts));
    }
}
