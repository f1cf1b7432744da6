/**
 * The policy that the district has adopted: its packs and editions, its clauses to read, the answers it gives, the texts
 * that are shown at their moment, the information matrix. Packs are files, read whole at the start; what a district
 * decides about them is kept in tables that only grow.
 */
@NullMarked
@ApplicationModule(
        displayName = "Policies",
        allowedDependencies = {"directory", "journal", "rights", "ui"})
package org.chaperone.app.policies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
