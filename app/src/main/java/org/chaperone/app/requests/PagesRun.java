package org.chaperone.app.requests;

/** How many pages somebody runs already. Whoever keeps the register of pages tells it. */
public interface PagesRun {

    /**
     * @param person their id in the directory
     */
    int by(String person);
}
