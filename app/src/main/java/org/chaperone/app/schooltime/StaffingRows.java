package org.chaperone.app.schooltime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Timetables, duties and substitutes. */
@Repository
class StaffingRows {

    private static final String DUTY =
            """
            SELECT id, person, school, weekday, begins, ends, what,
                   lower(during) AS first, upper(during) - 1 AS last
              FROM duty
            """;

    private final JdbcClient db;

    StaffingRows(JdbcClient db) {
        this.db = db;
    }

    private record EntryRow(String person, TimetableEntry entry) {}

    /** What these people and whom they stand in for do at a school on a day. */
    SchoolStaff staff(String school, LocalDate day, String person) {
        var substitutions = substitutions(school, day);
        var people =
                substitutions.stream()
                        .filter(it -> it.substitute().equals(person))
                        .map(Substitution::absent)
                        .collect(Collectors.toSet());
        people.add(person);
        var timetables =
                entries(school, people).stream()
                        .collect(
                                Collectors.groupingBy(
                                        EntryRow::person,
                                        Collectors.mapping(EntryRow::entry, Collectors.toList())));
        var duties = duties(school).stream().filter(it -> people.contains(it.person())).toList();
        return new SchoolStaff(timetables, duties, substitutions);
    }

    /** Ids of schools at which this person stands in for somebody on a day. */
    List<String> standsInAt(String person, LocalDate day) {
        return db.sql(
                        """
                        SELECT DISTINCT school
                          FROM substitution
                         WHERE substitute = :person AND day = :day
                         ORDER BY school
                        """)
                .param("person", person)
                .param("day", day)
                .query(String.class)
                .list();
    }

    /** The track they work in; empty if none is said. */
    Optional<String> track(String person, String school) {
        return db.sql("SELECT track FROM staff_track WHERE person = :person AND school = :school")
                .param("person", person)
                .param("school", school)
                .query(String.class)
                .optional();
    }

    void setTrack(String person, String school, String track) {
        db.sql("DELETE FROM staff_track WHERE person = :person AND school = :school")
                .param("person", person)
                .param("school", school)
                .update();
        if (!track.isEmpty()) {
            db.sql("INSERT INTO staff_track VALUES (:person, :school, :track)")
                    .param("person", person)
                    .param("school", school)
                    .param("track", track)
                    .update();
        }
    }

    List<TimetableEntry> timetable(String person, String school) {
        return entries(school, List.of(person)).stream().map(EntryRow::entry).toList();
    }

    void setTimetable(String person, String school, List<TimetableEntry> entries) {
        db.sql("DELETE FROM timetable_entry WHERE person = :person AND school = :school")
                .param("person", person)
                .param("school", school)
                .update();
        for (var it : entries) {
            db.sql(
                            """
                            INSERT INTO timetable_entry (person, school, period, day_type, activity, what)
                            VALUES (:person, :school, :period, :type, :activity, :what)
                            """)
                    .param("person", person)
                    .param("school", school)
                    .param("period", it.period())
                    .param("type", it.dayType())
                    .param("activity", it.activity().name())
                    .param("what", it.what())
                    .update();
        }
    }

    List<Duty> duties(String school) {
        return db.sql(DUTY + " WHERE school = :school ORDER BY weekday, begins, person")
                .param("school", school)
                .query(StaffingRows::duty)
                .list();
    }

    Optional<Duty> duty(UUID id) {
        return db.sql(DUTY + " WHERE id = :id")
                .param("id", id)
                .query(StaffingRows::duty)
                .optional();
    }

    /** Empty if the person has another duty at that time. */
    Optional<UUID> add(Duty duty) {
        return db.sql(
                        """
                        INSERT INTO duty (person, school, weekday, begins, ends, what, during)
                        VALUES (:person, :school, :weekday, :begins, :ends, :what,
                                daterange(:first, :last, '[]'))
                            ON CONFLICT DO NOTHING
                        RETURNING id
                        """)
                .param("person", duty.person())
                .param("school", duty.school())
                .param("weekday", duty.weekday().getValue())
                .param("begins", duty.span().begins())
                .param("ends", duty.span().ends())
                .param("what", duty.what())
                .param("first", duty.first())
                .param("last", duty.last())
                .query(UUID.class)
                .optional();
    }

    void removeDuty(UUID id) {
        db.sql("DELETE FROM duty WHERE id = :id").param("id", id).update();
    }

    List<Substitution> substitutions(String school, LocalDate day) {
        return db.sql("SELECT * FROM substitution WHERE school = :school AND day = :day")
                .param("school", school)
                .param("day", day)
                .query(StaffingRows::substitution)
                .list();
    }

    Optional<Substitution> substitution(UUID id) {
        return db.sql("SELECT * FROM substitution WHERE id = :id")
                .param("id", id)
                .query(StaffingRows::substitution)
                .optional();
    }

    /** Lets no other transaction name substitutes until this one ends. */
    void lockSubstitutions() {
        db.sql("LOCK TABLE substitution IN SHARE ROW EXCLUSIVE MODE").update();
    }

    /** Whether one of the two is on the other side of another substitution at that time. */
    boolean isTangled(Substitution it) {
        return db.sql(
                        """
                        SELECT EXISTS (
                            SELECT FROM substitution
                             WHERE day = :day
                               AND (absent = :substitute OR substitute = :absent)
                               AND time_span(begins, ends) && time_span(:begins::time, :ends::time))
                        """)
                .param("day", it.day())
                .param("substitute", it.substitute())
                .param("absent", it.absent())
                .param("begins", it.span() == null ? null : it.span().begins())
                .param("ends", it.span() == null ? null : it.span().ends())
                .query(Boolean.class)
                .single();
    }

    /** Empty if the absent has a substitute at that time, or the substitute another absent. */
    Optional<UUID> add(Substitution it) {
        return db.sql(
                        """
                        INSERT INTO substitution (day, school, absent, substitute, begins, ends)
                        VALUES (:day, :school, :absent, :substitute, :begins, :ends)
                            ON CONFLICT DO NOTHING
                        RETURNING id
                        """)
                .param("day", it.day())
                .param("school", it.school())
                .param("absent", it.absent())
                .param("substitute", it.substitute())
                .param("begins", it.span() == null ? null : it.span().begins())
                .param("ends", it.span() == null ? null : it.span().ends())
                .query(UUID.class)
                .optional();
    }

    void removeSubstitution(UUID id) {
        db.sql("DELETE FROM substitution WHERE id = :id").param("id", id).update();
    }

    private List<EntryRow> entries(String school, Collection<String> people) {
        return db.sql(
                        """
                        SELECT person, period, day_type, activity, what
                          FROM timetable_entry
                         WHERE school = :school AND person IN (:people)
                         ORDER BY person, period, day_type
                        """)
                .param("school", school)
                .param("people", people)
                .query(
                        (row, number) ->
                                new EntryRow(
                                        row.getString("person"),
                                        new TimetableEntry(
                                                row.getString("period"),
                                                row.getString("day_type"),
                                                Activity.valueOf(row.getString("activity")),
                                                row.getString("what"))))
                .list();
    }

    private static Duty duty(ResultSet row, int number) throws SQLException {
        return new Duty(
                row.getObject("id", UUID.class),
                row.getString("person"),
                row.getString("school"),
                DayOfWeek.of(row.getInt("weekday")),
                new TimeSpan(
                        row.getObject("begins", LocalTime.class),
                        row.getObject("ends", LocalTime.class)),
                row.getString("what"),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class));
    }

    private static Substitution substitution(ResultSet row, int number) throws SQLException {
        return new Substitution(
                row.getObject("id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getString("school"),
                row.getString("absent"),
                row.getString("substitute"),
                CalendarRows.span(row));
    }
}
