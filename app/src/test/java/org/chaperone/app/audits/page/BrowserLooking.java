package org.chaperone.app.audits.page;

import java.time.Clock;
import org.chaperone.app.fetch.Browsers;

/** Looking with a real browser. */
public final class BrowserLooking {

    private BrowserLooking() {}

    public static Looking here() {
        return new Looking(
                Browsers.fetch("127.0.0.1"), Browsers.reaching("127.0.0.1"), Clock.systemUTC());
    }
}
