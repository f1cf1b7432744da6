package org.chaperone.app.schooltime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Calendars and bell schedules. */
@Repository
class CalendarRows {

    private final JdbcClient db;

    CalendarRows(JdbcClient db) {
        this.db = db;
    }

    private record Year(UUID id, String track, LocalDate first, LocalDate last, String usual) {}

    private record TypeRow(String name, DayKind kind, Optional<TimeSpan> staff) {}

    private record BellRow(String type, Bell bell) {}

    /** In the order of their names. */
    List<DayType> types(String school) {
        var bells =
                db
                        .sql(
                                """
                                SELECT day_type, name, begins, ends
                                  FROM bell_period
                                 WHERE school = :school
                                """)
                        .param("school", school)
                        .query(CalendarRows::bell)
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        BellRow::type,
                                        Collectors.mapping(BellRow::bell, Collectors.toList())));
        return db
                .sql(
                        """
                        SELECT name, kind, staff_begins AS begins, staff_ends AS ends
                          FROM day_type
                         WHERE school = :school
                         ORDER BY name
                        """)
                .param("school", school)
                .query(CalendarRows::type)
                .list()
                .stream()
                .map(it -> dayType(it, bells))
                .toList();
    }

    /** Puts it in the place of the one of this name. */
    void put(String school, DayType type) {
        var staff = type.staff();
        db.sql(
                        """
                        INSERT INTO day_type (school, name, kind, staff_begins, staff_ends)
                        VALUES (:school, :name, :kind, :begins, :ends)
                            ON CONFLICT (school, name) DO UPDATE
                           SET kind = excluded.kind,
                               staff_begins = excluded.staff_begins,
                               staff_ends = excluded.staff_ends
                        """)
                .param("school", school)
                .param("name", type.name())
                .param("kind", type.kind().name())
                .param("begins", staff == null ? null : staff.begins())
                .param("ends", staff == null ? null : staff.ends())
                .update();
        db.sql("DELETE FROM bell_period WHERE school = :school AND day_type = :type")
                .param("school", school)
                .param("type", type.name())
                .update();
        for (var it : type.bells()) {
            db.sql(
                            """
                            INSERT INTO bell_period (school, day_type, name, begins, ends)
                            VALUES (:school, :type, :name, :begins, :ends)
                            """)
                    .param("school", school)
                    .param("type", type.name())
                    .param("name", it.period())
                    .param("begins", it.span().begins())
                    .param("ends", it.span().ends())
                    .update();
        }
    }

    /** The tracks that have a calendar on this day, in order; an empty name for a school without tracks. */
    List<String> tracks(String school, LocalDate day) {
        return db.sql(
                        """
                        SELECT track
                          FROM school_calendar
                         WHERE school = :school AND year @> :day
                         ORDER BY track
                        """)
                .param("school", school)
                .param("day", day)
                .query(String.class)
                .list();
    }

    /** The latest first, and in one year by track. */
    List<CalendarYear> years(String school) {
        return db.sql(
                        """
                        SELECT track, lower(year) AS first, upper(year) - 1 AS last, usual,
                               (SELECT count(*) FROM calendar_day WHERE calendar = school_calendar.id) AS special
                          FROM school_calendar
                         WHERE school = :school
                         ORDER BY lower(year) DESC, track
                        """)
                .param("school", school)
                .query(CalendarYear.class)
                .list();
    }

    Optional<SchoolCalendar> calendar(String school, String track, LocalDate day) {
        return db.sql(
                        """
                        SELECT id, track, lower(year) AS first, upper(year) - 1 AS last, usual
                          FROM school_calendar
                         WHERE school = :school AND track = :track AND year @> :day
                        """)
                .param("school", school)
                .param("track", track)
                .param("day", day)
                .query(CalendarRows::year)
                .optional()
                .map(it -> calendar(school, it));
    }

    /** Opens a school year unless the track has another one on one of its days. */
    boolean open(String school, String track, LocalDate first, LocalDate last, String usual) {
        return db.sql(
                                """
                                INSERT INTO school_calendar (school, track, year, usual)
                                VALUES (:school, :track, daterange(:first, :last, '[]'), :usual)
                                    ON CONFLICT DO NOTHING
                                """)
                        .param("school", school)
                        .param("track", track)
                        .param("first", first)
                        .param("last", last)
                        .param("usual", usual)
                        .update()
                == 1;
    }

    void remove(UUID calendar) {
        db.sql("DELETE FROM school_calendar WHERE id = :id").param("id", calendar).update();
    }

    /** Says of a day of the year what it is, in the place of what was said before. */
    void put(SchoolCalendar calendar, SpecialDay day) {
        db.sql(
                        """
                        INSERT INTO calendar_day (calendar, school, year, day, day_type, note)
                        SELECT id, school, year, :day, :type, :note
                          FROM school_calendar
                         WHERE id = :calendar
                            ON CONFLICT (calendar, day) DO UPDATE
                           SET day_type = excluded.day_type, note = excluded.note
                        """)
                .param("calendar", calendar.id())
                .param("day", day.day())
                .param("type", day.type())
                .param("note", day.note())
                .update();
    }

    /** Makes these days as usual again. */
    void clear(SchoolCalendar calendar, LocalDate from, LocalDate to) {
        db.sql("DELETE FROM calendar_day WHERE calendar = :calendar AND day BETWEEN :from AND :to")
                .param("calendar", calendar.id())
                .param("from", from)
                .param("to", to)
                .update();
    }

    private SchoolCalendar calendar(String school, Year year) {
        var special =
                db.sql("SELECT day, day_type AS type, note FROM calendar_day WHERE calendar = :id")
                        .param("id", year.id())
                        .query(SpecialDay.class)
                        .list();
        return SchoolCalendar.of(
                year.id(),
                school,
                year.track(),
                year.first(),
                year.last(),
                year.usual(),
                special,
                types(school));
    }

    private static DayType dayType(TypeRow row, Map<String, List<Bell>> bells) {
        return new DayType(
                row.name(),
                row.kind(),
                row.staff().orElse(null),
                bells.getOrDefault(row.name(), List.of()));
    }

    private static Year year(ResultSet row, int number) throws SQLException {
        return new Year(
                row.getObject("id", UUID.class),
                row.getString("track"),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class),
                row.getString("usual"));
    }

    private static TypeRow type(ResultSet row, int number) throws SQLException {
        return new TypeRow(
                row.getString("name"),
                DayKind.valueOf(row.getString("kind")),
                Optional.ofNullable(span(row)));
    }

    private static BellRow bell(ResultSet row, int number) throws SQLException {
        return new BellRow(
                row.getString("day_type"),
                new Bell(
                        row.getString("name"),
                        new TimeSpan(
                                row.getObject("begins", LocalTime.class),
                                row.getObject("ends", LocalTime.class))));
    }

    static @Nullable TimeSpan span(ResultSet row) throws SQLException {
        var begins = row.getObject("begins", LocalTime.class);
        return begins == null ? null : new TimeSpan(begins, row.getObject("ends", LocalTime.class));
    }
}
