/** A district that doesn't exist, to try everything on: Alder Falls Schools, with sign-ins for its people. */
@NullMarked
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {
            "tasks",
            "access",
            "announcements",
            "apps",
            "audits",
            "audits :: page",
            "consent",
            "database",
            "designees",
            "directory",
            "families",
            "journal",
            "policies",
            "notices",
            "platforms",
            "photos :: asking",
            "questions",
            "registry",
            "registry :: imports",
            "requests",
            "devices",
            "rights",
            "schooltime"
        })
package org.chaperone.app.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
