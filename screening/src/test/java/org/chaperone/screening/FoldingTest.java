package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "José,jose",
        "MÜLLER,muller",
        "Straße,strasse",
        "Ærø,aero",
        "Þór,thor",
        "Łódź,lodz",
        "ﬁne,fine",
        "Ｅｍｍａ,emma",
        "𝒥𝑜𝒽𝓃,john",
        "Еmmа,emma",
        "Ο'Β,ob",
        "İpek,ipek",
        "ñ,n",
        "王芳,王芳",
        "ǽ,ae"
    })
    void letters_lose_case_marks_and_disguise(String text, String folded) {
        assertThat(Folding.letters(text)).isEqualTo(folded);
    }

    @Test
    void plain_ascii_is_only_made_small() {
        for (char it = 0; it < 128; it++) {
            if (Character.isLetterOrDigit(it)) {
                assertThat(Folding.of(it)).isEqualTo(String.valueOf(it).toLowerCase(Locale.ROOT));
            }
        }
    }

    @Test
    void folding_what_is_folded_changes_nothing() {
        for (int it = 0; it < 0x2FFFF; it++) {
            if (Character.isLetter(it) && !Character.isSurrogate((char) (it & 0xFFFF))) {
                var once = Folding.letters(Character.toString(it));
                assertThat(Folding.letters(once)).isEqualTo(once);
            }
        }
    }

    @Test
    void a_composed_letter_folds_as_its_parts_do() {
        for (char it = 0xC0; it < 0x250; it++) {
            if (Character.isLetter(it)) {
                var parts = Normalizer.normalize(String.valueOf(it), Normalizer.Form.NFD);
                assertThat(Folding.letters(parts)).isEqualTo(Folding.letters(String.valueOf(it)));
            }
        }
    }

    @Test
    void characters_without_width_are_told() {
        assertThat("\u200B\u200C\u200D\u200E\u202E\u2060\uFEFF\u00AD".chars())
                .allMatch(Folding::isInvisible);
        assertThat(" a\n\u00A0".chars()).noneMatch(Folding::isInvisible);
        assertThat(Folding.isMark(0x301)).isTrue();
        assertThat(Folding.isMark('a')).isFalse();
    }
}
