/** Pages for everybody, the interface that checks an address, and the page of an outlet's seal for the staff. */
@NullMarked
package org.chaperone.app.publicpages.web;

import org.jspecify.annotations.NullMarked;
