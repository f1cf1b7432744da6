@NullMarked
package org.chaperone.app.directory.web;

import org.jspecify.annotations.NullMarked;
