package org.chaperone.app.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.access.Access;
import org.chaperone.app.designees.Designees;
import org.chaperone.app.designees.Scope;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.schooltime.Keeper;
import org.chaperone.app.schooltime.Staffing;
import org.chaperone.app.schooltime.Substitution;
import org.chaperone.app.schooltime.Timekeeping;
import org.chaperone.roster.Roster;
import org.chaperone.roster.generator.Cast;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the demonstration its calendars, bells, timetables, duties, a substitute and a designee. */
@Component
@ConditionalOnBooleanProperty("chaperone.demo")
class SchoolLife {

    private static final List<String> SCHOOLS = List.of(Cast.LINCOLN, Cast.HARBOR, Cast.HIGH);
    private static final UUID NEW = new UUID(0, 0);
    private static final int WEEKS = 8;

    /** A Tuesday on which Ms. Torres is away. */
    private static final LocalDate AWAY = LocalDate.of(2026, 12, 1);

    private final Timekeeping timekeeping;
    private final Staffing staffing;
    private final Designees designees;
    private final Access access;

    SchoolLife(Timekeeping timekeeping, Staffing staffing, Designees designees, Access access) {
        this.timekeeping = timekeeping;
        this.staffing = staffing;
        this.designees = designees;
        this.access = access;
    }

    @Transactional
    public void begin(Roster roster, Actor actor) {
        var keeper = Keeper.system(actor);
        var timetables = new Timetables(roster);
        for (var school : SCHOOLS) {
            timekeeping.setDayTypes(school, SchoolYear.types(school), keeper);
            timekeeping.open(
                    school, "", SchoolYear.FIRST, SchoolYear.LAST, SchoolYear.REGULAR, keeper);
            timekeeping.replaceDays(school, "", SchoolYear.FIRST, SchoolYear.days(), keeper);
            for (var teacher : timetables.teachers(school)) {
                staffing.setTimetable(teacher.id(), school, timetables.of(teacher, school), keeper);
                timetables.duties(teacher, school).forEach(it -> staffing.add(it, keeper));
            }
        }
        timetables.teachers(Cast.HARBOR).stream()
                .filter(it -> !it.id().equals("t-maya"))
                .findFirst()
                .ifPresent(
                        it ->
                                staffing.add(
                                        new Substitution(
                                                NEW, AWAY, Cast.HARBOR, "t-maya", it.id(), null),
                                        keeper));
        access.called("Rosa Delgado")
                .forEach(
                        it ->
                                designees.name(
                                        "t-tom",
                                        Scope.APPROVALS,
                                        Cast.LINCOLN,
                                        designees.today(),
                                        designees.today().plusWeeks(WEEKS),
                                        it));
    }
}
