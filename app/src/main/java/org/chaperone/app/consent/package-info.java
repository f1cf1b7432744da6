/**
 * Every permission that a person gives or refuses, in one ledger to which is only added: a family's for its child, an adult
 * student's, a colleague's for their own picture. It tells what was answered, for which use and before whom, at any moment,
 * and why that is what counts. What silence means the policy says.
 */
@NullMarked
@ApplicationModule(
        displayName = "Consent",
        allowedDependencies = {"journal", "rights", "ui", "blobs", "directory", "policies"})
package org.chaperone.app.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
