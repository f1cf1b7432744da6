@NullMarked
package org.chaperone.app;

import org.jspecify.annotations.NullMarked;
