/**
 * "Ask first": questions of the staff to an office, routed by topic, and drafts of posts that their authors aren't sure of. The asker
 * sees how it stands and what was answered; what the office shares, in words that name nobody, is found by all. Also sample posts that the
 * communications office approves of.
 */
@NullMarked
@ApplicationModule(
        displayName = "Questions",
        allowedDependencies = {"access", "journal", "mail", "policies", "rights", "tasks", "ui"})
package org.chaperone.app.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
