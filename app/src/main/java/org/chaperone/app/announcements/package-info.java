/**
 * What was announced on an outlet, and how it reaches whoever can't reach that: copies in other channels with date and place, what
 * each student without access was given instead, and the families who get it on paper. Knows of students and adults that they
 * can't reach pages, by whom that was put down and since when; only who may see them sees it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Announcements",
        allowedDependencies = {
            "journal",
            "rights",
            "ui",
            "jobs",
            "directory",
            "schooltime",
            "policies",
            "tasks",
            "registry"
        })
package org.chaperone.app.announcements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
