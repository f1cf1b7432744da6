/**
 * What happened: every state change of every capability appends one entry here, in its own transaction. Entries are never
 * changed or removed; each has a salt, so that a later proof can show one entry without giving away another.
 */
@NullMarked
@ApplicationModule(
        displayName = "Journal",
        allowedDependencies = {})
package org.chaperone.app.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
