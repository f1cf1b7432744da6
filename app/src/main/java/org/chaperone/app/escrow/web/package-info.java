/** Pages of sealed logins: sealing one, opening one in an emergency, and the keys. */
@NullMarked
package org.chaperone.app.escrow.web;

import org.jspecify.annotations.NullMarked;
