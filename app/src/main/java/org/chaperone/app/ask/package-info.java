/**
 * "May I ...?": each question as a short form that asks only what can't be known, answered from the district's policy with
 * its clauses, in words. An answer can be kept, as it was given, and shared with a colleague; beside it stand the answers
 * that other districts' policies give to the same facts.
 */
@NullMarked
@ApplicationModule(
        displayName = "Ask",
        allowedDependencies = {
            "journal",
            "rights",
            "ui",
            "access",
            "directory",
            "schooltime",
            "policies",
            "consent",
            "requests",
            "tasks"
        })
package org.chaperone.app.ask;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
