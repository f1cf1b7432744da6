/**
 * Checks a post before it goes out: what screening sees against the directory, what the policy says to it, and the
 * corrections that can be made with one press. Nothing that is checked here is kept; the words that the district adds to the
 * lists of screening are.
 */
@NullMarked
@ApplicationModule(
        displayName = "Checks",
        allowedDependencies = {"consent", "directory", "journal", "policies", "rights", "ui"})
package org.chaperone.app.checks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
