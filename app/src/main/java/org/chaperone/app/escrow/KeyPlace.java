package org.chaperone.app.escrow;

import java.util.Optional;

/** Where keys are kept, outside the database. They are read anew for each use and kept in no field. */
sealed interface KeyPlace permits KeyFile, GivenKeys {

    /** The keys as they were written; empty when there are none. */
    Optional<String> read();

    /**
     * Keeps these in the place of those before.
     *
     * @throws KeysNotUsable when the place can't take any
     */
    void write(String keys);

    /** Whether Chaperone may write there. */
    boolean isOurs();

    /** Where that is, in words. */
    String words();
}
