/**
 * Conditions of rules, written in CEL. The CEL compiler parses and type-checks them against the
 * question's record; our evaluator walks the checked tree, because facts may be unknown and an answer
 * must then name exactly the facts that it hangs on (docs/adr/002).
 */
@NullMarked
package org.chaperone.policy.condition;

import org.jspecify.annotations.NullMarked;
