/** Reads packs, facts and examples from YAML or JSON, keeping the place of every value. */
@NullMarked
package org.chaperone.policy.reading;

import org.jspecify.annotations.NullMarked;
