package org.chaperone.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chaperone.policy.Blank;
import org.chaperone.policy.Decider;
import org.chaperone.policy.Decision.Reason;
import org.chaperone.policy.Verdict;
import org.chaperone.policy.pack.PackLibrary;
import org.chaperone.policy.question.Finding;
import org.chaperone.policy.question.FindingKind;
import org.chaperone.policy.question.Post;
import org.chaperone.policy.reading.KnownFacts;
import org.chaperone.roster.generator.Cast;
import org.chaperone.screening.Screen;
import org.chaperone.screening.ScreeningSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditLineTest {

    private static final String QUOTE =
            "“You may write me down in history with your bitter, twisted lies, you may trod me in the very dirt”";
    private static final Map<Blank, String> FILLED =
            Map.of(
                    Blank.WHO, "Maya Angelou",
                    Blank.FROM, "Still I Rise",
                    Blank.LINK, "https://www.poetryfoundation.org/poems/46446/still-i-rise",
                    Blank.TERMS, "used with permission");

    private final Fixes fixes = new Fixes(Cast.roster());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Source: Maya Angelou",
                "A poem.\n\nSources: Angelou; Clifton",
                "Look!\n  Photo credit: Harbor Herald, used with permission",
                "¡Miren!\nFuente: El Diario",
                "CRÉDITO: El Diario",
                "— Courtesy: the author"
            })
    void a_line_that_says_whose_it_is_is_a_credit(String text) {
        assertThat(CreditLine.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Source:",
                "Source:   \nnothing",
                "The source: a spring in the hills",
                "Open source is fun",
                "Photo: Emma at the fair",
                "Credits are due on Friday",
                "resource: x"
            })
    void what_only_looks_so_is_none(String text) {
        assertThat(CreditLine.isIn(text)).isFalse();
    }

    @Test
    void it_stands_after_what_it_is_for_and_the_text_goes_on() {
        var text = QUOTE + " Read on in class.";
        var fix = only("Source: {who}, {from}", text, finding(0, QUOTE.length()));

        assertThat(fix.blanks()).containsExactly(Blank.WHO, Blank.FROM);
        assertThat(CreditLine.filled(fix, FILLED).in(text))
                .isEqualTo(QUOTE + "\nSource: Maya Angelou, Still I Rise\n Read on in class.");
    }

    @ParameterizedTest
    @CsvSource({"'A poem.'", "'A poem.\n\n'", "'A poem. '"})
    void without_a_place_it_stands_at_the_end(String text) {
        var fix = only("Source: {who}", text, null);

        assertThat(CreditLine.filled(fix, FILLED).in(text))
                .startsWith("A poem.\n\nSource: Maya Angelou");
    }

    @Test
    void to_an_empty_post_it_is_all() {
        assertThat(CreditLine.filled(only("Source: {who}", "", null), FILLED).in(""))
                .isEqualTo("Source: Maya Angelou");
    }

    @Test
    void what_is_filled_in_stays_one_line_and_fills_nothing_else() {
        var fix = only("Source: {who}, {from}", "x", null);
        var odd = Map.of(Blank.WHO, " a\r\n{from}\u2028b\u0000 ", Blank.FROM, "c");

        assertThat(CreditLine.filled(fix, odd).write()).isEqualTo("\n\nSource: a (from) b, c");
    }

    @Test
    void it_isnt_made_with_something_left_blank() {
        var fix = only("Source: {who}, {link}", "x", null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreditLine.filled(fix, Map.of(Blank.WHO, "a", Blank.LINK, " ")))
                .withMessageContaining("link");
    }

    @Test
    void a_rule_that_proposes_no_words_offers_none() {
        assertThat(fixes.of(reason(Optional.empty(), null), "x")).isEmpty();
    }

    @Test
    void a_credit_settles_what_stands_before_it_and_nothing_after() {
        var before = seen(0, 9);
        var after = seen(60, 70);
        var text = "something\nSource: somebody\n" + "x".repeat(60);

        assertThat(CreditLine.unsettled(text, List.of(before, after))).containsExactly(after);
        assertThat(CreditLine.unsettled("x".repeat(80), List.of(before, after)))
                .containsExactly(before, after);
    }

    /** In each pack that asks for a source: the post is refused or held for it, and isn't once the line stands there. */
    @ParameterizedTest
    @ValueSource(strings = {"wilmington-ma", "wichita-ks", "wake-nc", "wilmington-il"})
    void the_line_settles_a_borrowed_text_wherever_the_policy_asks_for_its_source(String pack) {
        var checker = checker(pack);
        var asked = checker.check(PostedItem.of(QUOTE));
        var reason = offering(asked).orElseThrow();
        var fix = fixes.of(reason, QUOTE).getFirst();

        var credited = checker.check(PostedItem.of(CreditLine.filled(fix, FILLED).in(QUOTE)));

        assertThat(credited.findings()).noneMatch(it -> it.type().wire().equals("uncited-source"));
        assertThat(credited.decision().reasons()).noneMatch(it -> it.rule().equals(reason.rule()));
    }

    @ParameterizedTest
    @CsvSource({"page", "class-page"})
    void what_the_author_calls_borrowed_is_asked_after_until_the_line_is_there(String kind) {
        var checker = checker("wilmington-ma");
        var text = "The sun will come out tomorrow.";
        var seen = checker.check(borrowed(text, kind));
        assertThat(seen.decision().verdict()).isNotEqualTo(Verdict.ALLOW);

        var now = text;
        for (var step = 0; step < 3; step++) {
            var reason = offering(checker.check(borrowed(now, kind)));
            if (reason.isEmpty()) {
                break;
            }
            var fix = fixes.of(reason.get(), now).getFirst();
            now = CreditLine.filled(fix, FILLED).in(now);
        }

        assertThat(now).contains("Source: Maya Angelou");
        assertThat(checker.check(borrowed(now, kind)).decision().verdict())
                .isIn(Verdict.ALLOW, Verdict.INFORM);
    }

    @Test
    void a_picture_from_the_web_has_its_credit_in_the_post() {
        var checker = checker("wilmington-ma");
        var text = "Our harbor in 1911.";
        var reason = offering(checker.check(pictured(text))).orElseThrow();
        assertThat(reason.clauses()).contains("WILM-MA-4b");
        var fix = fixes.of(reason, text).getFirst();
        var credited = CreditLine.filled(fix, FILLED).in(text);

        assertThat(credited).contains("Picture credit: Maya Angelou, Still I Rise");
        assertThat(offering(checker.check(pictured(credited)))).isEmpty();
    }

    private static PostedItem borrowed(String text, String kind) {
        return new PostedItem(
                null, null, text, null, null, null, place(kind), null, null, stated());
    }

    private static PostedItem pictured(String text) {
        var picture =
                new PostedItem.Attachment(
                        "photo", List.of(), null, "found-on-web", null, null, null);
        return new PostedItem(
                null,
                null,
                text,
                List.of("The harbor with three ships"),
                null,
                null,
                place("class-page"),
                List.of(picture),
                null,
                null);
    }

    private static PostedItem.Place place(String kind) {
        return new PostedItem.Place(kind, null, null, null);
    }

    private static Post stated() {
        return KnownFacts.of(Post.class, Map.of("borrowed", true));
    }

    private static Optional<Reason> offering(Checked checked) {
        return checked.decision().reasons().stream()
                .filter(it -> it.fix().equals(Optional.of(CreditLine.NAME)))
                .findFirst();
    }

    private static Checker checker(String pack) {
        var decider =
                new Decider(PackLibrary.read(Path.of("../packs")).current(pack).orElseThrow());
        return new Checker(
                decider,
                Screen.of(Cast.roster(), ScreeningSettings.NONE),
                Consents.NONE,
                List.of("alderfalls.example"));
    }

    private Fix only(String write, String text, @Nullable Finding finding) {
        var found = fixes.of(reason(Optional.of(write), finding), text);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Finding finding(int start, int end) {
        return new Finding(
                FindingKind.UNCITED_SOURCE, null, "text", start, end, "", 0.9, true, "", List.of());
    }

    private static org.chaperone.screening.Finding seen(int start, int end) {
        return new org.chaperone.screening.Finding(
                org.chaperone.screening.FindingType.UNCITED_SOURCE,
                null,
                "text",
                start,
                end,
                "",
                0.9,
                List.of(),
                "Borrowed",
                null);
    }

    private static Reason reason(Optional<String> write, @Nullable Finding finding) {
        return new Reason(
                List.of(),
                "a-rule",
                Verdict.DENY,
                "A reason.",
                finding == null ? List.of() : List.of(finding),
                Optional.of(CreditLine.NAME),
                write,
                List.of(),
                List.of(),
                List.of());
    }
}
