/**
 * Audits of the district's pages: what a page shows is gathered as facts, each with the element that shows it, and the policy in
 * force says what of it is as it is wanted. What can't be told is said to be so. Findings make tasks for whoever answers for the
 * page; what a person has judged stays judged until the page changes there.
 */
@NullMarked
@ApplicationModule(
        displayName = "Audits",
        allowedDependencies = {
            "blobs",
            "directory",
            "fetch",
            "jobs",
            "journal",
            "platforms",
            "policies",
            "publicpages",
            "registry",
            "requests",
            "rights",
            "tasks",
            "ui"
        })
package org.chaperone.app.audits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
