package org.chaperone.roster.oneroster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chaperone.roster.AcademicSession;
import org.chaperone.roster.Grade;
import org.chaperone.roster.Period;
import org.chaperone.roster.SchoolClass;
import org.jspecify.annotations.Nullable;

/** What a student's classes together tell: at which schools, and whether and when all of them have ended. */
final class Attendance {

    static final Attendance NONE = new Attendance();

    private final List<String> schools = new ArrayList<>(1);
    private boolean isOpen;
    private @Nullable LocalDate last;
    private @Nullable LocalDate over;

    void add(SchoolClass schoolClass, Period period, SessionRows sessions) {
        if (!schools.contains(schoolClass.schoolId())) {
            schools.add(schoolClass.schoolId());
        }
        isOpen |= period.end() == null;
        last = later(last, period.end());
        for (var session : schoolClass.sessionIds()) {
            over = later(over, sessions.find(session).map(AcademicSession::end).orElse(null));
        }
    }

    /** Each once, in the order of the classes. */
    List<String> schools() {
        return schools;
    }

    /**
     * Where no file dates the time at school itself, it ends when every class has ended and that
     * means leaving: after grade 12, or before the classes' own sessions were over.
     */
    Period untilLeft(@Nullable Grade grade) {
        if (isOpen || last == null) {
            return Period.ALWAYS;
        }
        var graduated = grade != null && grade.level() >= 12;
        return graduated || over == null || last.isBefore(over)
                ? new Period(null, last)
                : Period.ALWAYS;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
