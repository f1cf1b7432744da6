@NullMarked
package org.chaperone.app.devices.web;

import org.jspecify.annotations.NullMarked;
