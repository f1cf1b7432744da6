@NullMarked
package org.chaperone.app.api.web;

import org.jspecify.annotations.NullMarked;
