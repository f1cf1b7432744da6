package org.chaperone.roster.oneroster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CheckedUtf8Test {

    @Test
    void well_formed_text_passes_unchanged() throws IOException {
        var text = "Zoë, Łukasz, 王芳, 😀, \u0000, \uFFFF, \r\n";

        assertThat(read(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void only_a_leading_byte_order_mark_is_taken_off() throws IOException {
        assertThat(read("\uFEFFa\uFEFF".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("a\uFEFF".getBytes(StandardCharsets.UTF_8));
        assertThat(read(new byte[0])).isEmpty();
        assertThat(read(new byte[] {'a'})).isEqualTo(new byte[] {'a'});
    }

    @Test
    void it_agrees_with_the_decoder_of_the_platform_on_random_bytes() {
        var random = new Random(9);
        int good = 0;
        for (int round = 0; round < 20_000; round++) {
            var bytes = new byte[1 + random.nextInt(6)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (random.nextInt(3) == 0 ? 'a' : 0x80 + random.nextInt(0x80));
            }
            var expected = isDecodable(bytes) && !startsLikeUtf16(bytes);
            assertThat(isAccepted(bytes)).as(HexFormat.of().formatHex(bytes)).isEqualTo(expected);
            good += expected ? 1 : 0;
        }
        assertThat(good).isGreaterThan(500);
    }

    @Test
    void bytes_read_one_by_one_are_checked_too() throws IOException {
        var in =
                CheckedUtf8.open(
                        new ByteArrayInputStream(new byte[] {'a', 'b', 'c', 'd', (byte) 0xC3}));

        for (int i = 0; i < 4; i++) {
            assertThat(in.read()).isEqualTo('a' + i);
        }
        assertThat(in.read()).isEqualTo(0xC3);
        assertThatThrownBy(in::read).hasMessageContaining("ends in the middle of a character");
        assertThat(in.markSupported()).isFalse();
    }

    private static byte[] read(byte[] bytes) throws IOException {
        try (var in = CheckedUtf8.open(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    private static boolean isAccepted(byte[] bytes) {
        try {
            read(bytes);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private static boolean isDecodable(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    private static boolean startsLikeUtf16(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0x1FD;
    }
}
