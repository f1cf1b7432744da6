package org.chaperone.app.schooltime;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A day of somebody at all their schools.
 *
 * @param unknown ids of schools of theirs whose calendar doesn't tell this day
 */
public record PersonDay(
        String person, LocalDate day, List<StaffDay> schools, List<String> unknown) {

    /** What is at this time; empty when no school's calendar tells. */
    Optional<Moment> at(LocalTime time) {
        var moments = schools.stream().map(it -> it.at(time)).toList();
        var busy = moments.stream().filter(it -> Boolean.TRUE.equals(it.supervising())).findFirst();
        if (busy.isPresent()) {
            return busy;
        }
        if (moments.isEmpty() || !unknown.isEmpty()) {
            return Optional.empty();
        }
        var first = moments.stream().min(Comparator.comparingInt(PersonDay::rank)).orElseThrow();
        return Optional.of(
                new Moment(
                        first.now(),
                        any(moments, Moment::workDay),
                        any(moments, Moment::workHours),
                        any(moments, Moment::attending),
                        any(moments, Moment::supervising),
                        first.says()));
    }

    /** What isn't known at one school isn't known at all. */
    private static int rank(Moment moment) {
        return moment.now() == null ? -1 : moment.now().ordinal();
    }

    private static @Nullable Boolean any(
            List<Moment> moments, Function<Moment, @Nullable Boolean> fact) {
        var said = moments.stream().map(fact).toList();
        if (said.contains(Boolean.TRUE)) {
            return true;
        }
        return said.stream().anyMatch(Objects::isNull) ? null : Boolean.FALSE;
    }
}
