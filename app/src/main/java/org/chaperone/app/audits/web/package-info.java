@NullMarked
package org.chaperone.app.audits.web;

import org.jspecify.annotations.NullMarked;
