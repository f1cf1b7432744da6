package org.chaperone.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Somebody types a text: most keys follow each other fast, and now and then there is a pause. As the page's script does, the
 * text so far is checked 150 ms after a key that no other followed by then.
 */
final class Typing {

    /** As in {@code composer.js}. */
    static final int QUIET = 150;

    /** One key in so many is followed by a pause, about at every second word. */
    private static final int KEYS_TO_A_PAUSE = 9;

    private Typing() {}

    /**
     * @param at milliseconds since the first key
     */
    record Sent(long at, String text) {}

    /** What is sent while this is typed, the last of it the whole text. */
    static List<Sent> of(String text, RandomGenerator random) {
        var sent = new ArrayList<Sent>();
        long now = 0;
        var end = 0;
        while (end < text.length()) {
            end = text.offsetByCodePoints(end, 1);
            var pause =
                    random.nextInt(KEYS_TO_A_PAUSE) == 0
                            ? random.nextInt(QUIET, 900)
                            : random.nextInt(70, QUIET);
            if ((pause >= QUIET || end == text.length()) && !text.substring(0, end).isBlank()) {
                sent.add(new Sent(now + QUIET, text.substring(0, end)));
            }
            now += pause;
        }
        return sent;
    }
}
