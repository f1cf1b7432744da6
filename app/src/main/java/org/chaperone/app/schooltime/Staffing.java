package org.chaperone.app.schooltime;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Timetables, duties and substitutes, kept by who keeps the school's time. Each change is one entry of the journal. All
 * of it throws {@link OutOfSight} for a school whose time they don't keep, and for people who don't work for the schools.
 */
@Service
public class Staffing {

    private final StaffingRows rows;
    private final CalendarRows calendars;
    private final Directory directory;
    private final Journal journal;

    Staffing(StaffingRows rows, CalendarRows calendars, Directory directory, Journal journal) {
        this.rows = rows;
        this.calendars = calendars;
        this.directory = directory;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public List<TimetableEntry> timetable(String person, String school, Keeper by) {
        by.mustKeep(school);
        return rows.timetable(person, school);
    }

    /** Sets all that somebody does in the periods of a school, in the place of what was set before. */
    @Transactional
    public TimeOutcome setTimetable(
            String person, String school, List<TimetableEntry> entries, Keeper by) {
        mustKnow(List.of(person), school, by);
        var types =
                calendars.types(school).stream()
                        .collect(Collectors.toMap(DayType::name, DayType::bells));
        for (var it : entries) {
            var bells =
                    it.dayType().isEmpty()
                            ? types.values().stream().flatMap(List::stream)
                            : types.getOrDefault(it.dayType(), List.of()).stream();
            if (bells.noneMatch(bell -> bell.period().equals(it.period()))) {
                return TimeOutcome.refused(
                        "There is no period “%s” in the bell schedule.".formatted(it.period()));
            }
        }
        if (entries.stream().map(it -> List.of(it.period(), it.dayType())).distinct().count()
                < entries.size()) {
            return TimeOutcome.refused("A period is named twice.");
        }
        rows.setTimetable(person, school, entries);
        note(by, "timetable-set", person, Map.of("school", school, "periods", entries.size()));
        return TimeOutcome.done();
    }

    /** Which track of a year-round school somebody works in; empty if none is said. */
    @Transactional(readOnly = true)
    public String track(String person, String school, Keeper by) {
        mustKnow(List.of(person), school, by);
        return rows.track(person, school).orElse("");
    }

    /**
     * Says which track of a year-round school somebody works in.
     *
     * @param track empty for none
     */
    @Transactional
    public void setTrack(String person, String school, String track, Keeper by) {
        mustKnow(List.of(person), school, by);
        rows.setTrack(person, school, track);
        note(by, "track-set", person, Map.of("school", school, "track", track));
    }

    @Transactional(readOnly = true)
    public List<Duty> duties(String school, Keeper by) {
        by.mustKeep(school);
        return rows.duties(school);
    }

    /** Gives somebody a duty; its id is made here. */
    @Transactional
    public TimeOutcome add(Duty duty, Keeper by) {
        mustKnow(List.of(duty.person()), duty.school(), by);
        if (duty.last().isBefore(duty.first())) {
            return TimeOutcome.refused("The last day is before the first.");
        }
        var id = rows.add(duty);
        if (id.isEmpty()) {
            return TimeOutcome.refused("They have another duty at that time.");
        }
        note(
                by,
                "duty-added",
                duty.person(),
                Map.of(
                        "duty", id.get().toString(),
                        "school", duty.school(),
                        "what", duty.what(),
                        "weekday", duty.weekday().name(),
                        "at", duty.span().words(),
                        "first", duty.first().toString(),
                        "last", duty.last().toString()));
        return TimeOutcome.done();
    }

    @Transactional
    public void removeDuty(UUID id, Keeper by) {
        var duty = rows.duty(id).orElseThrow(OutOfSight::new);
        by.mustKeep(duty.school());
        rows.removeDuty(id);
        note(by, "duty-removed", duty.person(), Map.of("duty", id.toString()));
    }

    @Transactional(readOnly = true)
    public List<Substitution> substitutions(String school, LocalDate day, Keeper by) {
        by.mustKeep(school);
        return rows.substitutions(school, day);
    }

    /** Names a substitute, whose id is made here. Nobody stands in for two, or for somebody while they are absent too. */
    @Transactional
    public TimeOutcome add(Substitution it, Keeper by) {
        mustKnow(List.of(it.absent(), it.substitute()), it.school(), by);
        if (it.absent().equals(it.substitute())) {
            return TimeOutcome.refused("Nobody stands in for themselves.");
        }
        rows.lockSubstitutions();
        if (rows.isTangled(it)) {
            return TimeOutcome.refused(
                    "The substitute is absent at that time, or the absent stands in for somebody.");
        }
        var id = rows.add(it);
        if (id.isEmpty()) {
            return TimeOutcome.refused(
                    "The absent has a substitute at that time, or the substitute stands in for somebody else.");
        }
        var payload =
                new HashMap<String, Object>(
                        Map.of(
                                "substitution", id.get().toString(),
                                "school", it.school(),
                                "substitute", it.substitute(),
                                "day", it.day().toString()));
        if (it.span() != null) {
            payload.put("at", it.span().words());
        }
        note(by, "substitute-named", it.absent(), payload);
        return TimeOutcome.done();
    }

    @Transactional
    public void removeSubstitution(UUID id, Keeper by) {
        var it = rows.substitution(id).orElseThrow(OutOfSight::new);
        by.mustKeep(it.school());
        rows.removeSubstitution(id);
        note(by, "substitute-withdrawn", it.absent(), Map.of("substitution", id.toString()));
    }

    /** The absent and who has duties work at the school; a substitute may come from another one. */
    private void mustKnow(Collection<String> people, String school, Keeper by) {
        by.mustKeep(school);
        var first = people.iterator().next();
        var here = directory.schoolsOf(first).stream().anyMatch(it -> it.id().equals(school));
        if (!here || directory.staff(people).size() < people.stream().distinct().count()) {
            throw new OutOfSight();
        }
    }

    private void note(Keeper by, String kind, String person, Map<String, Object> payload) {
        journal.record(new Entry(by.actor(), kind, "person:" + person, payload));
    }
}
