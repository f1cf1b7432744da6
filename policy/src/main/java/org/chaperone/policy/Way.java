package org.chaperone.policy;

import java.util.Optional;

/**
 * What a person can do instead.
 *
 * @param say the action, in the imperative
 * @param more what will happen
 * @param icon name of an icon
 * @param question the question one would ask next, when there is one
 * @param request what one asks for, as a procedure's id, when there is one
 */
public record Way(
        String id,
        String say,
        String more,
        String icon,
        Optional<String> question,
        Optional<String> request) {}
