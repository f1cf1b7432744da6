/** Schools, people, families and classes, as the district's student system tells them. */
@NullMarked
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"journal", "rights", "ui"})
package org.chaperone.app.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
