package org.chaperone.app.jobs;

/** Work that is done by itself. */
public sealed interface Job permits OneOffJob, RecurringJob {

    /** Unique among all jobs, such as {@code mail-delivery}; rows in the database carry it, so it stays. */
    String name();

    /** What it does, as the administrator reads it: "Deliver an e-mail". */
    String words();
}
