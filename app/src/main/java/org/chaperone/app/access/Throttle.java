package org.chaperone.app.access;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** So many in so long, counted in the database and so by all nodes together. */
@Repository
public class Throttle {

    private final JdbcClient db;
    private final Clock clock;

    Throttle(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * @param key what is limited, and for whom
     */
    public record Limit(String key, int most, Duration within) {}

    /**
     * Takes one before the act, so that many at once can't slip through.
     *
     * @return how long to wait when there are none left
     */
    @Transactional
    public Optional<Duration> take(Limit limit) {
        var now = clock.instant();
        var taken =
                db.sql(
                                """
                                INSERT INTO throttle AS t (key, since, taken)
                                VALUES (:key, :now, 1)
                                    ON CONFLICT (key) DO UPDATE
                                   SET taken = CASE WHEN t.since > :start THEN t.taken + 1 ELSE 1 END,
                                       since = CASE WHEN t.since > :start THEN t.since ELSE :now END
                                RETURNING since, taken
                                """)
                        .param("key", limit.key())
                        .param("now", now.atOffset(UTC))
                        .param("start", now.minus(limit.within()).atOffset(UTC))
                        .query(Taken.class)
                        .single();
        return taken.taken() <= limit.most()
                ? Optional.empty()
                : Optional.of(Duration.between(now, taken.since().plus(limit.within())));
    }

    /** Gives one back, for an act that turned out to be in order. */
    public void giveBack(Limit limit) {
        db.sql("UPDATE throttle SET taken = greatest(taken - 1, 0) WHERE key = :key")
                .param("key", limit.key())
                .update();
    }

    public void reset(Limit limit) {
        db.sql("DELETE FROM throttle WHERE key = :key").param("key", limit.key()).update();
    }

    private record Taken(Instant since, int taken) {}
}
