package org.chaperone.app.photos.asking;

import org.chaperone.app.photos.asking.ColleagueRequest.State;
import org.jspecify.annotations.Nullable;

/**
 * Which requests to list.
 *
 * @param mine those that the viewer made, or those made to them; null for both
 * @param state null doesn't narrow
 */
public record RequestFilter(@Nullable Boolean mine, @Nullable State state, boolean oldestFirst) {

    public static final RequestFilter ALL = new RequestFilter(null, null, false);
    public static final RequestFilter TO_ANSWER = new RequestFilter(false, State.OPEN, true);
}
