package org.chaperone.app.directory;

import org.springframework.stereotype.Component;

/** Where the long work on imports is done: beside the requests, one thread for each; they wait for each other. */
@Component
public class ImportThreads {

    public void run(Runnable work) {
        Thread.ofPlatform().name("roster-import").start(work);
    }
}
