package org.chaperone.app.access;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody signs in from.
 *
 * @param address of the network
 * @param agent what the browser says of itself, at most 300 characters
 */
public record Device(String address, String agent) {

    private static final int LONGEST = 300;

    public Device(String address, @Nullable String agent) {
        this.address = address;
        this.agent =
                agent == null ? "" : agent.substring(0, Math.min(LONGEST, agent.length())).strip();
    }
}
