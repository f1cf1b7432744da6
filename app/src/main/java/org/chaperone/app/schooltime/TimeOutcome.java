package org.chaperone.app.schooltime;

import java.util.List;

/** What came of a change to a school's time. */
public sealed interface TimeOutcome {

    record Done() implements TimeOutcome {}

    /**
     * @param why in sentences; nothing was changed
     */
    record Refused(List<String> why) implements TimeOutcome {}

    static TimeOutcome done() {
        return new Done();
    }

    static TimeOutcome refused(String why) {
        return new Refused(List.of(why));
    }

    static TimeOutcome of(List<String> why) {
        return why.isEmpty() ? new Done() : new Refused(why);
    }
}
