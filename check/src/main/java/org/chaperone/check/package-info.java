@NullMarked
package org.chaperone.check;

import org.jspecify.annotations.NullMarked;
