package org.chaperone.app.jobs;

/**
 * Work to do once for each thing it is written for. A capability contributes it by a bean and writes one with {@link
 * Jobs#add}. It may run again after a node died in the middle, so doing it twice must be as good as once.
 */
public non-sealed interface OneOffJob extends Job {

    /**
     * @param about what it was written for
     * @throws JobFailed when it couldn't be done, in words for the administrator
     */
    void run(String about);
}
