/**
 * Runs a written policy: packs of clauses, parameters and rules; questions with facts; decisions that
 * cite their clauses. Plain Java, no framework and no database, so that a command line, a server and a
 * distributed job share it. Start at {@link org.chaperone.policy.PackLibrary} and {@link
 * org.chaperone.policy.Decider}.
 */
@NullMarked
package org.chaperone.policy;

import org.jspecify.annotations.NullMarked;
