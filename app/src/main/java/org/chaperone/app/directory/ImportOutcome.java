package org.chaperone.app.directory;

import java.util.List;

/** What came of deciding on an import. */
public sealed interface ImportOutcome {

    record Done() implements ImportOutcome {}

    /**
     * Nothing was changed.
     *
     * @param reasons sentences
     */
    record Refused(List<String> reasons) implements ImportOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    static ImportOutcome refused(String reason) {
        return new Refused(List.of(reason));
    }
}
