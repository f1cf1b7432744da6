package org.chaperone.app.escrow;

/** What came of asking for a sealed login. */
public sealed interface Asked {

    /** A second person is asked. */
    record Waiting(Opening opening) implements Asked {}

    /** Without an emergency, told in at least {@link Opening#FEWEST_WORDS} letters, nothing is opened. */
    record NoEmergency() implements Asked {}

    /** Whoever sealed it doesn't read it back. */
    record OwnSeal() implements Asked {}

    /** It was opened before, and that isn't reviewed yet. */
    record ReviewFirst(Opening opening) implements Asked {}

    /** Nothing is sealed. */
    record NothingSealed() implements Asked {}

    /** The outlet isn't there, or the viewer's office opens no logins. */
    record NotHere() implements Asked {}
}
