@NullMarked
package org.chaperone.app.consent.web;

import org.jspecify.annotations.NullMarked;
