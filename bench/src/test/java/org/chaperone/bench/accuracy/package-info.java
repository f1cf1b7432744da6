@NullMarked
package org.chaperone.bench.accuracy;

import org.jspecify.annotations.NullMarked;
