/**
 * What is known of platforms, as data: whose an address is and what it leads to, what a platform asks of those who use it, whether it
 * still stands. The district's list of approved platforms, year by year, and who has confirmed the terms of use.
 */
@NullMarked
@ApplicationModule(
        displayName = "Platforms",
        allowedDependencies = {
            "journal",
            "rights",
            "ui",
            "jobs",
            "mail",
            "directory",
            "schooltime",
            "access",
            "policies",
            "consent",
            "tasks"
        })
package org.chaperone.app.platforms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
