package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.screening.FindingType.STUDENT_NAME;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EmmaJohnson|emma johnson",
                "emma_johnson|emma johnson",
                "IMG_2031_EmmaJ|img emma j",
                "JOSÉMartínez|josemartinez",
                "JoséMartínez|jose martinez",
                "a1b2|a b",
                "2026|",
                "-|",
            })
    void run_together_text_is_cut_at_case_digits_and_signs(String text, String pieces) {
        assertThat(Tags.pieces(text, 0, text.length()))
                .extracting(Tags.Piece::folded)
                .containsExactlyElementsOf(pieces == null ? List.of() : List.of(pieces.split(" ")));
    }

    @Test
    void pieces_keep_their_places() {
        var text = "see #EmmaJohnson!";

        assertThat(Tags.pieces(text, 5, 16))
                .extracting(it -> text.substring(it.start(), it.end()))
                .containsExactly("Emma", "Johnson");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#TeamEmmaJohnsonRocks",
                "#goemmajohnson2027x_EmmaJohnson",
                "#JohnsonEmma",
                "#EMMA_JOHNSON",
                "#emma_johnson",
                "#EmmaJohnson4",
                "@EmmaJohnson27",
                "@emma-johnson",
                "@johnson.emma",
                "＃EmmaJohnson"
            })
    void a_name_anywhere_in_a_tag_marks_the_whole_tag(String tag) {
        var found = Seen.one(STUDENT_NAME, "see " + tag + ", ok");

        assertThat(found.text()).isEqualTo(tag);
        assertThat(found.students()).containsExactly("s-emma");
        assertThat(found.form()).isIn(NameForm.HASHTAG, NameForm.HANDLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#emma",
                "#Johnson",
                "#willmay",
                "#WillMayBe",
                "#dilemmajohnsonville",
                "#johnsoncontrols",
                "#",
                "@",
                "#2026",
                "@school",
                "#emmajohnsons_dilemmas_and_more_than_forty_letters_here"
            })
    void other_tags_are_left_alone(String tag) {
        assertThat(Seen.in("see " + tag + ", ok", STUDENT_NAME))
                .filteredOn(it -> it.confidence() >= 0.6)
                .isEmpty();
    }

    @Test
    void two_tags_in_a_row_are_two() {
        assertThat(Seen.students("#EmmaJohnson#NoahBennett"))
                .containsExactly(
                        "hashtag 0-12 #EmmaJohnson: s-emma", "hashtag 12-24 #NoahBennett: s-noah");
    }

    @Test
    void a_link_is_looked_at_from_its_end() {
        var address = "https://x.example/a/b/c/d/e/f/g/h/i/j/k/l/m/n/emma-johnson";

        assertThat(Seen.texts(STUDENT_NAME, address)).containsExactly("emma-johnson");
    }

    @ParameterizedTest
    @CsvSource({
        "emmajohnson.jpg,emmajohnson",
        "Emma Johnson (2).png,Emma Johnson",
        "johnson-emma.heic,johnson-emma",
        "2026_Emma.Johnson_final.pdf,Emma.Johnson",
        "JOSE_MARTINEZ_RUIZ.jpg,JOSE_MARTINEZ_RUIZ"
    })
    void file_names_tell_names(String file, String name) {
        assertThat(Seen.in(Seen.item("").withFiles(file)))
                .filteredOn(it -> it.type() == STUDENT_NAME)
                .singleElement()
                .satisfies(it -> assertThat(it.text()).isEqualTo(name))
                .satisfies(it -> assertThat(it.form()).isEqualTo(NameForm.FULL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grace.jpg",
                "will_may.png",
                "IMG_2031.jpg",
                "class-photo.jpg",
                ".jpg",
                "",
                "a"
            })
    void file_names_of_words_tell_none(String file) {
        assertThat(Seen.in(Seen.item("").withFiles(file)))
                .filteredOn(it -> it.confidence() >= 0.65)
                .isEmpty();
    }
}
