package org.chaperone.app.fetch;

import java.io.IOException;

/** The browser didn't do what it was told; the message says in a few words why. */
final class BrowserBroke extends IOException {

    private static final long serialVersionUID = 1;

    BrowserBroke(String why) {
        super(why);
    }
}
