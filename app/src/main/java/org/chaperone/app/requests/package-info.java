/**
 * Requests: what somebody wants to do and may not do alone. The procedure of the policy says what they answer first and who is
 * asked in which order. A request is sent as an exact version, under the SHA-256 of its bytes; whoever decides, decides on that
 * version, and a changed one is asked for anew. Nobody decides on what they ask for, wrote or are the subject of; nothing is
 * decided by silence. What was approved and what ended is told by events.
 */
@NullMarked
@ApplicationModule(
        displayName = "Requests",
        allowedDependencies = {
            "access",
            "blobs",
            "consent",
            "designees",
            "directory",
            "jobs",
            "journal",
            "mail",
            "policies",
            "rights",
            "tasks",
            "ui"
        })
package org.chaperone.app.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
