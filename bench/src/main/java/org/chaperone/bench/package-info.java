/** Measurements: JMH benchmarks and load drivers. What they gave stands in docs/benchmarks.md with the command. */
@NullMarked
package org.chaperone.bench;

import org.jspecify.annotations.NullMarked;
