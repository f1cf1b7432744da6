/** How long a post may be on each platform, as the platform counts, and how much of it is seen at first. */
@NullMarked
package org.chaperone.app.checks.preview;

import org.jspecify.annotations.NullMarked;
