@NullMarked
package org.chaperone.app.photos.web;

import org.jspecify.annotations.NullMarked;
