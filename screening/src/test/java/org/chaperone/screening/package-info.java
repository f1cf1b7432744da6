@NullMarked
package org.chaperone.screening;

import org.jspecify.annotations.NullMarked;
