@NullMarked
package org.chaperone.app.registry.web;

import org.jspecify.annotations.NullMarked;
