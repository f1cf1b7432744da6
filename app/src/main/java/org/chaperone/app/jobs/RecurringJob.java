package org.chaperone.app.jobs;

/**
 * Work at set times. A capability contributes it by a bean. Times that passed while nothing ran are made up for once.
 */
public non-sealed interface RecurringJob extends Job {

    /** What all of them are about, where a one-off job has an id. */
    String ABOUT = "recurring";

    Times times();

    /**
     * @throws JobFailed when it couldn't be done, in words for the administrator
     */
    void run();
}
