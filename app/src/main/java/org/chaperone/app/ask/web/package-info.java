@NullMarked
package org.chaperone.app.ask.web;

import org.jspecify.annotations.NullMarked;
