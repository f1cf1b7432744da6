package org.chaperone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chaperone.roster.generator.Cast;
import org.chaperone.roster.generator.DistrictGenerator;
import org.chaperone.roster.oneroster.OneRosterWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ScreenCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir static Path roster;

    @TempDir Path folder;

    @BeforeAll
    static void writeTheRoster() throws Exception {
        OneRosterWriter.write(Cast.roster(), roster);
    }

    @Test
    void a_full_name_on_a_class_page_is_denied_by_wilmington_with_its_place() {
        var line =
                "{\"id\":\"p1\",\"text\":\"Well done, Emma Johnson!\",\"outlet\":{\"kind\":\"class-page\",\"school\":\"org-lincoln\"}}";

        var answer = JSON.readTree(screen("wilmington-ma", line).out());

        assertThat(answer.at("/id").asString()).isEqualTo("p1");
        assertThat(answer.at("/verdict").asString()).isEqualTo("deny");
        assertThat(answer.at("/reasons").findValuesAsString("clause")).contains("WILM-MA-3f3");
        var name = answer.at("/findings/0");
        assertThat(name.at("/type").asString()).isEqualTo("student-name");
        assertThat(name.at("/form").asString()).isEqualTo("full");
        assertThat(name.at("/field").asString()).isEqualTo("text");
        assertThat(name.at("/start").asInt()).isEqualTo(11);
        assertThat(name.at("/end").asInt()).isEqualTo(23);
        assertThat(name.at("/students/0").asString()).isEqualTo("s-emma");
    }

    @Test
    void a_quotation_without_its_source_comes_with_the_words_that_credit_it() {
        var quote =
                "“You may write me down in history with your bitter, twisted lies, you may trod me in the very dirt”";
        var bare = "{\"id\":\"p1\",\"text\":\"" + quote + "\"}";
        var credited =
                "{\"id\":\"p2\",\"text\":\"" + quote + "\\nSource: Maya Angelou, Still I Rise\"}";

        var answers = screen("wilmington-ma", bare + "\n" + credited).out().lines().toList();

        var reason = JSON.readTree(answers.getFirst()).at("/reasons/0");
        assertThat(reason.at("/clause").asString()).isEqualTo("WILM-MA-4b");
        assertThat(reason.at("/fix").asString()).isEqualTo("credit-line");
        assertThat(reason.at("/write").asString()).isEqualTo("Source: {who}, {from}");
        assertThat(JSON.readTree(answers.get(1)).at("/findings")).isEmpty();
        assertThat(JSON.readTree(answers.get(1)).at("/verdict").asString()).isEqualTo("allow");
    }

    @Test
    void the_same_post_gets_the_answer_of_each_policy() {
        var line =
                "{\"id\":\"p1\",\"text\":\"Well done, Emma Johnson!\",\"outlet\":{\"kind\":\"class-page\"}}";

        assertThat(JSON.readTree(screen("wichita-ks", line).out()).at("/verdict").asString())
                .isEqualTo("warn");
        assertThat(JSON.readTree(screen("wilmington-ma", line).out()).at("/verdict").asString())
                .isEqualTo("deny");
    }

    @Test
    void a_plain_announcement_is_allowed() {
        var answer =
                JSON.readTree(
                        screen("wake-nc", "{\"id\":\"p2\",\"text\":\"Science fair is Friday.\"}")
                                .out());

        assertThat(answer.at("/verdict").asString()).isEqualTo("allow");
        assertThat(answer.at("/missing")).isEmpty();
    }

    @Test
    void answers_come_in_the_order_of_the_lines_on_any_number_of_threads() {
        var input =
                IntStream.range(0, 3_000)
                        .mapToObj(it -> "{\"id\":\"" + it + "\",\"text\":\"Practice is at 4.\"}")
                        .collect(Collectors.joining("\n"));

        for (var threads : List.of("1", "4")) {
            var run =
                    Run.with(
                            input,
                            "screen",
                            "--pack",
                            "wake-nc",
                            "--roster",
                            roster.toString(),
                            "--threads",
                            threads);
            var ids =
                    run.out()
                            .lines()
                            .map(JSON::readTree)
                            .map(it -> it.at("/id").asString())
                            .toList();
            assertThat(ids)
                    .isEqualTo(IntStream.range(0, 3_000).mapToObj(Integer::toString).toList());
            assertThat(run.err()).contains("3,000 items, 0 not readable");
            assertThat(run.exit()).isZero();
        }
    }

    @Test
    void a_line_that_cannot_be_read_is_answered_in_its_place_and_the_run_goes_on() {
        var run =
                screen(
                        "wake-nc",
                        """
                        {"id":"1","text":"Good."}
                        {"id":2,"text"
                        {"id":"3"}
                        {"text":"no id"}

                        [1]
                        {"id":"6","text":"x","at":"yesterday"}
                        {"id":"7","text":"x","facts":{"account":"dog","words":"many"},"media":[{"shows":"emma"}]}
                        {"id":"8","text":"Good again."}
                        """);

        assertThat(run.exit()).isEqualTo(1);
        var answers = run.out().lines().map(JSON::readTree).toList();
        assertThat(answers).hasSize(8);
        assertThat(answers.get(0).at("/verdict").asString()).isEqualTo("allow");
        assertThat(error(answers.get(1))).startsWith("2: not readable as JSON at column");
        assertThat(error(answers.get(2))).isEqualTo("3: field 'text' is missing");
        assertThat(error(answers.get(3))).isEqualTo("4: field 'id' is missing");
        assertThat(error(answers.get(4)))
                .isEqualTo("6: the whole must be a set of fields, not a list");
        assertThat(error(answers.get(5)))
                .isEqualTo("7: 'at' must be a time such as 2026-09-01T08:00:00-04:00");
        assertThat(error(answers.get(6)))
                .contains(
                        "'dog' is no value of facts.account",
                        "facts.words must be a whole number",
                        "media[0].shows must be a list");
        assertThat(answers.get(7).at("/id").asString()).isEqualTo("8");
        assertThat(run.err()).doesNotContain("Exception", "\tat ");
    }

    private static String error(JsonNode answer) {
        return answer.at("/line").asInt() + ": " + answer.at("/error").asString();
    }

    @Test
    void unknown_fields_are_ignored() {
        assertThat(
                        screen(
                                        "wake-nc",
                                        "{\"id\":\"1\",\"text\":\"Good.\",\"mood\":\"sunny\",\"author\":{\"role\":\"teacher\",\"hat\":1}}")
                                .exit())
                .isZero();
    }

    @Test
    void findings_only_gives_no_verdict() {
        var run =
                Run.with(
                        "{\"id\":\"1\",\"text\":\"Emma Johnson\"}",
                        "screen",
                        "--pack",
                        "wake-nc",
                        "--roster",
                        roster.toString(),
                        "--findings-only");

        var answer = JSON.readTree(run.out());
        assertThat(answer.has("verdict")).isFalse();
        assertThat(answer.at("/findings/0/type").asString()).isEqualTo("student-name");
    }

    @Test
    void a_family_that_said_no_is_seen() throws Exception {
        var consents =
                Files.writeString(
                        folder.resolve("consents.csv"),
                        "student,answer\ns-luca,refused\ns-emma,granted\n");

        var run =
                Run.with(
                        "{\"id\":\"1\",\"text\":\"Luca Moretti and Emma Johnson\"}",
                        "screen",
                        "--pack",
                        "wichita-ks",
                        "--roster",
                        roster.toString(),
                        "--consents",
                        consents.toString());

        var optedOut =
                JSON.readTree(run.out())
                        .at("/findings")
                        .valueStream()
                        .filter(it -> it.at("/type").asString().equals("opted-out-student"))
                        .toList();
        assertThat(optedOut)
                .singleElement()
                .satisfies(it -> assertThat(it.at("/text").asString()).isEqualTo("Luca Moretti"));
    }

    @Test
    void a_consents_file_with_mistakes_is_refused_with_all_of_them() throws Exception {
        var consents =
                Files.writeString(
                        folder.resolve("bad.csv"),
                        "student,answer\ns-luca,maybe\ns-emma,perhaps\n");

        var run =
                Run.with(
                        "",
                        "screen",
                        "--pack",
                        "wichita-ks",
                        "--roster",
                        roster.toString(),
                        "--consents",
                        consents.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "bad.csv:2:1: 'maybe' is no answer", "bad.csv:3:1: 'perhaps' is no answer");
    }

    @Test
    void a_phone_that_the_district_prints_is_no_reason_and_another_is() throws Exception {
        var contacts =
                Files.writeString(
                        folder.resolve("contacts.csv"),
                        "kind,contact,about\nphone,518-555-0100,Office\n");
        var run =
                withContacts(
                        contacts,
                        "{\"id\":\"1\",\"text\":\"Questions? Call (518) 555-0100\"}\n"
                                + "{\"id\":\"2\",\"text\":\"Questions? Call (518) 555-0199\"}");

        var lines = run.out().lines().map(JSON::readTree).toList();
        assertThat(lines.get(0).at("/verdict").asString()).isEqualTo("allow");
        assertThat(lines.get(1).at("/verdict").asString()).isNotEqualTo("allow");
        assertThat(lines.get(1).at("/findings/0/text").asString()).isEqualTo("(518) 555-0199");
    }

    @Test
    void a_contacts_file_with_mistakes_is_refused_with_all_of_them() throws Exception {
        var contacts =
                Files.writeString(
                        folder.resolve("bad.csv"), "kind,contact\nfax,518-555-0100\nphone,us\n");

        var run = withContacts(contacts, "");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("bad.csv:2:1: 'fax' is no kind", "bad.csv:3:1: 'us' isn't a phone");
    }

    private static Run withContacts(Path contacts, String lines) {
        return Run.with(
                lines,
                "screen",
                "--pack",
                "wilmington-ma",
                "--roster",
                roster.toString(),
                "--contacts",
                contacts.toString());
    }

    @Test
    void a_roster_that_is_not_there_or_holds_none_is_told_in_a_line() throws Exception {
        assertThat(Run.with("", "screen", "--pack", "wake-nc", "--roster", "nowhere").exit())
                .isEqualTo(2);
        var empty = Files.createDirectory(folder.resolve("empty"));
        var run = Run.with("", "screen", "--pack", "wake-nc", "--roster", empty.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void hostile_bytes_and_texts_do_not_stop_the_run() {
        var longLine = "{\"id\":\"2\",\"text\":\"" + "x".repeat(17 * 1024 * 1024) + "\"}\n";
        var input = new ByteArrayOutputStream();
        input.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, '\n'});
        input.writeBytes(longLine.getBytes(StandardCharsets.UTF_8));
        input.writeBytes(
                "{\"id\":\"3\",\"text\":\"\\ud800 lone, \\u0000 nul, \\u202e bidi\"}\n"
                        .getBytes(StandardCharsets.UTF_8));

        var run =
                Run.with(
                        input.toByteArray(),
                        "screen",
                        "--pack",
                        "wake-nc",
                        "--roster",
                        roster.toString());

        var answers = run.out().lines().map(JSON::readTree).toList();
        assertThat(answers).hasSize(3);
        assertThat(answers.get(1).at("/error").asString()).startsWith("longer than 16 MiB");
        assertThat(answers.get(2).at("/id").asString()).isEqualTo("3");
    }

    @Test
    void a_roster_too_large_for_the_memory_is_told_with_what_helps() throws Exception {
        var large = Files.createDirectory(folder.resolve("large"));
        OneRosterWriter.write(DistrictGenerator.generate(5, 12_000), large);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var run =
                new ProcessBuilder(
                                java,
                                "-Xmx24m",
                                "-XX:+UseSerialGC",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Chaperone.class.getName(),
                                "screen",
                                "--packs=../packs",
                                "--pack=wake-nc",
                                "--roster=" + large)
                        .redirectErrorStream(true)
                        .start();
        run.getOutputStream().close();

        var said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(run.waitFor()).isEqualTo(2);
        assertThat(said)
                .contains(large.toString(), "takes more memory than there is", "-Xmx4g")
                .doesNotContain("OutOfMemoryError");
    }

    @Test
    void a_gap_in_a_list_is_told_and_the_run_goes_on() {
        var run =
                screen(
                        "wake-nc",
                        """
                        {"id":"1","text":"a","alt":["b",null]}
                        {"id":"2","text":"a","files":[null]}
                        {"id":"3","text":"a","media":[null]}
                        {"id":"4","text":"a","media":[{"kind":"photo","shows":[null]}]}
                        {"id":"5","text":"a","alt":null,"media":[],"files":[]}
                        """);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines().limit(4))
                .containsExactly(
                        "{\"line\":1,\"error\":\"alt[1] must be a value, not nothing\"}",
                        "{\"line\":2,\"error\":\"files[0] must be a value, not nothing\"}",
                        "{\"line\":3,\"error\":\"media[0] must be a value, not nothing\"}",
                        "{\"line\":4,\"error\":\"media[0].shows[0] must be a value, not nothing\"}");
        assertThat(run.out().lines().skip(4))
                .singleElement()
                .asString()
                .startsWith("{\"id\":\"5\"");
    }

    @Test
    void answers_alike_but_for_the_id_are_written_whole_each_time() {
        var ids = List.of("p1", "", "a/b", "\"q\"", "é\u2028", "\u0001", "p1");
        var lines = new StringBuilder();
        for (var id : ids) {
            lines.append(JSON.createObjectNode().put("id", id).put("text", "Well done, all."))
                    .append('\n');
            lines.append(JSON.createObjectNode().put("id", id).put("text", "See https://a.example"))
                    .append('\n');
        }

        var answers =
                screen("wake-nc", lines.toString()).out().lines().map(JSON::readTree).toList();

        assertThat(answers).hasSize(2 * ids.size());
        for (int line = 0; line < answers.size(); line++) {
            var expected = ((ObjectNode) answers.get(line % 2)).deepCopy();
            assertThat(answers.get(line)).isEqualTo(expected.put("id", ids.get(line / 2)));
        }
    }

    private static Run screen(String pack, String lines) {
        return Run.with(lines, "screen", "--pack", pack, "--roster", roster.toString());
    }
}
