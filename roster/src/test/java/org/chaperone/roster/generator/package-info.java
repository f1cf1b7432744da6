@NullMarked
package org.chaperone.roster.generator;

import org.jspecify.annotations.NullMarked;
