package org.chaperone.app.fetch;

import java.net.UnknownHostException;

/** A host isn't to be reached; the message says why. */
final class AddressRefused extends UnknownHostException {

    private static final long serialVersionUID = 1;

    AddressRefused(String why) {
        super(why);
    }

    String why() {
        return "" + getMessage();
    }
}
