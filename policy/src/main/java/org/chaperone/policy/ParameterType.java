package org.chaperone.policy;

import java.util.List;

/**
 * A setting that a policy may fix, the same for all packs.
 *
 * @param name such as {@code contact.friend-student}
 * @param says what it settles
 * @param choices the values it can take; empty if it is a free text
 */
public record ParameterType(String name, String says, List<String> choices) {

    public ParameterType {
        choices = List.copyOf(choices);
    }
}
