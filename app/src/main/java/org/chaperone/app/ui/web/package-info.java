@NullMarked
package org.chaperone.app.ui.web;

import org.jspecify.annotations.NullMarked;
