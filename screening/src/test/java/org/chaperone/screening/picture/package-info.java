@NullMarked
package org.chaperone.screening.picture;

import org.jspecify.annotations.NullMarked;
