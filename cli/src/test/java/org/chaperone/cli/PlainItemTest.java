package org.chaperone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.chaperone.check.PostedItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;

class PlainItemTest {

    private static final ObjectReader MAPPER = Json.items().readerFor(PostedItem.class);

    @Test
    void texts_alone_are_read_without_the_mapper() {
        assertThat(
                        read(
                                " { \"id\" : \"p1\",\t\"kind\":\"post\", \"at\":\"2026-09-01\", "
                                        + "\"text\":\"Señor \\\"Nuñez\\\" \\u00e9\\ud83c\\udf89\\n東京\" } \r"))
                .isEqualTo(
                        new PostedItem(
                                "p1",
                                "post",
                                "Señor \"Nuñez\" é🎉\n東京",
                                null,
                                null,
                                null,
                                null,
                                null,
                                "2026-09-01",
                                null));
    }

    @Test
    void of_a_name_given_twice_the_later_counts() {
        var line = "{\"id\":\"a\",\"text\":\"first\",\"id\":\"b\",\"text\":\"second\"}";

        assertThat(read(line)).isEqualTo(MAPPER.<PostedItem>readValue(line)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"p1\",\"text\":\"a\"} {}",
                "{\"id\":\"p1\",\"text\":\"a\"",
                "{\"id\":\"p1\",\"text\":\"a",
                "{\"id\":\"p1\",\"text\":\"a\\",
                "{\"id\":\"p1\",\"text\":\"\\u12\"}",
                "{\"id\":\"p1\",\"text\":\"\\u12g4\"}",
                "{\"id\":\"p1\",\"text\":\"\\u-123\"}",
                "{\"id\":\"p1\",\"text\":\"\\x\"}",
                "{\"id\":\"p1\",\"text\":\"a\tb\"}",
                "{\"id\":\"p1\",\"text\":\"\\na\tb\"}",
                "{\"id\":\"p1\" \"text\":\"a\"}",
                "{\"id\":\"p1\",}",
                "{,\"id\":\"p1\"}",
                "{\"id\"}",
                "{\"id\":}",
                "{\"id\":7}",
                "{\"id\":null}",
                "{\"other\":\"p1\"}",
                "{\"\\u0069d\":\"p1\"}, ",
                "{id:\"p1\"}",
                "[]",
                "null",
                "\"text\"",
                "{",
                ""
            })
    void all_else_is_left_to_the_mapper(String line) {
        assertThat(read(line)).isNull();
    }

    @Test
    void bytes_that_are_no_utf_8_are_left_to_the_mapper() {
        var bytes = "{\"id\":\"p\",\"text\":\"a?b\"}".getBytes(StandardCharsets.UTF_8);
        for (int bad : new int[] {0x80, 0xC3, 0xE2, 0xF0, 0xFF}) {
            bytes[bytes.length - 4] = (byte) bad;

            assertThat(PlainItem.read(bytes, 0, bytes.length)).isNull();
        }
    }

    @Test
    void what_it_reads_the_mapper_reads_alike_however_lines_are_cut_and_mended() {
        var random = new Random(23);
        var seeds =
                List.of(
                        "{\"id\":\"p1\",\"text\":\"Well done, José \\n \\ud83c\\udf89 “all”!\"}",
                        "{\"text\":\"\",\"id\":\"\\u00e9\\/\\\\\"}",
                        "{ \"kind\" : \"comment\" , \"id\":\"7\", \"at\":\"2026-09-01T08:00:00-04:00\"}",
                        "{\"id\":\"p\",\"text\":\""
                                + "long enough to be read by eight ".repeat(4)
                                + "\"}");
        int plain = 0;
        for (int trial = 0; trial < 40_000; trial++) {
            var line = mutated(seeds.get(random.nextInt(seeds.size())), random);

            var item = PlainItem.read(line, 0, line.length);

            if (item != null) {
                plain++;
                assertThat(item)
                        .as("%s", new String(line, StandardCharsets.UTF_8))
                        .isEqualTo(mapped(line));
            }
        }
        assertThat(plain).isGreaterThan(5_000);
    }

    private static @Nullable PostedItem mapped(byte[] line) {
        try {
            return MAPPER.readValue(line);
        } catch (JacksonException refused) {
            return null;
        }
    }

    private static byte[] mutated(String seed, Random random) {
        var bytes = seed.getBytes(StandardCharsets.UTF_8);
        var signs = "\"\\{}:,u0 \n\t[]1\u0001";
        var mutated = new ByteArrayOutputStream();
        int change = random.nextInt(bytes.length);
        for (int at = 0; at < bytes.length; at++) {
            if (at != change) {
                mutated.write(bytes[at]);
                continue;
            }
            switch (random.nextInt(5)) {
                case 0 -> mutated.write(signs.charAt(random.nextInt(signs.length())));
                case 1 -> {
                    mutated.write(signs.charAt(random.nextInt(signs.length())));
                    mutated.write(bytes[at]);
                }
                case 2 -> mutated.write(random.nextInt(256));
                case 3 -> mutated.write(bytes[at]);
                default -> {}
            }
        }
        return mutated.toByteArray();
    }

    private static @Nullable PostedItem read(String line) {
        var bytes = line.getBytes(StandardCharsets.UTF_8);
        return PlainItem.read(bytes, 0, bytes.length);
    }
}
