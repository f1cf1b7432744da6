/**
 * The register of the district's outlets: the accounts, pages, sites and newsletters through which schools speak, whose they are,
 * with which classes they are used, what else carries the same, and where they are embedded. What an outlet was stays with who
 * changed it and when. Tells the duties when one is in use with a class.
 */
@NullMarked
@ApplicationModule(
        displayName = "Registry",
        allowedDependencies = {
            "jobs",
            "journal",
            "rights",
            "ui",
            "directory",
            "policies",
            "tasks",
            "platforms",
            "access",
            "mail",
            "requests",
            "blobs"
        })
package org.chaperone.app.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
