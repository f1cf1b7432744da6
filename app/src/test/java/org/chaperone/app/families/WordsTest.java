package org.chaperone.app.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.MissingResourceException;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chaperone.app.consent.Basis;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.Permission.May;
import org.chaperone.app.consent.Standing.Because;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/chaperone/app/families");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z-]+)+)\"");
    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(Words.keys(Language.ES)).isEqualTo(Words.keys(Language.EN));
    }

    @Test
    void every_key_is_used_and_every_used_key_is_there() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(it -> it.toString().matches(".*\\.(java|jte)")).toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .map(it -> it.group(1))
                        .filter(it -> !it.matches("(chaperone|consent)\\..*|.*\\.(js|csv|pdf)"))
                        .forEach(used::add);
            }
        }
        madeOfConstants().forEach(used::add);

        assertThat(new TreeSet<>(Words.keys(Language.EN))).isEqualTo(used);
    }

    private static Stream<String> madeOfConstants() {
        return Stream.of(
                        keys(ConsentAudience.values(), it -> "audience." + it + ".title"),
                        keys(ConsentAudience.values(), it -> "audience." + it + ".example"),
                        keys(ConsentAudience.values(), it -> "audience." + it + ".short"),
                        Cell.all().stream()
                                .filter(Cell::isPublic)
                                .map(it -> "recall." + it.audience()),
                        keys(Topic.values(), it -> "topic." + it),
                        keys(ConsentUse.values(), it -> "use." + it),
                        keys(Consent.values(), it -> "answer." + it),
                        Stream.of("said.GRANTED", "said.REFUSED"),
                        Stream.of(
                                        Because.NOBODY_ANSWERED,
                                        Because.CAME_OF_AGE,
                                        Because.YEAR_OVER,
                                        Because.TAKEN_BACK)
                                .map(it -> "open." + it),
                        keys(May.values(), it -> "silence." + it),
                        Stream.of(Basis.values())
                                .filter(it -> it != Basis.COURT)
                                .map(it -> "basis." + it))
                .flatMap(it -> it);
    }

    private static <T> Stream<String> keys(T[] constants, Function<T, String> key) {
        return Stream.of(constants).map(key);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_text_can_be_filled_in_and_has_as_many_places_as_the_other(Language language) {
        for (var key : Words.keys(language)) {
            if (!key.startsWith("pattern.")) {
                var words = Words.in(language, ZONE).say(key, 2, 3);
                assertThat(words).as(key).isNotBlank().doesNotContain("{", "'");
                assertThat(places(language, key)).as(key).isEqualTo(places(Language.EN, key));
            }
        }
    }

    private static int places(Language language, String key) {
        return new MessageFormat(Words.in(language, ZONE).raw(key))
                .getFormatsByArgumentIndex()
                .length;
    }

    @Test
    void days_are_told_as_each_language_does() {
        var at = Instant.parse("2026-10-03T20:05:00Z");

        assertThat(Words.in(Language.EN, ZONE).day(at)).isEqualTo("October 3, 2026");
        assertThat(Words.in(Language.EN, ZONE).at(at)).isEqualTo("October 3, 2026, 4:05 pm");
        assertThat(Words.in(Language.ES, ZONE).day(at)).isEqualTo("3 de octubre de 2026");
    }

    @Test
    void a_key_that_is_missing_is_named() {
        assertThatThrownBy(() -> Words.in(Language.ES, ZONE).say("no.such"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("no.such");
    }

    @Test
    void a_name_with_signs_of_the_format_stays_as_it_is() {
        assertThat(Words.in(Language.EN, ZONE).say("who.child", "{0} O'Hara"))
                .isEqualTo("When was {0} O'Hara born?");
    }
}
