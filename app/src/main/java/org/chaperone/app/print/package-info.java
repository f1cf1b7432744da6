/**
 * Pages as PDF: letters to families and whatever else goes out on paper. Tagged and with their fonts inside (PDF/UA), so that
 * they can be read aloud and look the same everywhere.
 */
@NullMarked
@ApplicationModule(
        displayName = "Print",
        allowedDependencies = {})
package org.chaperone.app.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
