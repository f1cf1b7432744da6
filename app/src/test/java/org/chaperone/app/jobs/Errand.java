package org.chaperone.app.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A job of a test: notes what it was run for, and fails as it is told. */
final class Errand implements OneOffJob {

    final List<String> done = new ArrayList<>();
    final CountDownLatch first = new CountDownLatch(1);
    @Nullable RuntimeException failure;
    volatile boolean virtual;

    @Override
    public String name() {
        return "errand";
    }

    @Override
    public String words() {
        return "Run an errand";
    }

    @Override
    public void run(String about) {
        if (failure != null) {
            throw failure;
        }
        done.add(about);
        virtual = Thread.currentThread().isVirtual();
        first.countDown();
    }
}
