/**
 * Designees: who may act for whom, in which matters, at which school, from when until when, in writing. Somebody who acts
 * by their office names their own designees; a designee can't name others in turn. The offices of the district see all of
 * them, everybody else those that they named or are.
 */
@NullMarked
@ApplicationModule(
        displayName = "Designees",
        allowedDependencies = {"journal", "rights", "ui", "directory"})
package org.chaperone.app.designees;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
