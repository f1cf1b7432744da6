/** Procedures of a policy: what somebody answers before they ask, who is asked in which order, how long an approval lasts. */
@NullMarked
package org.chaperone.policy.procedure;

import org.jspecify.annotations.NullMarked;
