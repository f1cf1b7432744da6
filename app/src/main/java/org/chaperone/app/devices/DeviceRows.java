package org.chaperone.app.devices;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Telephones, and who has them when. */
@Repository
class DeviceRows {

    private static final String LOANS =
            """
            SELECT l.*, d.name AS device_name, d.number AS device_number
              FROM device_loan AS l
              LEFT JOIN device AS d ON d.id = l.device
            """;

    private final JdbcClient db;

    DeviceRows(JdbcClient db) {
        this.db = db;
    }

    /** Whoever else gives telephones out waits until the transaction is over. */
    void lock() {
        db.sql("SELECT count(*) FROM (SELECT pg_advisory_xact_lock(68, 1))")
                .query(Integer.class)
                .single();
    }

    /** Those that are lent, by their names. */
    List<Device> all() {
        return db.sql("SELECT * FROM device WHERE retired_at IS NULL ORDER BY name")
                .query(DeviceRows::device)
                .list();
    }

    Optional<Device> one(UUID id) {
        return db.sql("SELECT * FROM device WHERE id = :id AND retired_at IS NULL")
                .param("id", id)
                .query(DeviceRows::device)
                .optional();
    }

    /** Empty when there is one of that name. */
    Optional<UUID> add(String name, String number, Instant at) {
        return db.sql(
                        """
                        INSERT INTO device (name, number, added_at) VALUES (:name, :number, :at)
                            ON CONFLICT (name) DO NOTHING
                        RETURNING id
                        """)
                .param("name", name)
                .param("number", number)
                .param("at", at.atOffset(UTC))
                .query(UUID.class)
                .optional();
    }

    void retire(UUID id, Instant at) {
        db.sql("UPDATE device SET retired_at = :at WHERE id = :id")
                .param("id", id)
                .param("at", at.atOffset(UTC))
                .update();
    }

    /** One that nobody has on any of these days. One that is late counts: it is handed out only once it is back. */
    Optional<Device> free(LocalDate from, LocalDate until) {
        return db.sql(
                        """
                        SELECT d.*
                          FROM device AS d
                         WHERE d.retired_at IS NULL
                           AND NOT EXISTS (SELECT 1
                                             FROM device_loan AS l
                                            WHERE l.device = d.id
                                              AND l.state IN ('KEPT', 'OUT')
                                              AND daterange(l.first_day, l.last_day, '[]') && daterange(:from, :until, '[]'))
                         ORDER BY d.name
                         LIMIT 1
                        """)
                .param("from", from)
                .param("until", until)
                .query(DeviceRows::device)
                .optional();
    }

    Optional<Loan> loan(UUID request) {
        return db.sql(LOANS + " WHERE l.request = :request")
                .param("request", request)
                .query(DeviceRows::loan)
                .optional();
    }

    /** All that are waited for, kept or handed out: the first day first, and of one day who asked first. */
    List<Loan> open() {
        return db.sql(
                        LOANS
                                + " WHERE l.state IN ('WAITING', 'KEPT', 'OUT') ORDER BY l.first_day, l.since, l.request")
                .query(DeviceRows::loan)
                .list();
    }

    /** In the order in which they began to wait. */
    List<Loan> waiting() {
        return db.sql(LOANS + " WHERE l.state = 'WAITING' ORDER BY l.since, l.request")
                .query(DeviceRows::loan)
                .list();
    }

    void put(Loan it) {
        db.sql(
                        """
                        INSERT INTO device_loan (request, version, borrower, title, device, first_day, last_day, state, since,
                                                 out_at, back_at)
                        VALUES (:request, :version, :borrower, :title, :device, :from, :until, :state, :since, :out, :back)
                            ON CONFLICT (request) DO UPDATE
                           SET version = :version, title = :title, device = :device, first_day = :from, last_day = :until,
                               state = :state, since = :since, out_at = :out, back_at = :back
                        """)
                .param("request", it.request())
                .param("version", it.version())
                .param("borrower", it.borrower())
                .param("title", it.title())
                .param("device", it.device() == null ? null : it.device().id())
                .param("from", it.firstDay())
                .param("until", it.lastDay())
                .param("state", it.state().name())
                .param("since", it.since().atOffset(UTC))
                .param("out", it.outAt() == null ? null : it.outAt().atOffset(UTC))
                .param("back", it.backAt() == null ? null : it.backAt().atOffset(UTC))
                .update();
    }

    private static Device device(ResultSet row, int number) throws SQLException {
        return new Device(
                row.getObject("id", UUID.class), row.getString("name"), row.getString("number"));
    }

    private static Loan loan(ResultSet row, int number) throws SQLException {
        var device = row.getObject("device", UUID.class);
        return new Loan(
                row.getObject("request", UUID.class),
                row.getInt("version"),
                row.getString("borrower"),
                row.getString("title"),
                device == null
                        ? null
                        : new Device(
                                device,
                                row.getString("device_name"),
                                row.getString("device_number")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Loan.State.valueOf(row.getString("state")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                moment(row, "out_at"),
                moment(row, "back_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
