package org.chaperone.app.requests;

import java.util.UUID;

/** Where a page that was approved is found. Whoever keeps the register of pages tells it. */
public interface PageRegister {

    /**
     * @param path of the page on the register, or of the form on which it is put there
     */
    record Whereabouts(String path, boolean isRegistered) {}

    Whereabouts of(UUID request);
}
