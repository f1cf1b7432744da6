/**
 * A page looked at: small checks, each of which sees some facts and says by which element. Nothing here knows a policy or the
 * database, so that many pages can be looked at side by side.
 */
@NullMarked
@NamedInterface("page")
package org.chaperone.app.audits.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
