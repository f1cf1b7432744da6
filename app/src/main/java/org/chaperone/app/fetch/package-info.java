/**
 * Pages fetched from outside. Nothing inside the district's network is ever reached by it: the address that is connected to is
 * looked at, not only the one that was asked for, and so is every redirect. Size, time, redirects and pace are limited, robots.txt
 * is obeyed, and what goes wrong out there is an answer and not an error. Pages that need their scripts are shown in a browser of this
 * machine, which is handed all that it gets by the same way.
 */
@NullMarked
@ApplicationModule(
        displayName = "Fetch",
        allowedDependencies = {})
package org.chaperone.app.fetch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
