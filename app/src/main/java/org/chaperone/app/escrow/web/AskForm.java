package org.chaperone.app.escrow.web;

import org.jspecify.annotations.Nullable;

/**
 * @param emergency a constant of {@link org.chaperone.app.escrow.Emergency} in lower case
 * @param words what happened
 */
record AskForm(@Nullable String emergency, @Nullable String words) {

    static final AskForm EMPTY = new AskForm(null, null);
}
