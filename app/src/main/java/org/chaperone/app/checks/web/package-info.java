@NullMarked
package org.chaperone.app.checks.web;

import org.jspecify.annotations.NullMarked;
