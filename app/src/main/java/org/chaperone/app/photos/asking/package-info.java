/** Asking colleagues whether they may be shown, and what they say. */
@NullMarked
@NamedInterface("asking")
package org.chaperone.app.photos.asking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
