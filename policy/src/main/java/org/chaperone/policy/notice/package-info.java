/** Notices of a policy: what families are told in writing after an event, and what such a letter must say. */
@NullMarked
package org.chaperone.policy.notice;

import org.jspecify.annotations.NullMarked;
