package org.chaperone.app.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param count how many there are in all, counted to {@link #COUNTED} at most
 * @param next the id to go on after, or null at the end
 */
public record PeoplePage(List<Listed> people, int count, @Nullable String next) {

    /** Past this a count says "more than". */
    public static final int COUNTED = 10_000;
}
