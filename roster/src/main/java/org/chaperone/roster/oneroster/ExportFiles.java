package org.chaperone.roster.oneroster;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** The CSV files of an export, by lower-case name without folders. */
interface ExportFiles extends Closeable {

    /** An archive that is not what an honest export looks like. */
    final class Suspicious extends IOException {
        final String reason;

        Suspicious(String reason) {
            super(reason);
            this.reason = reason;
        }
    }

    Set<String> names();

    InputStream open(String name) throws IOException;
}
