package org.chaperone.app.database;

import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** The role that the application works as. It owns nothing and may do only what migrations grant to it. */
record AppRole(String name, String password) {

    private static final String MADE_ELSEWHERE =
            "The role %1$s can't be made by this database user. Have it made once by: CREATE ROLE %1$s LOGIN PASSWORD '...'"
                    + " and give the password as chaperone.database.app-password.";

    /**
     * Makes the role, or gives the one that is there this password.
     *
     * @throws DatabaseNotStarted when the owner may not do that and the role can't sign in with this password either
     */
    void prepare(DataSource owner) {
        try (var connection = owner.getConnection()) {
            if (mayMakeRoles(connection)) {
                make(connection);
                connection
                        .unwrap(PGConnection.class)
                        .alterUserPassword(name, password.toCharArray(), null);
            } else if (!exists(connection)) {
                throw new DatabaseNotStarted(MADE_ELSEWHERE.formatted(name));
            }
        } catch (SQLException e) {
            var unknown =
                    e.getCause() instanceof UnknownHostException host
                            ? " There is no host " + host.getMessage() + "."
                            : "";
            throw new DatabaseNotStarted(
                    "The database can't be used: " + e.getMessage() + unknown, e);
        }
    }

    private void make(Connection connection) throws SQLException {
        if (!exists(connection)) {
            try (var statement = connection.createStatement()) {
                var quoted = statement.enquoteIdentifier(name, true);
                statement.execute("CREATE ROLE " + quoted + " LOGIN NOINHERIT");
            }
        }
    }

    private boolean exists(Connection connection) throws SQLException {
        try (var statement =
                connection.prepareStatement("SELECT 1 FROM pg_roles WHERE rolname = ?")) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static boolean mayMakeRoles(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var row =
                    statement.executeQuery(
                            """
                            SELECT rolsuper OR rolcreaterole
                              FROM pg_roles
                             WHERE rolname = current_user
                            """);
            row.next();
            return row.getBoolean(1);
        }
    }
}
