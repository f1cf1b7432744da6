/**
 * Measures what screening costs beside the least that could be done with the same posts, and beside what
 * others would do. Contenders take turns in short slices of thread time, so that what else a machine does
 * falls on all of them alike.
 */
@NullMarked
package org.chaperone.bench.speed;

import org.jspecify.annotations.NullMarked;
