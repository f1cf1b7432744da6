package org.chaperone.app.notices;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chaperone.app.directory.Folded;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Lists of occasions and of their notices. */
@Repository
class ListRows {

    private static final String OCCASIONS =
            """
              FROM notice_occasion
              LEFT JOIN LATERAL (SELECT count(*) FILTER (WHERE notice.state <> 'LEFT') AS all_of_them,
                                        count(*) FILTER (WHERE notice.state = 'TOLD') AS told
                                   FROM notice
                                  WHERE occasion = notice_occasion.id) AS counts ON true
             WHERE (:all OR school = ANY (:schools) OR owner = :person OR gathering = ANY (:led))
               AND (:kind::text IS NULL OR notice_occasion.kind = :kind)
               AND (:school::text IS NULL OR school = :school)
               AND (NOT :untold OR notice_occasion.state <> 'CLOSED'
                                   AND (notice_occasion.state = 'OPEN' OR told < all_of_them))
               AND lower(title) LIKE ALL (:patterns)
            """;

    private static final String NOTICES =
            """
              FROM notice
             WHERE occasion = :occasion
               AND (:secret OR NOT secret)
               AND (:state::text IS NULL OR state = :state)
               AND (NOT :untold OR state NOT IN ('TOLD', 'LEFT'))
               AND (NOT :returned OR returned IS NOT NULL)
               AND sort LIKE ALL (:patterns)
            """;

    private final JdbcClient db;

    ListRows(JdbcClient db) {
        this.db = db;
    }

    List<OccasionLine> occasions(
            OccasionFilter filter, @Nullable UUID after, int most, Viewer viewer, Set<String> led) {
        var later =
                switch (filter.order()) {
                    case NEWEST ->
                            """
                            AND (:after::uuid IS NULL OR notice_occasion.id < :after)
                            ORDER BY notice_occasion.id DESC
                            """;
                    case TITLE ->
                            """
                            AND (:after::uuid IS NULL
                                 OR (lower(title), notice_occasion.id)
                                    > (SELECT lower(title), id FROM notice_occasion WHERE id = :after))
                            ORDER BY lower(title), notice_occasion.id
                            """;
                };
        return narrowed(
                        """
                        SELECT notice_occasion.id, title, notice_occasion.kind, school,
                               notice_occasion.state, opened_at, all_of_them, told
                        """
                                + OCCASIONS
                                + later
                                + " LIMIT :most",
                        filter,
                        viewer,
                        led)
                .param("after", after)
                .param("most", most)
                .query(
                        (row, number) ->
                                new OccasionLine(
                                        row.getObject("id", UUID.class),
                                        row.getString("title"),
                                        row.getString("kind"),
                                        row.getString("school"),
                                        OccasionState.valueOf(row.getString("state")),
                                        OccasionRows.moment(row, "opened_at"),
                                        row.getInt("all_of_them"),
                                        row.getInt("told")))
                .list();
    }

    int count(OccasionFilter filter, Viewer viewer, Set<String> led) {
        return narrowed("SELECT count(*)" + OCCASIONS, filter, viewer, led)
                .query(Integer.class)
                .single();
    }

    private StatementSpec narrowed(
            String sql, OccasionFilter filter, Viewer viewer, Set<String> led) {
        return db.sql(sql)
                .param("all", Rights.seesAll(viewer))
                .param("schools", principalOf(viewer))
                .param("person", viewer.person())
                .param("led", led.toArray(String[]::new))
                .param("kind", filter.kind())
                .param("school", filter.school())
                .param("untold", filter.untold())
                .param("patterns", Folded.patterns(filter.words()).toArray(String[]::new));
    }

    private static String[] principalOf(Viewer viewer) {
        return viewer.grants().stream()
                .filter(it -> it.role() == Role.PRINCIPAL && it.school() != null)
                .map(Viewer.Grant::school)
                .toArray(String[]::new);
    }

    List<GuardianNotice> notices(
            UUID occasion, NoticeFilter filter, @Nullable UUID after, int most, boolean secret) {
        var later =
                switch (filter.order()) {
                    case NAME ->
                            """
                            AND (:after::uuid IS NULL
                                 OR (sort, id) > (SELECT sort, id FROM notice WHERE id = :after))
                            ORDER BY sort, id
                            """;
                    case STATE ->
                            """
                            AND (:after::uuid IS NULL
                                 OR (rank, sort, id) > (SELECT rank, sort, id FROM notice WHERE id = :after))
                            ORDER BY rank, sort, id
                            """;
                };
        return narrowed("SELECT *" + NOTICES + later + " LIMIT :most", occasion, filter, secret)
                .param("after", after)
                .param("most", most)
                .query(NoticeRows::notice)
                .list();
    }

    int count(UUID occasion, NoticeFilter filter, boolean secret) {
        return narrowed("SELECT count(*)" + NOTICES, occasion, filter, secret)
                .query(Integer.class)
                .single();
    }

    private StatementSpec narrowed(String sql, UUID occasion, NoticeFilter filter, boolean secret) {
        return db.sql(sql)
                .param("occasion", occasion)
                .param("secret", secret)
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("untold", filter.untold())
                .param("returned", filter.returned())
                .param("patterns", Folded.patterns(filter.words()).toArray(String[]::new));
    }
}
