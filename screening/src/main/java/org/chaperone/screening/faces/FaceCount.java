package org.chaperone.screening.faces;

/** What came of counting faces. */
public sealed interface FaceCount {

    /**
     * @param faces 0 or more
     */
    record Counted(int faces) implements FaceCount {}

    /**
     * @param why a sentence without its full stop
     */
    record NotCounted(String why) implements FaceCount {}
}
