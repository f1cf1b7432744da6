/**
 * What other programs call: a post checked and a question answered as the commands do it, what is permitted of somebody, and
 * who may be shown in a picture. They sign in with a person's token and may do what that person may. Of posts, questions and
 * pictures nothing is kept.
 */
@NullMarked
@ApplicationModule(
        displayName = "Interface for programs",
        allowedDependencies = {
            "checks",
            "consent",
            "directory",
            "photos",
            "policies",
            "rights",
            "ui"
        })
package org.chaperone.app.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
