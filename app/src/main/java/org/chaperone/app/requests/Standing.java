package org.chaperone.app.requests;

import java.util.List;
import java.util.Set;

/**
 * What somebody is to requests.
 *
 * @param person their id in the directory, or empty
 * @param mine offices that they hold, as text
 * @param acting offices for whose holders they may act today
 * @param schools whose requests they see, as their principal
 * @param seesAll whether they see every request
 */
record Standing(
        String person,
        Set<String> mine,
        List<Acting> acting,
        Set<String> schools,
        boolean seesAll) {

    /**
     * @param school for which, or empty for all
     * @param person for whom
     */
    record Acting(String office, String school, String person) {}
}
