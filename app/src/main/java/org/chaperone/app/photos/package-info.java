/**
 * Who may be shown where: somebody names the people in a picture and counts heads, and learns for each of them and each audience what
 * was permitted and why, and what the policy says. A clearance keeps that for a post to come; what was published on it is found again when
 * a family says no later. Who isn't known to permit it is asked from here: a colleague for their word, a student's family by the
 * capability that knows families. Nobody is recognised by their face, and pictures stay in memory for one request.
 */
@NullMarked
@ApplicationModule(
        displayName = "Photos",
        allowedDependencies = {
            "journal",
            "rights",
            "ui",
            "directory",
            "policies",
            "access",
            "mail",
            "consent",
            "tasks",
            "checks"
        })
package org.chaperone.app.photos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
