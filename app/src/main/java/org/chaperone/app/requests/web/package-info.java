@NullMarked
package org.chaperone.app.requests.web;

import org.jspecify.annotations.NullMarked;
