/**
 * What other programs call: a post checked and a question answered as the commands do it. They sign in with a person's
 * token and may do what that person may. Nothing that is sent is kept.
 */
@NullMarked
@ApplicationModule(
        displayName = "Interface for programs",
        allowedDependencies = {"checks", "policies", "rights", "ui"})
package org.chaperone.app.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
