@NullMarked
package org.chaperone.app.announcements.web;

import org.jspecify.annotations.NullMarked;
