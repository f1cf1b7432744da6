@NullMarked
package org.chaperone.screening.faces;

import org.jspecify.annotations.NullMarked;
