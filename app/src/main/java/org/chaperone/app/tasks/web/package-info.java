@NullMarked
package org.chaperone.app.tasks.web;

import org.jspecify.annotations.NullMarked;
