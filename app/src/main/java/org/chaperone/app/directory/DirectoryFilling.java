package org.chaperone.app.directory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Fills an empty directory with what is staged. Its indexes and references are made when all rows are there, which takes a
 * fifth of the time of minding them row by row. All of it is one transaction: it can't be left half made.
 */
@Repository
class DirectoryFilling {

    private final JdbcClient db;
    private final ImportLimits limits;

    DirectoryFilling(JdbcClient db, ImportLimits limits) {
        this.db = db;
        this.limits = limits;
    }

    /**
     * Keeps others from reading the directory to the end of the transaction.
     *
     * @param people how many are to be filled in
     * @return whether it can be filled: it is empty, nobody reads it just now, and it is worth while
     */
    boolean begin(int people) {
        return people >= limits.filledWholeFrom()
                && db.sql("SELECT take_down_directory()").query(Boolean.class).single();
    }

    void add(RosterItem item) {
        db.sql(
                        "INSERT INTO %1$s (%3$s) SELECT %3$s FROM %2$s"
                                .formatted(
                                        item.table(),
                                        item.staged(),
                                        String.join(", ", item.columns())))
                .update();
    }

    /** Makes the indexes and references; a row that refers to nothing fails here. */
    void end() {
        db.sql("CALL put_up_directory()").update();
        for (var item : RosterItem.values()) {
            db.sql("ANALYZE " + item.table()).update();
        }
    }
}
