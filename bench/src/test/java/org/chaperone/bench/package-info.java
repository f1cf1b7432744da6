@NullMarked
package org.chaperone.bench;

import org.jspecify.annotations.NullMarked;
