/**
 * What other programs call: a post checked and a question answered as the commands do it, and what is permitted of
 * somebody. They sign in with a person's token and may do what that person may. Of posts and questions nothing is kept.
 */
@NullMarked
@ApplicationModule(
        displayName = "Interface for programs",
        allowedDependencies = {"checks", "consent", "directory", "policies", "rights", "ui"})
package org.chaperone.app.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
