@NullMarked
package org.chaperone.cli;

import org.jspecify.annotations.NullMarked;
