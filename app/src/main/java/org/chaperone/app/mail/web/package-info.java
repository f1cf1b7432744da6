@NullMarked
package org.chaperone.app.mail.web;

import org.jspecify.annotations.NullMarked;
