package org.chaperone.bench.accuracy;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** One of the two halves of a set. */
enum Half {
    /** The half that lists and rules may be mended by. */
    SEEN,
    /** The half that they are judged by. */
    HELD_OUT;

    /** The half of a row, always the same for one id. */
    static Half of(String id) {
        var hash = new CRC32();
        hash.update(id.getBytes(StandardCharsets.UTF_8));
        return (hash.getValue() >>> 7 & 1) == 0 ? SEEN : HELD_OUT;
    }
}
