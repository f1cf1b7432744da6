package org.chaperone.app.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code chaperone.database}.
 *
 * @param url JDBC address of a PostgreSQL 18 that somebody else runs; without it the application runs its own
 * @param user who owns the tables and makes them
 * @param password of that user
 * @param appUser the role the application works as, which can't rewrite what must be kept; made when it isn't there and
 *     {@code user} may make roles
 * @param appPassword of that role; without it a new one is set at each start, which fits one node
 * @param pool connections held at most
 * @param borrowed a running application has the database and its role's password: sign in as the owner and act as that
 *     role
 */
@ConfigurationProperties("chaperone.database")
public record DatabaseSettings(
        @Nullable String url,
        @DefaultValue("chaperone") String user,
        @DefaultValue("") String password,
        @DefaultValue("chaperone_app") String appUser,
        @Nullable String appPassword,
        @DefaultValue("16") int pool,
        @DefaultValue("false") boolean borrowed) {}
