/**
 * What families are asked and answer by themselves: a link for each adult, or adult student, that works without an account for
 * some time; the page behind it on which they permit or refuse, in their language; and who has been asked and who hasn't.
 */
@NullMarked
@ApplicationModule(
        displayName = "Families",
        allowedDependencies = {
            "journal",
            "rights",
            "ui",
            "print",
            "jobs",
            "mail",
            "directory",
            "schooltime",
            "access",
            "policies",
            "consent",
            "tasks",
            "photos"
        })
package org.chaperone.app.families;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
