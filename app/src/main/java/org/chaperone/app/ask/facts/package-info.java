/** The facts of a question as words that can stand in a form and in an address. */
@NullMarked
package org.chaperone.app.ask.facts;

import org.jspecify.annotations.NullMarked;
