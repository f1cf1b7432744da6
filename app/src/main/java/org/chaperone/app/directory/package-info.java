/**
 * Schools, people, families and classes, as the district's student system tells them. Ids are that system's own. People
 * are reached through what the asker may see: staff see each other, and the students and families of their own school;
 * offices of the district see everybody.
 */
@NullMarked
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"journal", "rights", "ui"})
package org.chaperone.app.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
