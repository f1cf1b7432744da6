package org.chaperone.app.announcements;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.chaperone.app.registry.Ruling;
import org.chaperone.app.rights.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class AnnouncementRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String WHOLE =
            """
            SELECT announcement.*,
                   (SELECT coalesce(json_agg(json_build_object('way', way, 'reference', reference, 'on', copied_on)
                                             ORDER BY copied_on, copy.id), '[]')
                      FROM announcement_copy AS copy
                     WHERE copy.announcement = announcement.id) AS copies,
                   (SELECT count(*)
                      FROM announcement_delivery AS delivery
                     WHERE delivery.announcement = announcement.id
                       AND NOT EXISTS (SELECT 1 FROM announcement_delivery_done WHERE delivery = delivery.id)) AS open
              FROM announcement
            """;

    private static final String FITS =
            """
             WHERE NOT EXISTS (SELECT 1 FROM unnest(:words) AS word
                                WHERE position(lower(word) IN lower(concat_ws(' ', title, address))) = 0)
               AND (:copied::boolean IS NULL
                    OR CASE WHEN EXISTS (SELECT 1 FROM announcement_copy WHERE announcement = found.id)
                            THEN :copied ELSE needs_copy AND NOT :copied END)
               AND (:open::boolean IS NULL OR :open = (open > 0))
               AND (:allFamilies::boolean IS NULL OR :allFamilies = all_families)
               AND (:outlet::uuid IS NULL OR outlet = :outlet)
            """;

    private final JdbcClient db;

    AnnouncementRows(JdbcClient db) {
        this.db = db;
    }

    /** Empty when this page's was put down already. */
    Optional<UUID> add(
            UUID page,
            UUID outlet,
            String address,
            LocalDate publishedOn,
            AnnouncementDraft it,
            boolean needsCopy,
            @Nullable Ruling ruling,
            boolean seen,
            Instant at,
            Viewer by) {
        return db.sql(
                        """
                        INSERT INTO announcement
                               (outlet, title, address, published_on, all_families, class_content, needs_copy, noted_at, noted_by,
                                noted_name, author, page, verdict, ruling, seen)
                        VALUES (:outlet, :title, :address, :publishedOn, :allFamilies, :classContent, :needsCopy, :at, :by,
                                :name, :author, :page, :verdict, :ruling, :seen)
                            ON CONFLICT (noted_by, page) DO NOTHING
                        RETURNING id
                        """)
                .param("outlet", outlet)
                .param("title", it.title())
                .param("address", address)
                .param("publishedOn", publishedOn)
                .param("allFamilies", it.allFamilies())
                .param("classContent", it.classContent())
                .param("needsCopy", needsCopy)
                .param("at", at.atOffset(UTC))
                .param("by", by.account())
                .param("name", by.name())
                .param("author", by.person())
                .param("page", page)
                .param("verdict", ruling == null ? null : ruling.verdict().name())
                .param("ruling", ruling == null ? null : JSON.writeValueAsString(ruling))
                .param("seen", seen)
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> putDownFrom(UUID page, UUID by) {
        return db.sql("SELECT id FROM announcement WHERE noted_by = :by AND page = :page")
                .param("by", by)
                .param("page", page)
                .query(UUID.class)
                .optional();
    }

    /** Whether it wasn't known before. */
    boolean addCopy(UUID announcement, Announcement.Copy it, Instant at, Viewer by) {
        return db.sql(
                                """
                                INSERT INTO announcement_copy
                                       (announcement, way, reference, copied_on, noted_at, noted_by, noted_name)
                                VALUES (:announcement, :way, :reference, :on, :at, :by, :name)
                                    ON CONFLICT DO NOTHING
                                """)
                        .param("announcement", announcement)
                        .param("way", it.way().name())
                        .param("reference", it.reference())
                        .param("on", it.on())
                        .param("at", at.atOffset(UTC))
                        .param("by", by.account())
                        .param("name", by.name())
                        .update()
                == 1;
    }

    /** Whether it wasn't told of before. */
    boolean tell(UUID announcement, Instant at) {
        return db.sql(
                                """
                                INSERT INTO announcement_without_copy (announcement, told_at)
                                VALUES (:announcement, :at)
                                    ON CONFLICT DO NOTHING
                                """)
                        .param("announcement", announcement)
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
    }

    /** Those without a copy that nobody was told of, and that went out before this day. */
    List<Announcement> untold(LocalDate before) {
        return db.sql(
                        WHOLE
                                + """
                                 WHERE needs_copy AND published_on < :before
                                   AND NOT EXISTS (SELECT 1 FROM announcement_copy WHERE announcement = announcement.id)
                                   AND NOT EXISTS (SELECT 1 FROM announcement_without_copy WHERE announcement = announcement.id)
                                 ORDER BY id
                                """)
                .param("before", before)
                .query(AnnouncementRows::announcement)
                .list();
    }

    /** Those with content of a class that went out on this day or later. */
    List<Announcement> withClassContent(LocalDate first) {
        return db.sql(WHOLE + " WHERE class_content AND published_on >= :first ORDER BY id")
                .param("first", first)
                .query(AnnouncementRows::announcement)
                .list();
    }

    Optional<Announcement> one(UUID id) {
        return db.sql(WHOLE + " WHERE id = :id")
                .param("id", id)
                .query(AnnouncementRows::announcement)
                .optional();
    }

    /** The last first. */
    List<Announcement> list(AnnouncementFilter filter, @Nullable UUID after, int most) {
        return select(filter, after)
                .param("most", most)
                .query(AnnouncementRows::announcement)
                .list();
    }

    void each(AnnouncementFilter filter, Consumer<Announcement> action) {
        select(filter, null)
                .param("most", null)
                .query((RowCallbackHandler) row -> action.accept(announcement(row, 0)));
    }

    int count(AnnouncementFilter filter) {
        return narrowed("SELECT count(*) FROM (" + WHOLE + ") AS found" + FITS, filter)
                .query(Integer.class)
                .single();
    }

    private StatementSpec select(AnnouncementFilter filter, @Nullable UUID after) {
        return narrowed(
                        "SELECT * FROM ("
                                + WHOLE
                                + ") AS found"
                                + FITS
                                + " AND (:after::uuid IS NULL OR id < :after) ORDER BY id DESC LIMIT :most",
                        filter)
                .param("after", after);
    }

    private StatementSpec narrowed(String sql, AnnouncementFilter filter) {
        return db.sql(sql)
                .param("words", filter.words().strip().split("\\s+"))
                .param("copied", filter.copied())
                .param("open", filter.open())
                .param("allFamilies", filter.allFamilies())
                .param("outlet", filter.outlet());
    }

    private static Announcement announcement(ResultSet row, int number) throws SQLException {
        var ruling = row.getString("ruling");
        return new Announcement(
                row.getObject("id", UUID.class),
                row.getObject("outlet", UUID.class),
                row.getString("title"),
                row.getString("address"),
                row.getObject("published_on", LocalDate.class),
                row.getBoolean("all_families"),
                row.getBoolean("class_content"),
                row.getBoolean("needs_copy"),
                row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                row.getString("noted_name"),
                row.getString("author"),
                ruling == null ? null : JSON.readValue(ruling, Ruling.class),
                row.getBoolean("seen"),
                List.of(JSON.readValue(row.getString("copies"), Announcement.Copy[].class)),
                row.getInt("open"));
    }
}
