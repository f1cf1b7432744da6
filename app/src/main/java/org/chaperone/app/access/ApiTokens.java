package org.chaperone.app.access;

import static java.time.ZoneOffset.UTC;
import static org.chaperone.app.access.Secrets.digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ApiTokens {

    private final JdbcClient db;

    ApiTokens(JdbcClient db) {
        this.db = db;
    }

    /** Whose a token is. */
    record Held(UUID account, ApiToken token) {}

    UUID add(UUID account, String secret, ApiToken token) {
        return db.sql(
                        """
                        INSERT INTO api_token (account, name, digest, scopes, made_at, expires_at)
                        VALUES (:account, :name, :digest, string_to_array(:scopes, ','), :made, :expires)
                        RETURNING id
                        """)
                .param("account", account)
                .param("name", token.name())
                .param("digest", digest(secret))
                .param(
                        "scopes",
                        token.scopes().stream()
                                .map(Enum::name)
                                .sorted()
                                .collect(Collectors.joining(",")))
                .param("made", token.madeAt().atOffset(UTC))
                .param("expires", token.expiresAt().atOffset(UTC))
                .query(UUID.class)
                .single();
    }

    /** The token with this secret, unless it has ended or its account is closed. */
    Optional<Held> held(String secret, Instant now) {
        return db.sql(
                        """
                        SELECT id, account, name, scopes, made_at, expires_at
                          FROM api_token
                         WHERE digest = :digest
                           AND expires_at > :now
                           AND revoked_at IS NULL
                           AND NOT EXISTS (SELECT
                                             FROM account_deactivation
                                            WHERE account_deactivation.account = api_token.account
                                              AND lifted_at IS NULL)
                        """)
                .param("digest", digest(secret))
                .param("now", now.atOffset(UTC))
                .query(
                        (row, number) ->
                                new Held(row.getObject("account", UUID.class), token(row, number)))
                .optional();
    }

    /** Those of an account that are good, the newest first. */
    List<ApiToken> of(UUID account, Instant now) {
        return db.sql(
                        """
                        SELECT id, name, scopes, made_at, expires_at
                          FROM api_token
                         WHERE account = :account
                           AND expires_at > :now
                           AND revoked_at IS NULL
                         ORDER BY id DESC
                        """)
                .param("account", account)
                .param("now", now.atOffset(UTC))
                .query(ApiTokens::token)
                .list();
    }

    /** Ends it if it is of this account and hasn't ended. */
    boolean revoke(UUID account, UUID id, Instant now) {
        return db.sql(
                                """
                                UPDATE api_token
                                   SET revoked_at = :now
                                 WHERE id = :id AND account = :account AND revoked_at IS NULL
                                """)
                        .param("id", id)
                        .param("account", account)
                        .param("now", now.atOffset(UTC))
                        .update()
                > 0;
    }

    private static ApiToken token(ResultSet row, int number) throws SQLException {
        return new ApiToken(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Stream.of((String[]) row.getArray("scopes").getArray())
                        .map(TokenScope::valueOf)
                        .collect(Collectors.toSet()),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
