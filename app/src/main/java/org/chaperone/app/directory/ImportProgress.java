package org.chaperone.app.directory;

/** Hears how far the work on an import is. */
public interface ImportProgress {

    ImportProgress UNSEEN = (doing, done, of) -> {};

    /**
     * The work has come to its next step.
     *
     * @param doing such as "Comparing students"
     * @throws Stopped when somebody wants it stopped; nothing of it is then kept
     */
    void at(String doing, int done, int of);

    /** Somebody stopped the work. */
    final class Stopped extends RuntimeException {
        public Stopped() {
            super("stopped", null, false, false);
        }
    }
}
