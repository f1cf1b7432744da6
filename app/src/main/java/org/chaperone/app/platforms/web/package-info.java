@NullMarked
package org.chaperone.app.platforms.web;

import org.jspecify.annotations.NullMarked;
