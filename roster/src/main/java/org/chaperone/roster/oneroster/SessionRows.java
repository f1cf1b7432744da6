package org.chaperone.roster.oneroster;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chaperone.roster.AcademicSession;
import org.chaperone.roster.AcademicSession.Kind;
import org.chaperone.roster.RosterBuilder;
import org.jspecify.annotations.Nullable;

/** The rows of {@code academicSessions.csv}. */
final class SessionRows {

    final Ids ids = new Ids("academicSessions.csv");
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, AcademicSession> sessions = new LinkedHashMap<>();

    void read(Row row) {
        var id = ids.claim(row);
        row.required("title");
        row.required("startDate");
        row.required("endDate");
        if (row.isBroken() || ids.isGone(id)) {
            return;
        }
        var period = row.period();
        if (period.begin() == null || period.end() == null || period.begin().equals(period.end())) {
            row.breakAt("startDate", "expected a first and a last day; the row is left out");
            return;
        }
        ids.keep(id);
        rows.put(id, row);
        sessions.put(
                id,
                new AcademicSession(
                        id, row.text("title"), kind(row), period.begin(), period.end(), null));
    }

    void addTo(RosterBuilder roster) {
        var parents = new Parents(ids, rows);
        sessions.replaceAll((id, it) -> partOf(parents.of(id), it));
        sessions.values().forEach(roster::add);
    }

    Optional<AcademicSession> find(String id) {
        return Optional.ofNullable(sessions.get(id));
    }

    private static AcademicSession partOf(@Nullable String parent, AcademicSession session) {
        return new AcademicSession(
                session.id(),
                session.title(),
                session.kind(),
                session.begin(),
                session.end(),
                parent);
    }

    private static Kind kind(Row row) {
        return switch (row.text("type").toLowerCase(Locale.ROOT)) {
            case "schoolyear" -> Kind.SCHOOL_YEAR;
            case "semester" -> Kind.SEMESTER;
            case "gradingperiod" -> Kind.GRADING_PERIOD;
            case "term" -> Kind.TERM;
            default -> {
                row.report(
                        "type",
                        "expected schoolYear, semester, term or gradingPeriod; read as term");
                yield Kind.TERM;
            }
        };
    }
}
