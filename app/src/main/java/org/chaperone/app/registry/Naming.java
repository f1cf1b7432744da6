package org.chaperone.app.registry;

import org.chaperone.app.ui.Problems;

/** What came of naming somebody who runs an outlet. */
public sealed interface Naming {

    record Named() implements Naming {}

    /** What is to be put right, at {@code administrator}, {@code phone}, {@code email} or {@code district}. */
    record Wrong(Problems problems) implements Naming {}

    /** The policy stands against it. */
    record Refused(Ruling ruling) implements Naming {}

    /** The outlet isn't there, is closed, or isn't the viewer's. */
    record NotHere() implements Naming {}
}
