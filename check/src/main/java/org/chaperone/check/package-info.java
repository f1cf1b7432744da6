/**
 * Checks an item against a roster and a policy: screening gives findings, findings become facts, the
 * pack decides. What the command line, the server and a distributed job share.
 */
@NullMarked
package org.chaperone.check;

import org.jspecify.annotations.NullMarked;
