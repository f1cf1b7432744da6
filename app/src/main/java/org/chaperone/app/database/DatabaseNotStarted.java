package org.chaperone.app.database;

/** The database can't be had, for a reason that the person who started the application can do something about. */
public final class DatabaseNotStarted extends RuntimeException {

    public DatabaseNotStarted(String message) {
        super(message);
    }

    public DatabaseNotStarted(String message, Throwable cause) {
        super(message, cause);
    }
}
