/**
 * The first page of everybody who works for the schools: what waits for them, brought by the capabilities that know, and
 * where to begin when nothing does.
 */
@NullMarked
@ApplicationModule(
        displayName = "Tasks",
        allowedDependencies = {"directory", "policies", "rights", "ui"})
package org.chaperone.app.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
