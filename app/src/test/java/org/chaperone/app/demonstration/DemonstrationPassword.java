package org.chaperone.app.demonstration;

import org.chaperone.app.database.DataFolder;

/** What the demonstration prints at its start. */
public final class DemonstrationPassword {

    private DemonstrationPassword() {}

    public static String of(DataFolder folder) {
        return Password.of(folder.secret("demonstration.secret"));
    }
}
