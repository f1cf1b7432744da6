/**
 * Who is who: accounts with their roles, inviting people and closing accounts, signing in and out, sessions. A session is a
 * row that holds only the digest of the browser's secret; ending the row ends the session everywhere.
 */
@NullMarked
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"directory", "journal", "rights", "ui"})
package org.chaperone.app.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
