package org.chaperone.app.schooltime;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chaperone.app.schooltime.Moment.Now;
import org.jspecify.annotations.Nullable;

/**
 * A day of somebody at a school: what the timetable has for them, their duties, and what they take over from those who
 * are absent.
 *
 * @param slots in order of time; of two at once, what counts comes first
 * @param absences when others stand in for them
 * @param timetabled whether there is a timetable of theirs at all
 */
public record StaffDay(
        String school,
        SchoolDay day,
        List<Slot> slots,
        List<Substitution> absences,
        boolean timetabled) {

    /**
     * @param period its name, or empty for a duty
     * @param activity null where the timetable says nothing
     * @param insteadOf for whom they stand in, or null
     */
    public record Slot(
            TimeSpan span,
            String period,
            @Nullable Activity activity,
            String what,
            @Nullable String insteadOf) {

        String words() {
            return Stream.of(period, what, span.words())
                    .filter(it -> !it.isEmpty())
                    .reduce((left, right) -> left + ", " + right)
                    .orElse("");
        }

        /** What is taken over comes before what is one's own, and a duty before a period. */
        private int rank() {
            return (insteadOf == null ? 2 : 0) + (period.isEmpty() ? 0 : 1);
        }
    }

    static StaffDay of(String person, String school, SchoolDay day, SchoolStaff staff) {
        var slots = new ArrayList<Slot>();
        if (day.type().kind().isAttended()) {
            addPeriods(slots, person, day, staff);
            addDuties(slots, person, day, staff);
            for (var it : staff.standingIn(person, day.day())) {
                takeOver(slots, it, day, staff);
            }
        }
        slots.sort(Comparator.comparing(Slot::span).thenComparing(Slot::rank));
        return new StaffDay(
                school,
                day,
                List.copyOf(slots),
                staff.absences(person, day.day()),
                staff.hasTimetable(person));
    }

    /** What is at this time of the day. */
    Moment at(LocalTime time) {
        return switch (day.type().kind()) {
            case OFF -> new Moment(Now.NOTHING, false, false, false, false, called());
            case WORKDAY ->
                    new Moment(
                            Now.NOTHING, true, day.type().isWorkedAt(time), false, false, called());
            case SCHOOL, HALF -> onSchoolDay(time);
        };
    }

    private Moment onSchoolDay(LocalTime time) {
        var attended = day.type().attended().orElseThrow();
        var attending = attended.contains(time);
        if (absences.stream().anyMatch(it -> it.covers(time))) {
            return new Moment(null, null, null, attending, false, "Somebody stands in for you");
        }
        var slot =
                slots.stream()
                        .filter(it -> it.span().contains(time))
                        .min(Comparator.comparingInt(Slot::rank));
        var activity = slot.map(Slot::activity).orElse(null);
        if (activity != null) {
            return new Moment(
                    now(activity),
                    true,
                    true,
                    attending,
                    activity.isSupervising(),
                    slot.map(Slot::words).orElse(""));
        }
        if (attending) {
            var says = slot.map(Slot::words).orElse("Between two periods");
            return new Moment(null, true, true, true, null, says);
        }
        return outside(time, attended);
    }

    private Moment outside(LocalTime time, TimeSpan attended) {
        var hours = day.type().isWorkedAt(time);
        var before = time.isBefore(attended.begins());
        var supervising = timetabled ? Boolean.FALSE : null;
        if (!hours) {
            return new Moment(
                    Now.NOTHING, true, false, false, supervising, called() + ", outside hours");
        }
        return before
                ? new Moment(
                        Now.BEFORE_SCHOOL,
                        true,
                        true,
                        false,
                        supervising,
                        called() + ", before students arrive")
                : new Moment(
                        Now.AFTER_SCHOOL,
                        true,
                        true,
                        false,
                        supervising,
                        called() + ", after students have left");
    }

    private String called() {
        return day.note().isEmpty() ? day.type().name() : day.note();
    }

    private static Now now(Activity activity) {
        return switch (activity) {
            case CLASS -> Now.CLASS;
            case DUTY -> Now.DUTY;
            case PLANNING -> Now.PLANNING;
            case LUNCH -> Now.LUNCH;
        };
    }

    private static void addPeriods(
            List<Slot> slots, String person, SchoolDay day, SchoolStaff staff) {
        for (var bell : day.type().bells()) {
            var entry = staff.entry(person, bell.period(), day.type().name());
            slots.add(
                    new Slot(
                            bell.span(),
                            bell.period(),
                            entry.map(TimetableEntry::activity).orElse(null),
                            entry.map(TimetableEntry::what).orElse(""),
                            null));
        }
    }

    private static void addDuties(
            List<Slot> slots, String person, SchoolDay day, SchoolStaff staff) {
        for (var duty : staff.duties(person, day.day())) {
            slots.add(new Slot(duty.span(), "", Activity.DUTY, duty.what(), null));
        }
    }

    /** Students of the absent come first; their breaks only count for who has nothing of their own then. */
    private static void takeOver(
            List<Slot> slots, Substitution substitution, SchoolDay day, SchoolStaff staff) {
        var theirs = new ArrayList<Slot>();
        addPeriods(theirs, substitution.absent(), day, staff);
        addDuties(theirs, substitution.absent(), day, staff);
        for (var slot : theirs) {
            var activity = slot.activity();
            var span = clipped(slot.span(), substitution.span());
            if (activity == null || span.isEmpty()) {
                continue;
            }
            if (activity.isSupervising() || isFree(slots, span.get())) {
                slots.removeIf(it -> within(it, span.get()));
                slots.add(
                        new Slot(
                                span.get(),
                                slot.period(),
                                activity,
                                slot.what(),
                                substitution.absent()));
            }
        }
    }

    private static boolean isFree(List<Slot> slots, TimeSpan span) {
        return slots.stream().noneMatch(it -> it.activity() != null && it.span().overlaps(span));
    }

    private static boolean within(Slot slot, TimeSpan span) {
        return slot.insteadOf() == null
                && !slot.period().isEmpty()
                && !slot.span().begins().isBefore(span.begins())
                && !slot.span().ends().isAfter(span.ends());
    }

    private static Optional<TimeSpan> clipped(TimeSpan span, @Nullable TimeSpan to) {
        if (to == null) {
            return Optional.of(span);
        }
        if (!span.overlaps(to)) {
            return Optional.empty();
        }
        return Optional.of(
                new TimeSpan(
                        span.begins().isAfter(to.begins()) ? span.begins() : to.begins(),
                        span.ends().isBefore(to.ends()) ? span.ends() : to.ends()));
    }
}
