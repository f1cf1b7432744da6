/**
 * Who may call what. Each handler says it by {@link org.chaperone.app.rights.May}; the doors here hold everybody to it,
 * and a handler that says nothing opens to nobody. What one may not see looks like what isn't there.
 */
@NullMarked
@ApplicationModule(displayName = "Rights", allowedDependencies = "journal")
package org.chaperone.app.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
