@NullMarked
package org.chaperone.policy;

import org.jspecify.annotations.NullMarked;
