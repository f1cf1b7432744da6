package org.chaperone.app.schooltime;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A type of day at a school with its bell schedule.
 *
 * @param name such as "A day" or "Early release"
 * @param staff when the staff is at work; null exactly for a day off
 * @param bells in order, none in another; only where students attend, and then at least one
 */
public record DayType(String name, DayKind kind, @Nullable TimeSpan staff, List<Bell> bells) {

    /** What a Saturday or Sunday is that nothing else is said of. */
    public static final DayType WEEKEND = new DayType("Weekend", DayKind.OFF, null, List.of());

    public DayType {
        bells = bells.stream().sorted(Comparator.comparing(Bell::span)).toList();
        if (name.isBlank()) {
            throw new IllegalArgumentException("A type of day needs a name");
        }
        if (kind.isWorked() != (staff != null)) {
            throw new IllegalArgumentException(
                    kind.isWorked()
                            ? name + " needs the hours of the staff"
                            : name + " is a day off, on which the staff has no hours");
        }
        if (kind.isAttended() == bells.isEmpty()) {
            throw new IllegalArgumentException(
                    kind.isAttended()
                            ? name + " needs a period, as students attend"
                            : name + " has periods, but no students attend");
        }
        var names = new HashSet<String>();
        for (var i = 0; i < bells.size(); i++) {
            if (!names.add(bells.get(i).period())) {
                throw new IllegalArgumentException(
                        name + " has two periods " + bells.get(i).period());
            }
            if (i > 0 && bells.get(i).span().overlaps(bells.get(i - 1).span())) {
                throw new IllegalArgumentException(
                        "%s overlaps %s on %s"
                                .formatted(bells.get(i).period(), bells.get(i - 1).period(), name));
            }
        }
    }

    /** The period at this time; empty between bells. */
    public Optional<Bell> at(LocalTime time) {
        return bells.stream().filter(it -> it.span().contains(time)).findFirst();
    }

    /** From the first bell to the last; empty where no students attend. */
    public Optional<TimeSpan> attended() {
        return bells.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new TimeSpan(
                                bells.getFirst().span().begins(), bells.getLast().span().ends()));
    }

    /** Whether the staff is at work at this time. */
    public boolean isWorkedAt(LocalTime time) {
        return staff != null && staff.contains(time);
    }
}
