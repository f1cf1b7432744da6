@NullMarked
package org.chaperone.app.access.web;

import org.jspecify.annotations.NullMarked;
