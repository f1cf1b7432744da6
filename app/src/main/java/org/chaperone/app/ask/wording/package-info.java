/** Questions, facts and decisions in words. */
@NullMarked
package org.chaperone.app.ask.wording;

import org.jspecify.annotations.NullMarked;
