package org.chaperone.policy.condition;

import java.util.List;
import java.util.Optional;

/** The parameters of a pack, as its conditions see them. */
public interface Settings {

    /** What {@code setting(name)} gives where the policy is silent. */
    String NOT_SET = "not-set";

    /** The value, or {@link #NOT_SET}; empty if no parameter has this name. */
    Optional<String> value(String name);

    /** The values a parameter can take; empty if it takes any text. */
    List<String> choices(String name);
}
