package org.chaperone.app.escrow;

import java.util.Optional;

/** Keys that came with the environment; whoever gives them changes them. */
final class GivenKeys implements KeyPlace {

    private final String keys;

    GivenKeys(String keys) {
        this.keys = keys;
    }

    @Override
    public Optional<String> read() {
        return Optional.of(keys);
    }

    @Override
    public void write(String ignored) {
        throw new KeysNotUsable("The keys come from the environment. Give new ones there.");
    }

    @Override
    public boolean isOurs() {
        return false;
    }

    @Override
    public String words() {
        return "the environment of the server";
    }
}
