package org.chaperone.app.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chaperone.app.Cast.DANA;
import static org.chaperone.app.Cast.PRIYA;
import static org.chaperone.app.Cast.ROSA;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.Cast;
import org.chaperone.app.checks.DistrictWord.Effect;
import org.chaperone.app.checks.DistrictWord.State;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.journal.Actor;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.journal.Recorded;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.check.PostedItem;
import org.chaperone.screening.Corrections;
import org.chaperone.screening.Finding;
import org.chaperone.screening.FindingType;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class WordListTest {

    private static final String NUMPTY = "What a numpty!";

    @Autowired MockMvcTester mvc;
    @Autowired WordList words;
    @Autowired Checks checks;
    @Autowired Directory directory;
    @Autowired Policies policies;
    @Autowired Journal journal;
    @Autowired JdbcClient db;

    @BeforeEach
    void aDistrictUnderWichita() {
        directory.load(org.chaperone.roster.generator.Cast.roster(), Actor.system("test"));
        Adopted.by(policies, "wichita-ks");
    }

    @Test
    void a_word_on_trial_changes_nothing_but_shows_what_it_would_find() {
        assertThat(add(DANA, "harassment", "numpty", "trial"))
                .hasRedirectedUrl("/check/words?order=newest");

        assertThat(found(NUMPTY)).isEmpty();
        assertThat(mvc.post().uri("/check").param("text", NUMPTY).with(ROSA.calling()))
                .bodyText()
                .doesNotContain("<mark");
        assertThat(
                        mvc.post()
                                .uri("/check/trial")
                                .param("posts", NUMPTY + "\n\nGo team")
                                .with(DANA.calling()))
                .bodyText()
                .contains("Something would change in 1 of 2 posts", "Would find “numpty”");
    }

    @Test
    void put_in_force_it_counts_in_every_check_until_it_is_taken_off() {
        add(DANA, "harassment", "numpty", "trial");
        var id = all().getFirst().id();

        press(PRIYA, id, "force");
        assertThat(found(NUMPTY))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.type()).isEqualTo(FindingType.HARASSMENT);
                            assertThat(it.detail()).contains("severity:2");
                        });
        assertThat(mvc.post().uri("/check").param("text", NUMPTY).with(ROSA.calling()))
                .bodyText()
                .contains("numpty</mark>");

        press(DANA, id, "end");
        assertThat(found(NUMPTY)).isEmpty();
        assertThat(all()).isEmpty();
    }

    @Test
    void what_isnt_to_be_found_any_more_isnt() {
        assertThat(found("What crap!")).isNotEmpty();

        assertThat(add(DANA, "profanity", "crap", "not_found", "2", "Nobody minds", "force"))
                .hasStatus3xxRedirection();

        assertThat(found("What crap!")).isEmpty();
    }

    @Test
    void who_did_what_and_why_stays_on_record_and_twice_is_once() {
        add(DANA, "harassment", "numpty", "trial");
        var id = all().getFirst().id();
        for (var i = 0; i < 2; i++) {
            press(PRIYA, id, "force");
        }
        for (var i = 0; i < 2; i++) {
            press(DANA, id, "end");
        }
        press(DANA, id, "force");
        press(DANA, UUID.randomUUID(), "end");

        assertThat(journal.about("checks:words"))
                .extracting(Recorded::kind)
                .containsExactly(
                        "district-word-taken-off", "district-word-in-force", "district-word-added");
        assertThat(journal.about("checks:words").getLast())
                .satisfies(
                        it -> {
                            assertThat(it.actor()).isEqualTo(DANA.viewer().actor());
                            assertThat(it.payload()).contains("harassment: numpty", "Heard it");
                        });
        assertThat(mvc.get().uri("/check/words?state=ended").with(DANA.calling()))
                .bodyText()
                .contains("numpty", "Taken off", "Dana Whitfield, ")
                .doesNotContain("Put in force: numpty");
        assertThat(add(DANA, "harassment", "numpty", "force")).hasStatus3xxRedirection();
    }

    @Test
    void what_was_written_isnt_rewritten() {
        add(DANA, "harassment", "numpty", "trial");

        assertThatThrownBy(() -> db.sql("UPDATE district_word SET entry = 'x'").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            mode = Mode.EXCLUDE,
            names = {"DANA", "PRIYA"})
    void nobody_else_has_such_a_page(Cast person) {
        add(DANA, "harassment", "numpty", "trial");
        var id = all().getFirst().id();

        assertThat(mvc.get().uri("/check/words").with(person.calling())).hasStatus(404);
        assertThat(add(person, "slur", "x", "force")).hasStatus(404);
        for (var what : List.of(id + "/force", id + "/end", "exports")) {
            assertThat(mvc.post().uri("/check/words/" + what).with(person.calling()))
                    .hasStatus(404);
        }
        assertThat(all()).extracting(DistrictWord::state).containsExactly(State.ON_TRIAL);
    }

    @Test
    void all_that_is_to_be_put_right_is_said_at_once_and_nothing_is_lost() {
        assertThat(add(DANA, "shouting", " ; ", "hide", "9", " ", "soon"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Five things to put right",
                        "Choose what it is about",
                        "Choose whether it is found",
                        "Choose how bad it is",
                        "Say why",
                        "Choose whether it is tried first");
        assertThat(all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "numpty ; sure:1",
                "-numpty",
                "[only] [optional]",
                "ends in ...",
                "<name> first",
                "two\u0001parts",
                "two\nlines",
                "\u202eytpmun",
                "\ud83d\ude00",
                "=1+1",
                "a:b"
            })
    void what_screening_cant_read_is_no_word(String entry) {
        assertThat(add(DANA, "harassment", entry, "force")).hasStatus(422);
        assertThat(all()).isEmpty();
    }

    /** Whatever is taken must not stop the checks of everybody. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "7",
                "é",
                "ß",
                "İ",
                "你好",
                "o'",
                "don’t/do not [you] ... dare",
                "x <",
                "x <nothing>",
                "x ]",
                "x //",
                "a/b/c/d/e/f/g/h",
                "supercalifragilisticexpialidocioussupercalifragilisticexpialidocious",
                "vote for <name>",
                "he is <number> <person> <group> <somebody>"
            })
    void every_word_that_is_taken_leaves_checks_as_they_are(String entry) {
        for (var type : Corrections.types()) {
            assertThat(words.add(word(type, entry, true), DANA.viewer())).isTrue();
        }

        assertThat(found("Well done, Emma Johnson!"))
                .anyMatch(it -> it.type() == FindingType.STUDENT_NAME);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'dunce,numpty,raffle'",
        "q=NUMPTY, numpty",
        "q=heard it, 'dunce,numpty,raffle'",
        "q=%, ''",
        "about=selling, raffle",
        "state=in_force, dunce",
        "state=on_trial&order=severity, 'numpty,raffle'",
        "order=newest, 'raffle,dunce,numpty'",
        "order=backwards&state=x&about=y&after=z, 'dunce,numpty,raffle'"
    })
    void the_list_is_narrowed_and_ordered(String query, String expected) {
        three();

        var page =
                Jsoup.parse(
                        text(
                                mvc.get()
                                        .uri("/check/words?" + query)
                                        .with(DANA.calling())
                                        .exchange()));

        assertThat(String.join(",", page.select("tbody th").eachText())).isEqualTo(expected);
    }

    @Test
    void a_long_list_comes_in_parts_without_a_word_twice_or_lost() {
        for (var i = 0; i < 120; i++) {
            words.add(
                    word(FindingType.SELLING, "word%03d".formatted(119 - i), false), DANA.viewer());
        }
        for (var order : WordFilter.Order.values()) {
            var filter = new WordFilter("word", null, null, order);
            var seen = new ArrayList<String>();
            UUID after = null;
            do {
                var part = words.list(filter, after);
                assertThat(part.count()).isEqualTo(120);
                part.words().forEach(it -> seen.add(it.entry()));
                after = part.next();
            } while (after != null);
            assertThat(seen).hasSize(120).doesNotHaveDuplicates();
        }
    }

    @Test
    void the_export_is_what_is_listed_is_noted_and_runs_no_formulas() {
        three();
        add(DANA, "slur", "bad", "found", "4", "=HYPERLINK(1)", "trial");

        var sheet =
                text(
                        mvc.post()
                                .uri("/check/words/exports")
                                .param("state", "on_trial")
                                .with(DANA.calling())
                                .exchange());

        assertThat(sheet)
                .startsWith("Type,Word,Effect,Severity,State,Why,Added by,Added at")
                .contains("harassment,numpty,Is found,2,On trial,Heard it,Dana Whitfield,")
                .contains("'=HYPERLINK(1)")
                .doesNotContain("dunce");
        assertThat(journal.about("checks:words").getFirst().kind())
                .isEqualTo("district-words-exported");
    }

    private void three() {
        add(DANA, "harassment", "numpty", "trial");
        words.add(word(FindingType.HARASSMENT, "dunce", true), DANA.viewer());
        add(DANA, "selling", "raffle", "trial");
    }

    private static NewWord word(FindingType type, String entry, boolean inForce) {
        return new NewWord(type, entry, Effect.FOUND, 1, "Heard it", inForce);
    }

    private List<DistrictWord> all() {
        return words.list(WordFilter.CURRENT, null).words();
    }

    private List<Finding> found(String text) {
        return checks.check(PostedItem.of(text), ROSA.viewer()).findings();
    }

    private void press(Cast person, UUID id, String what) {
        assertThat(mvc.post().uri("/check/words/" + id + "/" + what).with(person.calling()))
                .hasRedirectedUrl("/check/words");
    }

    private MvcTestResult add(Cast person, String type, String entry, String start) {
        return add(person, type, entry, "found", "2", "Heard it", start);
    }

    private MvcTestResult add(
            Cast person,
            String type,
            String entry,
            String effect,
            String severity,
            String why,
            String start) {
        return mvc.post()
                .uri("/check/words")
                .param("type", type)
                .param("entry", entry)
                .param("effect", effect)
                .param("severity", severity)
                .param("why", why)
                .param("start", start)
                .with(person.calling())
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
