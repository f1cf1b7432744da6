/**
 * The PostgreSQL that the application runs on: its own, started as a child process with its files in the data folder, or
 * one elsewhere by URL. The owner makes the tables; the application itself signs in as a role that may not rewrite history.
 */
@NullMarked
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
package org.chaperone.app.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
