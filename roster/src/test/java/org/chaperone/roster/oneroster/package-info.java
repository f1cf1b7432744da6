@NullMarked
package org.chaperone.roster.oneroster;

import org.jspecify.annotations.NullMarked;
