package org.chaperone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ByteSearchTest {

    /** Bytes beside those that are looked for, and such as differ from them in their highest bit alone. */
    private static final int[] AWKWARD = {
        '\n',
        '\n' | 0x80,
        '\n' - 1,
        '\n' + 1,
        '"',
        '"' | 0x80,
        '"' - 1,
        '\\',
        '\\' | 0x80,
        0,
        0x1F,
        ' ',
        0x7F,
        0x80,
        0x9F,
        0xA0,
        0xFF,
        'a',
        'z'
    };

    private final Random random = new Random(3);

    @Test
    void it_finds_what_a_look_at_byte_after_byte_finds() {
        for (int trial = 0; trial < 50_000; trial++) {
            var bytes = bytes(random.nextInt(40));
            int from = random.nextInt(bytes.length + 1);
            int to = from + random.nextInt(bytes.length - from + 1);

            assertThat(ByteSearch.lineEnd(bytes, from, to))
                    .isEqualTo(first(bytes, from, to, it -> it == '\n'));
            assertThat(ByteSearch.textEnd(bytes, from, to))
                    .isEqualTo(first(bytes, from, to, it -> it == '"' || it == '\\' || it < ' '));
            assertThat(ByteSearch.isAscii(bytes, from, to))
                    .isEqualTo(first(bytes, from, to, it -> it > 0x7F) == to);
        }
    }

    @Test
    void every_byte_is_told_from_every_other_in_every_place_of_eight() {
        for (int place = 0; place < 8; place++) {
            for (int value = 0; value < 256; value++) {
                var bytes = new byte[8];
                Arrays.fill(bytes, (byte) 'x');
                bytes[place] = (byte) value;
                boolean ends = value == '"' || value == '\\' || value < ' ';

                assertThat(ByteSearch.lineEnd(bytes, 0, 8)).isEqualTo(value == '\n' ? place : 8);
                assertThat(ByteSearch.textEnd(bytes, 0, 8)).isEqualTo(ends ? place : 8);
                assertThat(ByteSearch.isAscii(bytes, 0, 8)).isEqualTo(value < 0x80);
            }
        }
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        boolean mostlyPlain = random.nextBoolean();
        for (int at = 0; at < length; at++) {
            bytes[at] =
                    (byte)
                            (mostlyPlain && random.nextInt(12) > 0
                                    ? 'a' + random.nextInt(26)
                                    : AWKWARD[random.nextInt(AWKWARD.length)]);
        }
        return bytes;
    }

    private static int first(byte[] bytes, int from, int to, IntPredicate wanted) {
        return IntStream.range(from, to)
                .filter(it -> wanted.test(bytes[it] & 0xFF))
                .findFirst()
                .orElse(to);
    }
}
