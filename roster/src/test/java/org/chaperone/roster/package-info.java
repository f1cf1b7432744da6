@NullMarked
package org.chaperone.roster;

import org.jspecify.annotations.NullMarked;
