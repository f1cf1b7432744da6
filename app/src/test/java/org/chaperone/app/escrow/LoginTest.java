package org.chaperone.app.escrow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Random;
import org.chaperone.app.escrow.Login.Part;
import org.junit.jupiter.api.Test;

class LoginTest {

    @Test
    void whatever_is_written_is_read_again_and_the_bytes_are_wiped() {
        var random = new Random(60);
        for (var round = 0; round < 500; round++) {
            var written = new EnumMap<Part, String>(Part.class);
            for (var part : Part.values()) {
                written.put(part, text(random));
            }
            try (var login = Login.of(written)) {
                var bytes = login.bytes();
                var read = Login.read(bytes);

                assertThat(read.parts()).isEqualTo(login.parts());
                for (var part : Part.values()) {
                    assertThat(read.text(part)).isEqualTo(written.get(part).strip());
                }
                assertThat(read.hasSamePassword(login)).isTrue();
                assertThat(bytes).containsOnly(0);
            }
        }
    }

    @Test
    void closed_it_has_nothing_left_and_in_words_it_says_nothing() {
        var login = Logins.first();
        assertThat(login.toString()).doesNotContain(Logins.PASSWORD, Logins.USER, Logins.SEED);

        login.close();

        assertThat(login.text(Part.PASSWORD)).matches("\0+");
        assertThat(login.hasSamePassword(Logins.first())).isFalse();
    }

    @Test
    void a_blank_part_is_none() {
        assertThat(Logins.of(Part.USER, " \t").parts()).isEmpty();
        assertThat(Logins.of(Part.USER, " a ").text(Part.USER)).isEqualTo("a");
    }

    @Test
    void bytes_of_something_else_are_refused_and_wiped() {
        var bytes = new byte[] {7, 1, 2, 3};

        assertThatThrownBy(() -> Login.read(bytes)).isInstanceOf(IllegalArgumentException.class);
        assertThat(bytes).containsOnly(0);
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(40), 0x20, 0x3000)
                .filter(it -> !Character.isSurrogate((char) it))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
