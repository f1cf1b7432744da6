package org.chaperone.cli;

import org.jspecify.annotations.Nullable;

/** What picocli has filled in before a command is called. */
final class Commands {

    private Commands() {}

    static <T> T of(@Nullable T injected) {
        if (injected == null) {
            throw new IllegalStateException("a command was called outside the command line");
        }
        return injected;
    }
}
