package org.chaperone.bench.accuracy;

import java.util.Random;
import org.chaperone.roster.PersonName;
import org.jspecify.annotations.Nullable;

/** A way to write a name. */
record Writing(String name, Pen pen) {

    /** Writes one name. */
    interface Pen {

        /** The name as it is written, or null when it can't be written this way. */
        @Nullable String write(PersonName name, Random random);
    }
}
