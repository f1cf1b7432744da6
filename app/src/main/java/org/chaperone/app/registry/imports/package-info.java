/**
 * Brings lists of outlets from another register, with the columns of the U.S. Digital Registry: held against the register and the
 * policy first, then applied whole or not at all, and undone whole. What isn't on a list stays as it is.
 */
@NullMarked
@NamedInterface("imports")
package org.chaperone.app.registry.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
