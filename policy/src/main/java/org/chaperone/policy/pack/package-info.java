/**
 * Packs on disk: a folder a district, read whole or refused whole with every problem in its place
 * (docs/policies.md).
 */
@NullMarked
package org.chaperone.policy.pack;

import org.jspecify.annotations.NullMarked;
