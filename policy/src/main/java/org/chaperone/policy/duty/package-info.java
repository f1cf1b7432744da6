/** Duties of a policy: what somebody must do after an event, by when, and what proves it. */
@NullMarked
package org.chaperone.policy.duty;

import org.jspecify.annotations.NullMarked;
