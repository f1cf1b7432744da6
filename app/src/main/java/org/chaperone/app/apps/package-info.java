/**
 * The apps that students use: what personal data each wants of them, with which classes, who has put it on record, under which
 * agreement, and what is thought of the product and of its privacy. Nobody under the age that the policy names registers.
 */
@NullMarked
@ApplicationModule(
        displayName = "Apps",
        allowedDependencies = {
            "journal",
            "rights",
            "ui",
            "directory",
            "designees",
            "access",
            "policies"
        })
package org.chaperone.app.apps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
