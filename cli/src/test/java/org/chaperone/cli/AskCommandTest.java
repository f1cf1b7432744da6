package org.chaperone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskCommandTest {

    private static final String FRIEND_REQUEST =
            "{\"actor\":{\"role\":\"teacher\"},\"recipient\":{\"kind\":\"student\"},\"channel\":\"friend-request\",\"initiative\":\"accept\"}";

    @TempDir Path folder;

    @Test
    void a_friend_request_from_a_student_gets_five_cited_answers_that_differ_as_the_policies_do() {
        var run = Run.with(FRIEND_REQUEST, "ask", "--all-packs", "contact", "--json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(verdict(run, "wake-nc")).isEqualTo("deny WAKE-18");
        assertThat(verdict(run, "wichita-ks")).isEqualTo("warn WICHITA-11");
        assertThat(verdict(run, "wilmington-ma")).isEqualTo("deny WILM-MA-PC-a2");
        assertThat(verdict(run, "wilmington-il")).isEqualTo("deny WILM-IL-25");
        assertThat(verdict(run, "wem-mn")).endsWith("WEM-IV-H-1");
    }

    private static String verdict(Run run, String pack) {
        var matcher =
                Pattern.compile(
                                "\"pack\" : \""
                                        + pack
                                        + "\".*?\"verdict\" : \"([^\"]+)\".*?\"clause\" : \"([^\"]+)\"",
                                Pattern.DOTALL)
                        .matcher(run.out());
        return matcher.find() ? matcher.group(1) + " " + matcher.group(2) : "no answer";
    }

    @Test
    void a_permission_exits_0_and_a_refusal_1() {
        assertThat(
                        Run.with(
                                        "{\"recipient\":{\"kind\":\"parent\"},\"channel\":\"in-person\"}",
                                        "ask",
                                        "--pack",
                                        "wilmington-ma",
                                        "contact")
                                .exit())
                .isZero();
        assertThat(Run.with(FRIEND_REQUEST, "ask", "--pack", "wilmington-ma", "contact").exit())
                .isEqualTo(1);
    }

    @Test
    void the_answer_is_told_in_words_with_the_clause_and_its_statement() {
        var run = Run.with(FRIEND_REQUEST, "ask", "--pack", "wilmington-ma", "contact");

        assertThat(run.out())
                .contains(
                        "Not allowed (deny)",
                        "[WILM-MA-PC-a2]",
                        "Staff may neither send friend invitations",
                        "Instead:");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void facts_are_read_from_a_file_as_yaml_too() throws Exception {
        var file =
                Files.writeString(
                        folder.resolve("facts.yaml"),
                        "recipient: { kind: student }\nchannel: friend-request\n");

        assertThat(Run.of("ask", "--pack", "wake-nc", "contact", file.toString()).out())
                .contains("WAKE-18");
    }

    @Test
    void facts_of_the_wrong_shape_are_told_all_at_once_with_exit_2() {
        var run =
                Run.with(
                        "{\"recipient\":{\"kind\":\"dog\",\"grade\":\"x\"},\n\"channel\":5}",
                        "ask",
                        "--pack",
                        "wake-nc",
                        "contact");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(3)
                .anyMatch(
                        it ->
                                it.startsWith(
                                        "standard input:1:22: 'dog' is no value of recipient.kind"));
    }

    @Test
    void unknown_facts_are_ignored_with_a_warning() {
        var run =
                Run.with(
                        "{\"recipent\":{},\"recipient\":{\"kind\":\"student\"},\"channel\":\"friend-request\"}",
                        "ask",
                        "--pack",
                        "wake-nc",
                        "contact");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("'recipent' is no fact here and was ignored");
    }

    @Test
    void wrong_use_is_told_with_exit_2() {
        assertThat(Run.with("{}", "ask", "--pack", "wake-nc", "conatct").err())
                .contains("'conatct' is no question; expected one of contact");
        assertThat(Run.with("{}", "ask", "contact").err())
                .contains("give either --pack PACK or --all-packs");
        assertThat(Run.with("{}", "ask", "--pack", "nowhere", "contact").err())
                .contains("there is no pack 'nowhere'; there are wake-nc");
        assertThat(Run.of("ask", "--pack", "wake-nc", "contact", "nofile.json").err())
                .contains("nofile.json: there is no such file");
        assertThat(Run.with("{}", "ask", "--pack", "wake-nc", "conatct").exit()).isEqualTo(2);
        assertThat(Run.of("nonsense").exit()).isEqualTo(2);
    }

    @Test
    void no_edition_was_in_force_before_the_first() {
        assertThat(
                        Run.with(
                                        "{}",
                                        "ask",
                                        "--pack",
                                        "wilmington-ma",
                                        "--on",
                                        "2001-01-01",
                                        "contact")
                                .err())
                .contains("no edition of wilmington-ma was in force on 2001-01-01");
    }

    @Test
    void the_same_question_is_answered_byte_for_byte_alike() {
        var arguments = new String[] {"ask", "--all-packs", "contact", "--json"};

        assertThat(Run.with(FRIEND_REQUEST, arguments).out())
                .isEqualTo(Run.with(FRIEND_REQUEST, arguments).out());
    }
}
