package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.screening.FindingType.STUDENT_NAME;

import org.chaperone.roster.generator.Cast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudentNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Emma Johnson won.|full 0-12 Emma Johnson: s-emma",
                "We saw Emma Johnson|full 7-19 Emma Johnson: s-emma",
                "Johnson, Emma|full 0-13 Johnson, Emma: s-emma",
                "Johnson, Emma R. came|full 0-16 Johnson, Emma R.: s-emma",
                "List: Johnson Emma|full 6-18 Johnson Emma: s-emma",
                "Emma R. Johnson|full 0-15 Emma R. Johnson: s-emma",
                "Emma R Johnson|full 0-14 Emma R Johnson: s-emma",
                "Emma Rose Johnson|full 0-17 Emma Rose Johnson: s-emma",
                "Emma (Em) Johnson|full 0-17 Emma (Em) Johnson: s-emma",
                "Emma “Em” Johnson|full 0-17 Emma “Em” Johnson: s-emma",
                "GO EMMA JOHNSON GO|full 3-15 EMMA JOHNSON: s-emma",
                "emma johnson won|full 0-12 emma johnson: s-emma",
                "Emma   Johnson|full 0-14 Emma   Johnson: s-emma",
                "Emma Johnson's essay|full 0-12 Emma Johnson: s-emma",
                "Emma Johnson’s essay|full 0-12 Emma Johnson: s-emma",
                "Jaden Williams' essay|full 0-14 Jaden Williams: s-jaden",
                "EmmaJohnson won|full 0-11 EmmaJohnson: s-emma",
                "*Emma Johnson*|full 1-13 Emma Johnson: s-emma",
                "José Martínez-Ruiz|full 0-18 José Martínez-Ruiz: s-jose",
                "Jose Martinez-Ruiz|full 0-18 Jose Martinez-Ruiz: s-jose",
                "José Martínez Ruiz|full 0-18 José Martínez Ruiz: s-jose",
                "José Martínez sang|full 0-13 José Martínez: s-jose",
                "Jose Ruiz sang|full 0-9 Jose Ruiz: s-jose",
                "Benjamin Castillo|full 0-17 Benjamin Castillo: s-ben",
                "Emmy Johnson|full 0-12 Emmy Johnson: s-emma",
                "Emma J. won|initial 0-7 Emma J.: s-emma",
                "Emma J won|initial 0-6 Emma J: s-emma",
                "Emma R. won|initial 0-7 Emma R.: s-emma",
                "E. Johnson won|initial 0-10 E. Johnson: s-emma",
                "Go #EmmaJohnson|hashtag 3-15 #EmmaJohnson: s-emma",
                "Go #emmajohnson!|hashtag 3-15 #emmajohnson: s-emma",
                "Go #Emma_Johnson_2026|hashtag 3-21 #Emma_Johnson_2026: s-emma",
                "Go #TeamEmmaJohnson|hashtag 3-19 #TeamEmmaJohnson: s-emma",
                "by @emmajohnson|handle 3-15 @emmajohnson: s-emma",
                "by @emma.johnson.|handle 3-16 @emma.johnson: s-emma",
                "Emma played chess|first 0-4 Emma: s-emma",
            })
    void every_form_is_found_at_its_exact_place(String text, String expected) {
        assertThat(Seen.students(text)).containsExactly(expected);
    }

    @Test
    void a_name_may_run_over_a_line_break_but_not_over_a_paragraph() {
        assertThat(Seen.students("Emma\nJohnson"))
                .containsExactly("full 0-12 Emma\nJohnson: s-emma");
        assertThat(Seen.students("Emma\r\nJohnson")).hasSize(1);
        assertThat(Seen.in("Emma\n\nJohnson", STUDENT_NAME))
                .noneMatch(it -> it.form() == NameForm.FULL);
    }

    @Test
    void offsets_hold_behind_emoji_and_within_invisible_and_combining_characters() {
        assertThat(Seen.students("😀😀 Emma Johnson"))
                .containsExactly("full 5-17 Emma Johnson: s-emma");
        assertThat(Seen.students("E\u200Bm\u200B\u200Bma Johnson"))
                .containsExactly("full 0-15 E\u200Bm\u200B\u200Bma Johnson: s-emma");
        assertThat(Seen.students("Jose\u0301 Marti\u0301nez-Ruiz"))
                .containsExactly("full 0-20 Jose\u0301 Marti\u0301nez-Ruiz: s-jose");
        assertThat(Seen.students("\u202EEmma Johnson")).hasSize(1);
    }

    @Test
    void letters_that_only_look_latin_are_read_as_what_they_look_like() {
        assertThat(Seen.students("Еmma Jоhnsоn")).containsExactly("full 0-12 Еmma Jоhnsоn: s-emma");
        assertThat(Seen.students("𝐄𝐦𝐦𝐚 Ｊｏｈｎｓｏｎ")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "will may be late",
                "We will may be late",
                "The grace porter carried it",
                "In the month of May, Will they come?",
                "Students will, may and can",
                "May will be warm",
                "the jordan lee side",
                "WILL MAY BE A GOOD MONTH",
                "Emma. Johnson & Johnson is a company",
                "We met Emma; Johnson left",
                "Johnson and Emma",
                "Emmanuel Johnsonville",
                "dilemma johnson",
                "Emma was here: Johnson too",
                "Johnson",
                "It is johnson, emma",
            })
    void words_that_only_look_like_a_name_are_no_full_name(String text) {
        assertThat(Seen.in(text, STUDENT_NAME)).noneMatch(it -> it.form() == NameForm.FULL);
    }

    @Test
    void a_name_made_of_words_is_found_where_capitals_and_place_speak_for_it() {
        assertThat(Seen.students("Will May scored.")).containsExactly("full 0-8 Will May: s-will");
        assertThat(Seen.students("Ask Will May about it.")).hasSize(1);
        assertThat(Seen.one(STUDENT_NAME, "Will May be rainy?").confidence()).isLessThan(0.4);
        assertThat(Seen.one(STUDENT_NAME, "Will May scored.").confidence()).isGreaterThan(0.8);
        assertThat(Seen.one(STUDENT_NAME, "Grace Porter scored.").confidence()).isGreaterThan(0.85);
    }

    @Test
    void a_first_name_alone_counts_for_less_and_not_at_all_where_it_is_a_word_or_place() {
        assertThat(Seen.one(STUDENT_NAME, "Noah was here").confidence()).isLessThanOrEqualTo(0.85);
        assertThat(Seen.students("Say grace. Grace is a virtue of hosts.")).isEmpty();
        assertThat(Seen.students("Will it rain? It will.")).isEmpty();
        assertThat(Seen.students("A trip to Jordan")).isEmpty();
        assertThat(Seen.students("JORDAN RIVER")).isEmpty();
        assertThat(Seen.students("emma")).isEmpty();
        assertThat(Seen.students("Grace scored twice")).hasSize(1);
        assertThat(Seen.students("Our team and Grace")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Emma Watson came",
                "Emma J. Watson came",
                "Mr. Noah spoke",
                "Aunt Sofia Vergara",
                "Mary-Emma Watson",
                "Robert E. Johnson",
                "Dr. Emma",
            })
    void parts_of_other_peoples_names_are_not_taken_for_students(String text) {
        assertThat(Seen.students(text)).isEmpty();
    }

    @Test
    void a_place_or_a_longer_name_makes_a_match_doubtful() {
        assertThat(Seen.one(STUDENT_NAME, "the Jordan Lee Library").confidence()).isLessThan(0.5);
        assertThat(Seen.one(STUDENT_NAME, "Emma Johnson-Smith").confidence()).isLessThan(0.75);
        assertThat(Seen.one(STUDENT_NAME, "Emma T. Johnson").confidence()).isLessThan(0.7);
        assertThat(Seen.one(STUDENT_NAME, "Lopez, Johnson, Emma, Smith").confidence())
                .isLessThan(0.6);
    }

    @Test
    void names_are_found_in_alternative_texts_and_file_names() {
        var item =
                Seen.item("Chess club")
                        .withAlts("Emma Johnson at the board", "")
                        .withFiles(
                                "IMG_2031_EmmaJohnson-chess.png", "noah.jpg", "johnson_emma2.JPG");

        assertThat(Seen.in(item))
                .filteredOn(it -> it.type() == STUDENT_NAME)
                .extracting(it -> it.field() + " " + it.form() + " " + it.start() + " " + it.text())
                .containsExactly(
                        "alt[0] FULL 0 Emma Johnson",
                        "files[0] FULL 9 EmmaJohnson",
                        "files[1] FIRST 0 noah",
                        "files[2] FULL 0 johnson_emma");
    }

    @Test
    void names_are_found_in_links_and_mail_addresses() {
        assertThat(Seen.students("see https://x.example/2026/emma-johnson-wins?id=3"))
                .containsExactly("full 27-39 emma-johnson: s-emma");
        assertThat(Seen.students("write to emma.johnson@students.alderfalls.example"))
                .containsExactly("handle 9-21 emma.johnson: s-emma");
    }

    @Test
    void the_outlets_school_ranks_and_weighs() {
        var lincoln = Seen.item("Omar played").at(Cast.LINCOLN);

        var here = Seen.SCREEN.findings(lincoln.at(Cast.HIGH)).getFirst();
        var elsewhere = Seen.SCREEN.findings(lincoln).getFirst();
        assertThat(here.confidence()).isGreaterThanOrEqualTo(0.8);
        assertThat(elsewhere.confidence()).isLessThan(0.5);
    }

    @Test
    void the_reason_is_told_in_plain_words() {
        assertThat(Seen.one(STUDENT_NAME, "Emma Johnson").why())
                .isEqualTo("Emma Johnson is a student, grade 4 at Lincoln Elementary");
        assertThat(Seen.one(STUDENT_NAME, "Emmy Johnson").why())
                .startsWith("“Emmy Johnson” may be a short name; Emma Johnson is a student");
    }
}
