package org.chaperone.roster;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The district, one of its schools, or one of its offices. */
public sealed interface Organization permits District, School, Office {

    String id();

    String name();

    /** The organization this one is part of, or null. */
    @Nullable String parentId();

    /** Columns of the source that have no place of their own, by name without "metadata.". */
    Map<String, String> metadata();
}
