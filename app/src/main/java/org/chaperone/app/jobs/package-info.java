/**
 * Work that nobody waits for: at set times, or once after something was committed. A job is a row that is written in the
 * transaction of what caused it; any node may take it, one at a time. One that fails is tried again after growing waits, and
 * who runs the installation sees what ran, what comes next and what failed, and why.
 */
@NullMarked
@ApplicationModule(
        displayName = "Jobs",
        allowedDependencies = {"journal", "rights", "ui"})
package org.chaperone.app.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
