package org.chaperone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chaperone.roster.generator.Cast;
import org.chaperone.roster.oneroster.OneRosterWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every command with every argument as nobody means it, and with files that aren't what they should be: an exit code of
 * ours, a few lines of words, never a name of a class.
 */
class EveryCommandTest {

    private static final Pattern MACHINE =
            Pattern.compile(
                    "\\bat [\\w.$/]+\\(\\w+\\.java|\\b(?:java|javax|tools|org|dev|picocli|com)\\.[a-z]+\\.[\\w.]*[A-Z]|\\b[A-Z]\\w*(?:Exception|Error)\\b|should not have happened");

    private static final List<String> HOSTILE =
            List.of(
                    "",
                    "\0",
                    "\ud800",
                    "no-such-thing",
                    "-1",
                    "99999999999999999999",
                    "../../../../etc/passwd",
                    "/",
                    "\u202e\ud83d\ude00'; DROP TABLE",
                    "--no-such-option",
                    "%s%n%d",
                    "x".repeat(10_000));

    private static final Map<String, String> HONEST =
            Map.of(
                    "PACK",
                    "wake-nc",
                    "QUESTION",
                    "contact",
                    "CLAUSE",
                    "WAKE-18",
                    "DATE",
                    "2026-09-01",
                    "N",
                    "1",
                    "NAME",
                    "roster-directory",
                    "ID",
                    "org-lincoln");

    @TempDir static Path folder;

    @BeforeAll
    static void writeTheRoster() throws IOException {
        OneRosterWriter.write(Cast.roster(), folder.resolve("roster"));
        Files.writeString(
                folder.resolve("facts.json"),
                "{\"recipient\":{\"kind\":\"student\"},\"channel\":\"friend-request\"}");
        Files.writeString(folder.resolve("consents.csv"), "student,answer\ns-luca,refused\n");
    }

    /** Each argument of each command, with its place. */
    static Stream<Argument> arguments() {
        return commands(commandLine()).flatMap(command -> arguments(command).stream());
    }

    record Argument(CommandLine command, ArgSpec spec) {

        @Override
        public String toString() {
            return command.getCommandSpec().qualifiedName() + " " + spec.paramLabel();
        }
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void an_argument_that_nobody_means_is_told_in_words(Argument argument) {
        for (var hostile : HOSTILE) {
            holds(hostile, words(argument, hostile));
        }
    }

    @Test
    void every_command_is_among_them() {
        assertThat(arguments().map(it -> it.command().getCommandName()).distinct())
                .contains("ask", "screen", "show", "diff", "test", "coverage", "schema");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask --pack wake-nc contact", "screen --pack wake-nc --roster ROSTER"})
    void whatever_comes_in_is_answered_in_words(String line) throws IOException {
        var words = line.replace("ROSTER", folder.resolve("roster").toString()).split(" ");
        for (var input : inputs()) {
            var run = Run.with(input, words);
            assertThat(MACHINE.matcher(run.out() + run.err()).results().map(it -> it.group()))
                    .as(
                            line
                                    + new String(
                                            input,
                                            0,
                                            Math.min(80, input.length),
                                            StandardCharsets.UTF_8))
                    .isEmpty();
            assertThat(run.exit()).isBetween(0, 3);
        }
    }

    @Test
    void every_line_of_the_big_list_is_an_item_and_every_item_is_answered() throws IOException {
        var naughty =
                JsonMapper.shared()
                        .readValue(
                                Path.of(
                                                "../screening/src/test/resources/org/chaperone/screening/naughty-strings.json")
                                        .toFile(),
                                String[].class);
        var lines = new StringBuilder();
        for (var i = 0; i < naughty.length; i++) {
            lines.append(
                            Json.line(
                                    Map.of(
                                            "id",
                                            naughty[i],
                                            "alt",
                                            List.of(naughty[i]),
                                            "text",
                                            naughty[(i + 1) % naughty.length])))
                    .append('\n');
            lines.append(naughty[i].replace('\n', ' ')).append('\n');
        }
        var run =
                Run.with(
                        lines.toString(),
                        "screen",
                        "--pack",
                        "wilmington-ma",
                        "--roster",
                        folder.resolve("roster").toString());

        assertThat(run.exit()).isEqualTo(1);
        var answers = run.out().lines().map(it -> JsonMapper.shared().readTree(it)).toList();
        assertThat(
                        answers.stream()
                                .filter(it -> it.has("verdict"))
                                .map(it -> it.get("id").stringValue()))
                .containsExactly(naughty);
        assertThat(answers.stream().filter(it -> !it.has("verdict")))
                .allSatisfy(it -> assertThat(it.get("error").stringValue()).isNotBlank());
    }

    @Test
    void a_file_that_isnt_what_it_should_be_is_named() throws IOException {
        for (var file : files()) {
            var name = file.toString();
            named(file, Run.of("ask", "--pack", "wake-nc", "contact", name));
            named(file, Run.with("", "screen", "--pack", "wake-nc", "--roster", name));
            if (!Files.isDirectory(file)) {
                named(
                        file,
                        Run.with(
                                "",
                                "screen",
                                "--pack",
                                "wake-nc",
                                "--roster",
                                folder.resolve("roster").toString(),
                                "--consents",
                                name));
            }
        }
    }

    @Test
    void a_folder_that_holds_no_packs_is_named() throws IOException {
        for (var file : files()) {
            for (var command :
                    List.of(
                            "policy list",
                            "policy test",
                            "policy coverage",
                            "ask --pack wake-nc contact",
                            "ask --all-packs contact")) {
                var run = Run.onPacks(file, "{}", command.split(" "));
                assertThat(run.exit()).as(command + " " + file + run).isIn(2, 3);
                assertThat(run.err()).as(command).contains(file.getFileName().toString());
                assertThat(MACHINE.matcher(run.err()).results().map(it -> it.group()))
                        .as(command + " " + file)
                        .isEmpty();
            }
        }
    }

    private static void named(Path file, Run run) {
        assertThat(run.exit()).as(file + " " + run).isIn(2, 3);
        assertThat(run.err()).contains(file.getFileName().toString());
        assertThat(MACHINE.matcher(run.err()).results().map(it -> it.group()))
                .as(file.toString())
                .isEmpty();
        assertThat(run.out()).isEmpty();
    }

    private static void holds(String hostile, List<String> words) {
        var run = Run.with("{}", words.toArray(String[]::new));
        assertThat(run.exit()).as("%s %s", words, run).isBetween(0, 3);
        var said = (run.out() + run.err()).replace(hostile.isBlank() ? "\n\n\n" : hostile, "");
        assertThat(MACHINE.matcher(said).results().map(it -> it.group()))
                .as("%s %s", words, run.err())
                .isEmpty();
    }

    private static List<byte[]> inputs() {
        var deep = "[".repeat(20_000) + "]".repeat(20_000);
        var bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        IntStream.range(1, 12)
                .forEach(
                        i ->
                                bomb.append(
                                        "a%1$d: &a%1$d [%2$s]\n"
                                                .formatted(
                                                        i,
                                                        String.join(
                                                                ",",
                                                                java.util.Collections.nCopies(
                                                                        9, "*a" + (i - 1))))));
        return Stream.of(
                        "",
                        "\n\n\n",
                        "{",
                        "}",
                        "null",
                        "true",
                        "[]",
                        "{}{}",
                        "\"text\"",
                        "{\"id\":{},\"text\":[]}",
                        "{\"recipient\":null}",
                        "{\"recipient\":[]}",
                        "{\"recipient\":{\"kind\":null,\"grade\":1e999}}",
                        "{\"recipient\":{\"grade\":-2147483649}}",
                        "{\"recipient\":{\"grade\":4.5}}",
                        "{\"channel\":\"email\",\"channel\":\"email\"}",
                        "{\"at\":\"+999999999-12-31T23:59:59-18:00\",\"id\":\"1\",\"text\":\"x\"}",
                        "!!javax.script.ScriptEngineManager [x]",
                        "&a [*a]",
                        "*nobody",
                        "? {a: b} : c",
                        "%YAML 9.9\n---\n{}",
                        "---\n{}\n---\n{}",
                        "a: 1\n\tb: 2",
                        deep,
                        "{\"a\":".repeat(5_000),
                        bomb.toString(),
                        "{\"text\":\"" + "x".repeat(2_000_000) + "\"}",
                        "\ufeff{}",
                        "{\"id\":\"\\ud800\",\"text\":\"\\u0000\"}")
                .map(it -> it.getBytes(StandardCharsets.UTF_8))
                .collect(
                        () ->
                                new ArrayList<>(
                                        List.of(
                                                new byte[] {(byte) 0xff, (byte) 0xfe, 0},
                                                new byte[] {
                                                    (byte) 0xed, (byte) 0xa0, (byte) 0x80
                                                })),
                        List::add,
                        List::addAll);
    }

    private static List<Path> files() throws IOException {
        var empty = Files.createDirectories(folder.resolve("empty-folder"));
        var bytes =
                Files.write(
                        folder.resolve("bytes.bin"),
                        new byte[] {(byte) 0xff, 0, (byte) 0xc3, 0x28, 'a'});
        var nothing = Files.write(folder.resolve("nothing.csv"), new byte[0]);
        var broken = Files.writeString(folder.resolve("broken.zip"), "PK\3\4 and no more");
        var climbing = folder.resolve("climbing.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(climbing))) {
            zip.putNextEntry(new ZipEntry("../../climbed.csv"));
            zip.write("sourcedId\n1\n".getBytes(StandardCharsets.UTF_8));
        }
        var files = List.of(empty, bytes, nothing, broken, climbing, folder.resolve("not-there"));
        assertThat(folder.resolve("../climbed.csv")).doesNotExist();
        return files;
    }

    /** The honest words of a command, this argument replaced. */
    private static List<String> words(Argument argument, String hostile) {
        var words =
                new ArrayList<>(
                        List.of(argument.command.getCommandSpec().qualifiedName(" ").split(" ")));
        words.removeFirst();
        var spec = argument.command.getCommandSpec();
        for (var option : spec.options()) {
            if (option.arity().max() > 0
                    && (option.required() || option == argument.spec)
                    && !option.longestName().equals("--packs")) {
                words.add(option.longestName());
                words.add(option == argument.spec ? hostile : honest(option));
            }
        }
        if (argument.command.getCommandName().equals("ask") && !words.contains("--pack")) {
            words.addAll(List.of("--pack", "wake-nc"));
        }
        for (var parameter : spec.positionalParameters()) {
            words.add(parameter == argument.spec ? hostile : honest(parameter));
        }
        return words;
    }

    private static String honest(ArgSpec spec) {
        return switch (spec.paramLabel()) {
            case "FILE" -> folder.resolve("facts.json").toString();
            case "DIR|ZIP" -> folder.resolve("roster").toString();
            case "CSV" -> folder.resolve("consents.csv").toString();
            default -> HONEST.get(spec.paramLabel());
        };
    }

    private static List<Argument> arguments(CommandLine command) {
        var spec = command.getCommandSpec();
        return Stream.<ArgSpec>concat(
                        spec.options().stream()
                                .filter(
                                        it ->
                                                it.arity().max() > 0
                                                        && !it.longestName().equals("--packs")),
                        spec.positionalParameters().stream())
                .map(it -> new Argument(command, it))
                .toList();
    }

    private static Stream<CommandLine> commands(CommandLine command) {
        var inner = command.getSubcommands().values();
        return inner.isEmpty()
                ? Stream.of(command)
                : inner.stream().flatMap(EveryCommandTest::commands);
    }

    private static CommandLine commandLine() {
        return Chaperone.commandLine(
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream());
    }
}
