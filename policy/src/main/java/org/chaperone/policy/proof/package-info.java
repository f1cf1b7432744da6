/** Shows that a pack does what its clauses say: examples as tests, and which clause is carried and proven by what. */
@NullMarked
package org.chaperone.policy.proof;

import org.jspecify.annotations.NullMarked;
