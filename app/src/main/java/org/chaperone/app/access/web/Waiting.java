package org.chaperone.app.access.web;

import java.time.Duration;

/** Says how long to wait after too many tries. */
final class Waiting {

    private Waiting() {}

    static String words(Duration wait) {
        var minutes = wait.toMinutes() + 1;
        return "That was often, in a short time. Try again in "
                + (minutes == 1 ? "a minute" : minutes + " minutes");
    }
}
