/**
 * Sends e-mail. A message is a row written in the transaction of what it tells of; a job delivers it, by SMTP or, unless a
 * server is set, as a file into a folder. What came of each is kept as evidence: delivered, refused and why, or in doubt.
 * Whoever runs the installation sees to whom and when, not what was written.
 */
@NullMarked
@ApplicationModule(
        displayName = "Mail",
        allowedDependencies = {"jobs", "journal", "rights", "ui"})
package org.chaperone.app.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
