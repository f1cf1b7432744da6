@NullMarked
package org.chaperone.app.designees.web;

import org.jspecify.annotations.NullMarked;
