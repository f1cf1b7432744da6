package org.chaperone.app.platforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.chaperone.policy.reading.Problem;
import org.chaperone.policy.reading.Rejected;
import org.junit.jupiter.api.Test;

class PlatformsTest {

    private final Platforms platforms = new Platforms();

    static List<NamedCsvRecord> addresses() {
        try (var csv =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(
                                        Objects.requireNonNull(
                                                PlatformsTest.class.getResourceAsStream(
                                                        "/platforms/addresses.csv")),
                                        StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_people_paste_is_read_as_written_in_the_table() {
        var all = addresses();
        assertThat(all).hasSizeGreaterThanOrEqualTo(300);
        assertThat(
                        all.stream()
                                .collect(
                                        Collectors.groupingBy(
                                                it -> it.getField("is"), Collectors.counting())))
                .hasSizeGreaterThan(60);

        var wrong =
                all.stream()
                        .filter(
                                it ->
                                        !said(platforms.at(it.getField("pasted")))
                                                .equals(expected(it)))
                        .map(
                                it ->
                                        "%d: %s is %s, not %s"
                                                .formatted(
                                                        it.getStartingLineNumber(),
                                                        it.getField("pasted"),
                                                        said(platforms.at(it.getField("pasted"))),
                                                        expected(it)))
                        .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void the_address_of_a_place_leads_to_that_place_again() {
        for (var it : addresses()) {
            if (platforms.at(it.getField("pasted")) instanceof Found.On on
                    && on.handle() != null
                    && !it.getField("pasted").startsWith("@")) {
                assertThat(platforms.at(on.address()))
                        .as(it.getField("pasted"))
                        .isInstanceOfSatisfying(
                                Found.On.class,
                                again -> {
                                    assertThat(again.handle()).isEqualTo(on.handle());
                                    assertThat(again.platform()).isEqualTo(on.platform());
                                    assertThat(again.thing().isPlace()).isTrue();
                                });
            }
        }
    }

    @Test
    void the_scheme_a_slash_and_where_one_came_from_change_nothing() {
        for (var it : addresses()) {
            var pasted = it.getField("pasted");
            if (pasted.matches("https://[^?#;*@]*[a-z0-9/_]")) {
                var one = platforms.at(pasted);
                for (var same :
                        List.of(
                                pasted.replace("https://", "http://"),
                                pasted.replace("https://", ""),
                                " " + pasted + "\n",
                                pasted + "?utm_source=letter&fbclid=IwAR0")) {
                    assertThat(platforms.at(same)).as(same).isEqualTo(one);
                }
            }
        }
    }

    @Test
    void another_website_before_or_after_the_name_is_never_the_platform() {
        for (var platform : platforms.all()) {
            var home = platform.home();
            for (var trick :
                    List.of(
                            "https://%s.evil-pages.example/lincoln",
                            "https://evil%s/lincoln",
                            "https://%s@evil.example/lincoln",
                            "https://evil.example/%s/lincoln",
                            "https://evil.example#%s/lincoln",
                            "https://evil.example?%s/lincoln",
                            "https://%s%%00.evil.example/lincoln",
                            "https://%s\t.evil.example/lincoln")) {
                var pasted = trick.formatted(home);
                assertThat(platforms.at(pasted)).as(pasted).isNotInstanceOf(Found.On.class);
            }
        }
    }

    @Test
    void signs_at_random_are_read_or_refused_and_never_fail() {
        var random = new Random(57);
        var signs = "abcx.@/:?#%&=-_~[](){}<>\"'\\ \t\0éаß。字🙂{h}*0123";
        var all = addresses();
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder(all.get(random.nextInt(all.size())).getField("pasted"));
            for (var change = 0; change < 1 + random.nextInt(4); change++) {
                var at = random.nextInt(text.length() + 1);
                if (random.nextBoolean() || text.isEmpty()) {
                    text.insert(at, signs.charAt(random.nextInt(signs.length())));
                } else {
                    text.deleteCharAt(Math.min(at, text.length() - 1));
                }
            }
            assertThat(platforms.at(text.toString())).isNotNull();
        }
    }

    @Test
    void names_of_before_and_of_everyday_are_known() {
        assertThat(platforms.called("Twitter").orElseThrow().name()).isEqualTo("X");
        assertThat(platforms.called(" x (twitter) ").orElseThrow().id()).isEqualTo("x");
        assertThat(platforms.called("Google+")).isEqualTo(platforms.called("google plus"));
        assertThat(platforms.called("Flipgrid").orElseThrow().successor())
                .isEqualTo("microsoft-teams");
        assertThat(platforms.called("A messenger of nobody")).isEmpty();
    }

    @Test
    void what_has_closed_is_known_to_have_closed_from_that_day_on() {
        var edmodo = platforms.find("edmodo").orElseThrow();

        assertThat(edmodo.isOpenOn(LocalDate.of(2022, 9, 21))).isTrue();
        assertThat(edmodo.isOpenOn(LocalDate.of(2022, 9, 22))).isFalse();
        assertThat(platforms.find("google-plus").orElseThrow().closedOn())
                .isEqualTo(LocalDate.of(2019, 4, 2));
        assertThat(platforms.find("facebook").orElseThrow().pageType()).isEqualTo("organization");
    }

    @Test
    void a_broken_entry_is_refused_with_all_its_faults_and_their_places() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(
                        () ->
                                new PlatformsReader()
                                        .read(
                                                """
                                                - id: a
                                                  name: A
                                                  kind: letters
                                                  hosts: [a.example]
                                                  handle: "[a-"
                                                  age: young
                                                  successor: nobody
                                                  paths:
                                                    - { path: "/{h:number}" }
                                                    - { path: "/about" }
                                                - id: b
                                                  hots: [b.example]
                                                """,
                                                "[]",
                                                "- 7"))
                .satisfies(
                        it ->
                                assertThat(it.problems().stream().map(Problem::toString))
                                        .anyMatch(one -> one.contains("platforms.yaml:3:9"))
                                        .anyMatch(
                                                one ->
                                                        one.contains(
                                                                "platforms.yaml:5:11: no pattern"))
                                        .anyMatch(
                                                one -> one.contains("'age' must be a whole number"))
                                        .anyMatch(one -> one.contains("there is no such form"))
                                        .anyMatch(one -> one.contains("where the handle stands"))
                                        .anyMatch(one -> one.contains("successor of 'a'"))
                                        .anyMatch(one -> one.contains("'hosts' is missing"))
                                        .anyMatch(one -> one.contains("shorteners.yaml:1:3")));
    }

    private static String said(Found found) {
        return switch (found) {
            case Found.On(var platform, var thing, var handle, var _) ->
                    "%s,%s,%s"
                            .formatted(
                                    platform.id(),
                                    thing.name().toLowerCase(Locale.ROOT),
                                    handle == null ? "" : handle);
            case Found.Site _ -> "site,,";
            case Found.ShortLink _ -> "short,,";
            case Found.LookAlike(var _, var of) -> "like:%s,,".formatted(of.id());
            case Found.NoAddress(var why) ->
                    "none:%s,,".formatted(why.name().toLowerCase(Locale.ROOT));
        };
    }

    private static String expected(NamedCsvRecord it) {
        return "%s,%s,%s".formatted(it.getField("is"), it.getField("thing"), it.getField("handle"));
    }
}
