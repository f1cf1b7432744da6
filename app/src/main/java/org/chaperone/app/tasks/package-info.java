/**
 * The duties of the policy as somebody's tasks. Capabilities tell what happened; the duties of the edition in force on that day
 * say whose task that makes and by when, in school days of that person's school. A task is closed with evidence, handed
 * over, taken back or cancelled, and all of that stays. Also the first page of everybody who works for the schools: what waits
 * for them, brought by the capabilities that know, and where to begin when nothing does.
 */
@NullMarked
@ApplicationModule(
        displayName = "Tasks",
        allowedDependencies = {
            "access",
            "designees",
            "directory",
            "jobs",
            "journal",
            "mail",
            "policies",
            "rights",
            "schooltime",
            "ui"
        })
package org.chaperone.app.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
