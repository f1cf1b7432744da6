/**
 * Turns what is about to be published, or was, into findings: students' names, personal data, words
 * that don't belong, and writing that shuts readers out. A finding says what was seen, exactly where,
 * how sure that is and why; whether it is allowed is for a policy to say. No framework, no database.
 */
@NullMarked
package org.chaperone.screening;

import org.jspecify.annotations.NullMarked;
