/**
 * Brings what a student system knows of permissions into the ledger: a file of comma-separated values, read by a saved map of its
 * columns, compared with what an earlier import brought, and applied whole or not at all. A row or an answer that isn't in the
 * file says nothing.
 */
@NullMarked
@NamedInterface("imports")
package org.chaperone.app.consent.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
