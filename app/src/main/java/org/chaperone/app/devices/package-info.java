/**
 * Telephones of the district that are lent for trips and events: which there are, which one is free on which days, who waits for one,
 * when each was handed out and came back. A telephone is kept for a request as soon as it is sent; the next one who waits gets
 * it when it comes free.
 */
@NullMarked
@ApplicationModule(
        displayName = "Devices",
        allowedDependencies = {
            "access",
            "directory",
            "jobs",
            "journal",
            "mail",
            "policies",
            "requests",
            "rights",
            "tasks",
            "ui"
        })
package org.chaperone.app.devices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
