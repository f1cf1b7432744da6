package org.chaperone.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chaperone.policy.Pack;
import org.chaperone.policy.PackOnDisk;
import org.chaperone.policy.duty.EventType;
import org.chaperone.policy.notice.Language;
import org.chaperone.policy.notice.Letter;
import org.chaperone.policy.notice.Notice;
import org.chaperone.policy.proof.Coverage;
import org.chaperone.policy.proof.ExamplesReader;
import org.chaperone.policy.proof.NoticeExample;
import org.chaperone.policy.proof.NoticeExamplesReader;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticesTest {

    private static final String NOTICE =
            """
            - id: page
              clauses: [T-1]
              on: class-page.in-use
              title: "A page is in use"
              statements:
                - { id: in-use, clause: T-1, en: "The page {outlet} is in use.", es: "La página {outlet} se usa." }
              letters:
                en:
                  subject: "{outlet}"
                  body: |
                    Dear {guardian},

                    The page {outlet}
                    is in use.
                es: { subject: "{outlet}", body: "La página {outlet} se usa." }
            """;

    private static final Map<String, String> FACTS =
            Map.of("guardian", "Elena Torres", "outlet", "Room $12 {class}");

    @TempDir Path folder;

    @Test
    void a_notice_is_read_with_all_its_parts() {
        var notice = pack(NOTICE).noticeOn(EventType.CLASS_PAGE_IN_USE).orElseThrow();

        assertThat(notice.id()).isEqualTo("page");
        assertThat(notice.clauses()).containsExactly("T-1");
        assertThat(notice.blanks())
                .containsExactly(
                        "guardian", "child", "school", "sender", "outlet", "class", "address");
        assertThat(notice.letters()).containsOnlyKeys(Language.values());
        assertThat(pack(NOTICE).noticeOn(EventType.ACCOUNT_IN_USE)).isEmpty();
    }

    @Test
    void a_pack_needs_no_notices() {
        assertThat(new PackOnDisk(folder).read().current("town").orElseThrow().notices()).isEmpty();
    }

    @Test
    void all_that_is_wrong_is_told_at_once_with_its_place() {
        assertThatThrownBy(
                        () ->
                                pack(
                                        """
                                        - id: a
                                          clauses: [T-9]
                                          on: post.published
                                          statements:
                                            - { id: s, clause: T-2, en: "x" }
                                          letters:
                                            en: { subject: "x", body: "x", foot: "x" }
                                          whom: x
                                        - id: b
                                          clauses: [T-1]
                                          on: addresses.issued
                                          title: "x"
                                          statements:
                                            - { id: s, clause: T-1, en: "It is so.", es: "Es así." }
                                          letters:
                                            en: { subject: "{outlet}", body: "It is so. {class" }
                                            es: { subject: "x", body: "No es así." }
                                        """))
                .isInstanceOf(Rejected.class)
                .message()
                .contains(
                        "town/notices.yaml:2:13: clause 'T-9' doesn't exist in this policy",
                        "town/notices.yaml:3:7: 'post.published' is no event that families are told of; expected one of addresses.issued",
                        "field 'title' is missing",
                        "the notice doesn't cite 'T-2'",
                        "field 'es' is missing",
                        "the letter in Spanish ('es') is missing",
                        "field 'foot' is not known here",
                        "field 'whom' is not known here",
                        "town/notices.yaml:16:20: the letter in English: There is no blank {outlet}; there are {guardian}",
                        "town/notices.yaml:16:38: the letter in English: A brace stands alone",
                        "town/notices.yaml:17:31: the letter in Spanish: It lacks what T-1 requires, word for word: “Es así.”");
    }

    @Test
    void neither_an_id_twice_nor_an_event_twice_nor_anything_but_a_list_is_taken() {
        assertThatThrownBy(() -> pack(NOTICE + NOTICE))
                .hasMessageContaining("a notice with the id 'page' stands in this pack already")
                .hasMessageContaining("another notice goes out after 'class-page.in-use' already");
        assertThatThrownBy(() -> pack("notice: x\n"))
                .hasMessageContaining("notices must be a list");
        assertThatThrownBy(() -> pack(NOTICE.replace("  clauses: [T-1]\n", "")))
                .hasMessageContaining("town/notices.yaml:1:3: notice 'page' cites no clause");
        assertThatThrownBy(() -> pack("- page\n"))
                .hasMessageContaining("a notice must be a set of fields");
    }

    @Test
    void a_required_statement_is_found_over_broken_lines_and_other_quotation_marks() {
        var notice =
                pack(NOTICE.replace("in use.\"", "Tom's.\"").replace("is in use.", "is Tom’s."));

        assertThat(notice.notices().getFirst().faults(english(notice), Language.EN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The page {outlet} is not in use.|It lacks what T-1 requires",
                "the page {outlet} is in use|It lacks what T-1 requires",
                "The page {outlet} is in use. {teacher}|There is no blank {teacher}",
                "The page {outlet} is in use. {Class}|A brace stands alone",
                "The page {outlet} is in use. {}|A brace stands alone",
                "The page {outlet} is in use. {{class}}|A brace stands alone",
                "The page {outlet} is in use. }|A brace stands alone",
                "''|It says nothing"
            })
    void a_body_that_may_not_go_out_says_why(String body, String why) {
        assertThat(notice().faults(new Letter("Subject", body), Language.EN))
                .anySatisfy(
                        it -> {
                            assertThat(it.part()).isEqualTo(Notice.Fault.Part.BODY);
                            assertThat(it.words()).contains(why);
                        });
    }

    @Test
    void a_subject_is_one_line_and_not_endless() {
        var body = "The page {outlet} is in use.";

        assertThat(notice().faults(new Letter("a\nb", body), Language.EN))
                .extracting(Notice.Fault::words)
                .containsExactly("The subject is one line");
        assertThat(notice().faults(new Letter("a".repeat(151), body), Language.EN))
                .extracting(Notice.Fault::words)
                .containsExactly("It is longer than 150 characters");
        assertThat(notice().faults(new Letter(" ", body), Language.EN))
                .extracting(Notice.Fault::part)
                .containsExactly(Notice.Fault.Part.SUBJECT);
    }

    @Test
    void what_is_filled_in_stays_what_it_is_and_is_filled_in_once() {
        var filled = english(pack(NOTICE)).filled(FACTS);

        assertThat(filled.subject()).isEqualTo("Room $12 {class}");
        assertThat(filled.paragraphs())
                .containsExactly("Dear Elena Torres,", "The page Room $12 {class}\nis in use.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void a_letter_is_never_filled_in_by_half(String nothing) {
        var letter = english(pack(NOTICE));
        var facts = Map.of("guardian", nothing, "outlet", "Room 12");

        assertThat(letter.unfilled(facts)).containsExactly("guardian");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> letter.filled(facts))
                .withMessageContaining("guardian");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Letter("{", "x").filled(Map.of()));
    }

    @Test
    void a_line_break_in_a_fact_doesn_t_break_the_subject() {
        assertThat(new Letter("About {class}", "x").filled(Map.of("class", "Grade\n4")).subject())
                .isEqualTo("About Grade 4");
    }

    @Test
    void a_notice_carries_its_clauses_and_its_examples_prove_them() {
        var pack = pack(NOTICE);
        var examples = examples(pack, EXAMPLE);
        var line =
                Coverage.of(pack, examples, Map.of()).lines().stream()
                        .filter(it -> it.clause().id().equals("T-1"))
                        .findFirst()
                        .orElseThrow();

        assertThat(line.carriedBy()).containsExactly("notice:page");
        assertThat(line.provenBy()).containsExactly("example:A page");
        assertThat(examples.getFirst().differences(pack)).isEmpty();
        assertThat(new ExamplesReader(pack, new Problems()).read(folder.resolve("town"))).isEmpty();
    }

    private static final String EXAMPLE =
            """
            - name: "A page"
              clauses: [T-1]
              notice: page
              language: en
              facts: { guardian: Elena, outlet: Room 12 }
              says: ["The page Room 12 is in use."]
            """;

    @Test
    void an_example_that_expects_anything_else_fails_and_says_how() {
        var pack = pack(NOTICE);

        assertThat(differences(pack, EXAMPLE.replace("Room 12 is in", "Room 13 is in")))
                .containsExactly("it doesn't say \"The page Room 13 is in use.\"");
        assertThat(differences(pack, EXAMPLE.replace("guardian: Elena, ", "")))
                .containsExactly("it can't go out: nothing is known for {guardian}");
        assertThat(differences(pack, EXAMPLE.replace("says", "refused")))
                .containsExactly("it can go out, which it must not");
        assertThat(
                        differences(
                                pack,
                                EXAMPLE.replace(
                                        "says", "letter: { subject: x, body: y }\n  refused")))
                .containsExactly("no reason says \"The page Room 12 is in use.\"");
    }

    @Test
    void examples_that_cannot_be_read_say_where() {
        var pack = pack(NOTICE);
        var problems = new Problems();
        new PackOnDisk(folder)
                .write(
                        "town/examples/notices.yaml",
                        """
                        - name: a
                          clauses: [T-9]
                          notice: nothing
                          language: fr
                        - name: b
                          notice: page
                          facts: { students: Emma }
                          says: [x]
                          refused: [y]
                        """);
        new NoticeExamplesReader(pack, problems).read(folder.resolve("town"));

        assertThat(problems.all().stream().map(Object::toString))
                .anyMatch(it -> it.contains("notices.yaml:2:13") && it.contains("T-9"))
                .anyMatch(it -> it.contains("there is no notice 'nothing'"))
                .anyMatch(it -> it.contains("'fr' is no language"))
                .anyMatch(it -> it.contains("field 'language' is missing"))
                .anyMatch(it -> it.contains("field 'students' is not known"))
                .anyMatch(it -> it.contains("either 'says' or 'refused'"));
    }

    private Notice notice() {
        return pack(NOTICE).notices().getFirst();
    }

    private static Letter english(Pack pack) {
        return java.util.Objects.requireNonNull(
                pack.notices().getFirst().letters().get(Language.EN));
    }

    private List<String> differences(Pack pack, String example) {
        return examples(pack, example).getFirst().differences(pack);
    }

    private List<NoticeExample> examples(Pack pack, String yaml) {
        new PackOnDisk(folder).write("town/examples/notices.yaml", yaml);
        var problems = new Problems();
        var examples = new NoticeExamplesReader(pack, problems).read(folder.resolve("town"));
        problems.throwIfAny();
        return examples;
    }

    private Pack pack(String notices) {
        return new PackOnDisk(folder)
                .write("town/notices.yaml", notices)
                .read()
                .current("town")
                .orElseThrow();
    }
}
