@NullMarked
package org.chaperone.app.apps.web;

import org.jspecify.annotations.NullMarked;
