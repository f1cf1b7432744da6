/** The application: one package per capability, listed bottom first in {@link org.chaperone.app.Capabilities}. */
@NullMarked
package org.chaperone.app;

import org.jspecify.annotations.NullMarked;
