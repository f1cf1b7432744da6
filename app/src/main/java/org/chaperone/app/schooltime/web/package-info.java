@NullMarked
package org.chaperone.app.schooltime.web;

import org.jspecify.annotations.NullMarked;
