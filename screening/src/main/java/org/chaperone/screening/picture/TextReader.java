package org.chaperone.screening.picture;

import java.time.Duration;

/** Reads the words that can be seen in pictures. */
public interface TextReader {

    /** One that never looks, and says so. */
    TextReader NONE = (_, _) -> new NotRead("No text reader is installed");

    /**
     * The words in a picture.
     *
     * @param within how long it may take
     */
    Result read(byte[] picture, Duration within);

    /** What came of it. */
    sealed interface Result {}

    /**
     * @param text as it stands, line by line; empty when there are no words in it
     */
    record Read(String text) implements Result {}

    /**
     * @param why a sentence without its full stop
     */
    record NotRead(String why) implements Result {}
}
