package org.chaperone.app.platforms;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chaperone.app.consent.SchoolYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The list that is worked on, those that were published, and who has confirmed which terms. */
@Repository
class ApprovedRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient db;

    ApprovedRows(JdbcClient db) {
        this.db = db;
    }

    /** Nobody else publishes until the transaction is over. */
    void lock() {
        db.sql("SELECT count(*) FROM (SELECT pg_advisory_xact_lock(58))")
                .query(Integer.class)
                .single();
    }

    List<Listed> draft() {
        return db.sql("SELECT * FROM platform_entry ORDER BY platform")
                .query(ApprovedRows::listed)
                .list();
    }

    void put(Listed it) {
        db.sql(
                        """
                        INSERT INTO platform_entry
                               (platform, adopted, login, inside, approved_on, condition, least_age, terms_version, terms_dated)
                        VALUES (:platform, :adopted, :login, :inside, :approvedOn, :condition, :leastAge, :termsVersion, :termsDated)
                            ON CONFLICT (platform) DO UPDATE
                           SET adopted = :adopted, login = :login, inside = :inside, approved_on = :approvedOn,
                               condition = :condition, least_age = :leastAge, terms_version = :termsVersion,
                               terms_dated = :termsDated
                        """)
                .param("platform", it.platform())
                .param("adopted", it.adopted())
                .param("login", it.login())
                .param("inside", it.inside())
                .param("approvedOn", it.approvedOn())
                .param("condition", it.condition())
                .param("leastAge", it.leastAge())
                .param("termsVersion", it.termsVersion())
                .param("termsDated", it.termsDated())
                .update();
    }

    boolean remove(String platform) {
        return db.sql("DELETE FROM platform_entry WHERE platform = :platform")
                        .param("platform", platform)
                        .update()
                > 0;
    }

    int published(SchoolYear year) {
        return db.sql(
                        "SELECT coalesce(max(number), 0) FROM platform_list WHERE school_year = :year")
                .param("year", year.first())
                .query(Integer.class)
                .single();
    }

    boolean isPublishedFrom(UUID page, UUID by) {
        return db.sql(
                        "SELECT EXISTS (SELECT 1 FROM platform_list WHERE page = :page AND published_by = :by)")
                .param("page", page)
                .param("by", by)
                .query(Boolean.class)
                .single();
    }

    void publish(UUID page, IssuedList it, Instant at, UUID by) {
        db.sql(
                        """
                        INSERT INTO platform_list
                               (school_year, number, in_force_from, entries, note, published_at, published_by, published_name, told,
                                page)
                        VALUES (:year, :number, :from, :entries, :note, :at, :by, :name, :told, :page)
                        """)
                .param("year", it.year().first())
                .param("number", it.number())
                .param("from", it.from())
                .param("entries", JSON.writeValueAsString(it.entries()))
                .param("note", it.note())
                .param("at", at.atOffset(UTC))
                .param("by", by)
                .param("name", it.by())
                .param("told", it.told())
                .param("page", page)
                .update();
    }

    /** The last one that held on a day. */
    Optional<IssuedList> inForce(LocalDate day) {
        return db.sql(
                        """
                        SELECT * FROM platform_list WHERE in_force_from <= :day
                         ORDER BY in_force_from DESC, id DESC LIMIT 1
                        """)
                .param("day", day)
                .query(ApprovedRows::list)
                .optional();
    }

    /** The last first. */
    List<IssuedList> history() {
        return db.sql("SELECT * FROM platform_list ORDER BY in_force_from DESC, id DESC")
                .query(ApprovedRows::list)
                .list();
    }

    /** Whether it is kept now and wasn't before. */
    boolean confirm(String platform, String version, String person, Instant at, UUID by) {
        return db.sql(
                                """
                                INSERT INTO platform_terms (platform, version, person, confirmed_at, confirmed_by)
                                VALUES (:platform, :version, :person, :at, :by)
                                    ON CONFLICT DO NOTHING
                                """)
                        .param("platform", platform)
                        .param("version", version)
                        .param("person", person)
                        .param("at", at.atOffset(UTC))
                        .param("by", by)
                        .update()
                > 0;
    }

    Set<String> confirmed(String platform, String version) {
        return db.sql(
                        "SELECT person FROM platform_terms WHERE platform = :platform AND version = :version")
                .param("platform", platform)
                .param("version", version)
                .query(String.class)
                .set();
    }

    private static IssuedList list(ResultSet row, int number) throws SQLException {
        return new IssuedList(
                new SchoolYear(row.getInt("school_year")),
                row.getInt("number"),
                row.getObject("in_force_from", LocalDate.class),
                List.of(JSON.readValue(row.getString("entries"), Listed[].class)),
                row.getString("note"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("published_name"),
                row.getInt("told"));
    }

    private static Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(
                row.getString("platform"),
                row.getBoolean("adopted"),
                row.getBoolean("login"),
                row.getBoolean("inside"),
                row.getObject("approved_on", LocalDate.class),
                row.getString("condition"),
                row.getObject("least_age", Integer.class),
                row.getString("terms_version"),
                row.getObject("terms_dated", LocalDate.class));
    }
}
