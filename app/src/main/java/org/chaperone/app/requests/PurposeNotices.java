package org.chaperone.app.requests;

import java.util.Optional;
import java.util.UUID;

/** How far those who get a number are told what it is for. Whoever sends the notices tells it. */
public interface PurposeNotices {

    /**
     * @param path of the page about the notices
     * @param done how many of {@code all} notices are known to have come
     */
    record Told(String path, int done, int all, boolean isComplete) {}

    /** Empty when nobody is to be told of this version. */
    Optional<Told> of(UUID request, int version);
}
