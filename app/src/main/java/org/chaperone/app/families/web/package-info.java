@NullMarked
package org.chaperone.app.families.web;

import org.jspecify.annotations.NullMarked;
