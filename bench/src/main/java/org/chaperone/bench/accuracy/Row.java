package org.chaperone.bench.accuracy;

/** A labelled text of a set. */
record Row(String id, String label, String text) {

    Half half() {
        return Half.of(id);
    }
}
