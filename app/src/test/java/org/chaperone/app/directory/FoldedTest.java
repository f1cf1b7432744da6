package org.chaperone.app.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({
        "José Martínez-Ruiz, jose martinez-ruiz",
        "ŠTĚPÁN, stepan",
        "O’Neil, o’neil",
        "Nguyễn, nguyen",
        "ﬁ, fi",
        "İstanbul, istanbul",
        "EMMA, emma",
        "'', ''"
    })
    void accents_and_capitals_are_gone(String text, String folded) {
        assertThat(Folded.of(text)).isEqualTo(folded);
    }

    @Test
    void plain_text_is_folded_as_any_other() {
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++) {
            var text =
                    random.ints(random.nextInt(12), 0, random.nextBoolean() ? 0x80 : 0x250)
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();
            assertThat(Folded.of(text)).isEqualTo(slowly(text));
        }
    }

    private static String slowly(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
