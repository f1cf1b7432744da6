/**
 * What everybody may look up without signing in, in English and Spanish: the directory of official outlets with a flyer for each
 * school, whether a pasted address is the district's, the seal of a page and what it says, the rules for comments. Answers about addresses
 * come from an index in memory, which each node makes anew when the register changes.
 */
@NullMarked
@ApplicationModule(
        displayName = "Public pages",
        allowedDependencies = {
            "directory",
            "escrow",
            "journal",
            "platforms",
            "policies",
            "print",
            "registry",
            "rights",
            "ui"
        })
package org.chaperone.app.publicpages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
