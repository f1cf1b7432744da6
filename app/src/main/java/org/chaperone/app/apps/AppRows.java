package org.chaperone.app.apps;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.apps.App.Judgement;
import org.chaperone.app.apps.App.Office;
import org.chaperone.app.apps.App.SignOff;
import org.chaperone.app.rights.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Apps, and who has put them on record. */
@Repository
class AppRows {

    private final JdbcClient db;

    AppRows(JdbcClient db) {
        this.db = db;
    }

    /** The id of it; of the one that was proposed from this page before, if there is one. */
    UUID add(UUID page, AppDraft it, @Nullable String school, Instant at, Viewer by) {
        var added =
                db.sql(
                                """
                                INSERT INTO app
                                       (name, maker, address, school, classes, registers, fields, purpose, agreement, agreement_ends,
                                        product, privacy, proposed_at, proposed_by, proposed_name, page)
                                VALUES (:name, :maker, :address, :school, :classes, :registers, :fields, :purpose, :agreement, :ends,
                                        'NOT_LOOKED_AT', 'NOT_LOOKED_AT', :at, :by, :byName, :page)
                                    ON CONFLICT (proposed_by, page) DO NOTHING
                                RETURNING id
                                """)
                        .param("name", it.name())
                        .param("maker", it.maker())
                        .param("address", it.address())
                        .param("school", school)
                        .param("classes", it.classes().toArray(String[]::new))
                        .param("registers", Boolean.TRUE.equals(it.registers()))
                        .param("fields", it.fields().toArray(String[]::new))
                        .param("purpose", it.purpose())
                        .param("agreement", it.agreement())
                        .param("ends", it.agreementEnds())
                        .param("at", at.atOffset(UTC))
                        .param("by", by.account())
                        .param("byName", by.name())
                        .param("page", page)
                        .query(UUID.class)
                        .optional();
        return added.orElseGet(
                () ->
                        db.sql("SELECT id FROM app WHERE proposed_by = :by AND page = :page")
                                .param("by", by.account())
                                .param("page", page)
                                .query(UUID.class)
                                .single());
    }

    Optional<App> one(UUID id) {
        return db.sql("SELECT * FROM app WHERE id = :id")
                .param("id", id)
                .query(this::app)
                .optional();
    }

    /** Nobody else changes it until the transaction is over. */
    Optional<App> locked(UUID id) {
        return db.sql("SELECT * FROM app WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(this::app)
                .optional();
    }

    /** Those with all of the words in name, maker or purpose, in order of names. */
    List<App> list(String words) {
        return db.sql(
                        """
                        SELECT * FROM app
                         WHERE NOT EXISTS (SELECT 1 FROM unnest(:words) AS word
                                            WHERE position(lower(word) IN lower(concat_ws(' ', name, maker, purpose))) = 0)
                         ORDER BY lower(name), id
                         LIMIT 500
                        """)
                .param("words", words.strip().split("\\s+"))
                .query(this::app)
                .list();
    }

    void sign(UUID id, Office office, Instant at, Viewer by) {
        db.sql(
                        """
                        INSERT INTO app_sign_off (app, office, by_id, by_name, signed_at)
                        VALUES (:app, :office, :by, :name, :at)
                        """)
                .param("app", id)
                .param("office", office.name())
                .param("by", by.account())
                .param("name", by.name())
                .param("at", at.atOffset(UTC))
                .update();
    }

    void judge(
            UUID id,
            Judgement product,
            Judgement privacy,
            String agreement,
            @Nullable LocalDate ends) {
        db.sql(
                        """
                        UPDATE app
                           SET product = :product, privacy = :privacy, agreement = :agreement, agreement_ends = :ends
                         WHERE id = :id
                        """)
                .param("product", product.name())
                .param("privacy", privacy.name())
                .param("agreement", agreement)
                .param("ends", ends)
                .param("id", id)
                .update();
    }

    private List<SignOff> signOffs(UUID id) {
        return db.sql("SELECT * FROM app_sign_off WHERE app = :app ORDER BY signed_at")
                .param("app", id)
                .query(
                        (row, _) ->
                                new SignOff(
                                        Office.valueOf(row.getString("office")),
                                        row.getObject("by_id", UUID.class),
                                        row.getString("by_name"),
                                        row.getObject("signed_at", OffsetDateTime.class)
                                                .toInstant()))
                .list();
    }

    private App app(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new App(
                id,
                row.getString("name"),
                row.getString("maker"),
                row.getString("address"),
                row.getString("school"),
                Arrays.asList((String[]) row.getArray("classes").getArray()),
                row.getBoolean("registers"),
                Arrays.asList((String[]) row.getArray("fields").getArray()),
                row.getString("purpose"),
                row.getString("agreement"),
                row.getObject("agreement_ends", LocalDate.class),
                Judgement.valueOf(row.getString("product")),
                Judgement.valueOf(row.getString("privacy")),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getString("proposed_name"),
                signOffs(id));
    }
}
