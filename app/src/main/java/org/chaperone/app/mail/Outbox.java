package org.chaperone.app.mail;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class Outbox {

    private static final String FITS =
            """
             WHERE (:state::text IS NULL OR state = :state)
               AND (:words = '' OR position(lower(:words) IN lower(address || ' ' || name || ' ' || about)) > 0)
            """;

    private final JdbcClient db;

    Outbox(JdbcClient db) {
        this.db = db;
    }

    UUID add(Message it, Instant at) {
        var id =
                db.sql(
                                """
                                INSERT INTO mail_message (address, name, subject, plain, html, language, about, written_at)
                                VALUES (:address, :name, :subject, :plain, :html, :language, :about, :at)
                                RETURNING id
                                """)
                        .param("address", it.to().address())
                        .param("name", it.to().name())
                        .param("subject", it.subject())
                        .param("plain", it.text().plain())
                        .param("html", it.text().html(it.language()))
                        .param("language", it.language())
                        .param("about", it.about())
                        .param("at", at.atOffset(UTC))
                        .query(UUID.class)
                        .single();
        for (var i = 0; i < it.attachments().size(); i++) {
            var attachment = it.attachments().get(i);
            db.sql(
                            """
                            INSERT INTO mail_attachment (message, place, name, type, content)
                            VALUES (:message, :place, :name, :type, :content)
                            """)
                    .param("message", id)
                    .param("place", i)
                    .param("name", attachment.name())
                    .param("type", attachment.type())
                    .param("content", attachment.content())
                    .update();
        }
        return id;
    }

    Letter letter(UUID id) {
        var attachments =
                db.sql(
                                """
                                SELECT name, type, content
                                  FROM mail_attachment
                                 WHERE message = :id
                                 ORDER BY place
                                """)
                        .param("id", id)
                        .query(
                                (row, number) ->
                                        new Attachment(
                                                row.getString("name"),
                                                row.getString("type"),
                                                row.getBytes("content")))
                        .list();
        return db.sql("SELECT * FROM mail_message WHERE id = :id")
                .param("id", id)
                .query(
                        (row, number) ->
                                new Letter(
                                        id,
                                        new Recipient(
                                                row.getString("address"), row.getString("name")),
                                        row.getString("subject"),
                                        row.getString("plain"),
                                        row.getString("html"),
                                        row.getString("language"),
                                        row.getString("about"),
                                        instant(row, "written_at"),
                                        List.copyOf(attachments)))
                .single();
    }

    /** Nobody else changes its state until the transaction ends. */
    Optional<MailStatus> locked(UUID id) {
        return db.sql("SELECT * FROM mail_message WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(Outbox::status)
                .optional();
    }

    Optional<MailStatus> one(UUID id) {
        return db.sql("SELECT * FROM mail_message WHERE id = :id")
                .param("id", id)
                .query(Outbox::status)
                .optional();
    }

    void sending(UUID id) {
        db.sql("UPDATE mail_message SET state = 'SENDING', attempts = attempts + 1 WHERE id = :id")
                .param("id", id)
                .update();
    }

    void delivered(UUID id, String answer, Instant at) {
        db.sql(
                        """
                        UPDATE mail_message
                           SET state = 'DELIVERED', delivered_at = :at, answer = :answer, problem = NULL
                         WHERE id = :id
                        """)
                .param("id", id)
                .param("answer", answer)
                .param("at", at.atOffset(UTC))
                .update();
    }

    void undelivered(UUID id, MailState state, @Nullable String problem) {
        db.sql("UPDATE mail_message SET state = :state, problem = :problem WHERE id = :id")
                .param("id", id)
                .param("state", state.name())
                .param("problem", problem)
                .update();
    }

    /** Takes out what was said in messages delivered before. */
    void forgetWords(Instant before) {
        db.sql(
                        """
                        DELETE FROM mail_attachment a
                         USING mail_message m
                         WHERE m.id = a.message AND m.delivered_at < :before
                        """)
                .param("before", before.atOffset(UTC))
                .update();
        db.sql(
                        """
                        UPDATE mail_message SET plain = '', html = ''
                         WHERE delivered_at < :before AND plain <> ''
                        """)
                .param("before", before.atOffset(UTC))
                .update();
    }

    /** Takes out what was said in one message, if it was delivered. */
    void forgetWords(UUID id) {
        db.sql(
                        """
                        UPDATE mail_message SET plain = '', html = ''
                         WHERE id = :id AND delivered_at IS NOT NULL
                        """)
                .param("id", id)
                .update();
    }

    List<MailStatus> list(MailFilter filter, @Nullable UUID after, int most) {
        var newest = filter.order() == MailFilter.Order.NEWEST;
        return find(
                        "SELECT * FROM mail_message"
                                + FITS
                                + """
                                   AND (:after::uuid IS NULL OR id %s :after)
                                 ORDER BY id %s
                                 LIMIT :most
                                """
                                        .formatted(newest ? "<" : ">", newest ? "DESC" : "ASC"),
                        filter)
                .param("after", after)
                .param("most", most)
                .query(Outbox::status)
                .list();
    }

    int count(MailFilter filter) {
        return find("SELECT count(*) FROM mail_message" + FITS, filter)
                .query(Integer.class)
                .single();
    }

    void each(MailFilter filter, Consumer<MailStatus> action) {
        find("SELECT * FROM mail_message" + FITS + " ORDER BY id", filter)
                .query((RowCallbackHandler) row -> action.accept(status(row, 0)));
    }

    private StatementSpec find(String sql, MailFilter filter) {
        return db.sql(sql)
                .param("words", filter.words())
                .param("state", filter.state() == null ? null : filter.state().name());
    }

    private static MailStatus status(ResultSet row, int number) throws SQLException {
        return new MailStatus(
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getString("name"),
                row.getString("subject"),
                row.getString("about"),
                MailState.valueOf(row.getString("state")),
                instant(row, "written_at"),
                row.getObject("delivered_at") == null ? null : instant(row, "delivered_at"),
                row.getInt("attempts"),
                row.getString("problem"),
                row.getString("answer"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
