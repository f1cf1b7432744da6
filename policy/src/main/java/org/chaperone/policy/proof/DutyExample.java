package org.chaperone.policy.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chaperone.policy.Pack;
import org.chaperone.policy.duty.EventType;
import org.chaperone.policy.duty.Falling;
import org.chaperone.policy.duty.SchoolDays;
import org.chaperone.policy.reading.Place;
import org.jspecify.annotations.Nullable;

/**
 * An event and the duties that must fall due after it.
 *
 * @param clauses what it proves
 * @param day on which it happens
 * @param noSchool days without school; Saturdays and Sundays have none anyway
 * @param firstPost the day of the first post, or null when it isn't known
 * @param expected in any order; empty when nothing must fall due
 */
public record DutyExample(
        String name,
        List<String> clauses,
        EventType event,
        LocalDate day,
        Map<String, String> facts,
        Set<LocalDate> noSchool,
        @Nullable LocalDate firstPost,
        List<Expected> expected,
        Place place)
        implements Exhibit {

    /**
     * @param remind days on which to remind, in their order; empty for any
     * @param says words that must stand in it
     */
    public record Expected(
            String duty,
            String who,
            LocalDate due,
            List<LocalDate> remind,
            String doneBy,
            List<String> says) {}

    public DutyExample {
        clauses = List.copyOf(clauses);
        facts = Map.copyOf(facts);
        noSchool = Set.copyOf(noSchool);
        expected = List.copyOf(expected);
    }

    /** What doesn't fit, a sentence each; nothing if all does. */
    public List<String> differences(Pack pack) {
        var differences = new ArrayList<String>();
        var fallen =
                Falling.after(pack.duties(), event, facts).stream()
                        .map(it -> Falling.of(it, day, facts, firstPost, days()))
                        .toList();
        for (var wanted : expected) {
            fallen.stream()
                    .filter(it -> it.duty().id().equals(wanted.duty()))
                    .findFirst()
                    .ifPresentOrElse(
                            it -> compare(wanted, it, differences),
                            () -> differences.add(wanted.duty() + " doesn't fall due"));
        }
        fallen.stream()
                .map(it -> it.duty().id())
                .filter(id -> expected.stream().noneMatch(it -> it.duty().equals(id)))
                .forEach(id -> differences.add(id + " falls due, which it must not"));
        return differences;
    }

    private static void compare(Expected wanted, Falling got, List<String> differences) {
        unlike(wanted.duty() + " is for", wanted.who(), got.duty().who().word(), differences);
        unlike(wanted.duty() + " is due on", wanted.due(), got.due(), differences);
        unlike(
                wanted.duty() + " is done by",
                wanted.doneBy(),
                got.duty().doneBy().word(),
                differences);
        if (!wanted.remind().isEmpty()) {
            unlike(
                    wanted.duty() + " is reminded of on",
                    wanted.remind(),
                    got.reminders(),
                    differences);
        }
        for (var words : wanted.says()) {
            if (!(got.title() + "\n" + got.say()).contains(words)) {
                differences.add(wanted.duty() + " doesn't say \"" + words + "\"");
            }
        }
    }

    private static void unlike(String what, Object expected, Object got, List<String> differences) {
        if (!expected.equals(got)) {
            differences.add("%s %s, expected %s".formatted(what, got, expected));
        }
    }

    private SchoolDays days() {
        return (from, count) -> {
            var last = from;
            for (var left = count; left > 0; left--) {
                do {
                    last = SchoolDays.WEEKDAYS.after(last, 1);
                } while (noSchool.contains(last));
            }
            return last;
        };
    }
}
