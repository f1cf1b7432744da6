package org.chaperone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chaperone.check.PostedItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;

class ItemReaderTest {

    private static final ObjectReader MAPPER = Json.items().readerFor(PostedItem.class);

    @Test
    void an_item_of_texts_alone_is_read_as_the_mapper_reads_any() {
        var fields =
                List.of(
                        "\"id\":\"p1\"",
                        "\"id\":\"\"",
                        "\"id\":7",
                        "\"text\":\"Well done, Jos\\u00e9 \\n \\ud83c\\udf89!\"",
                        "\"text\":null",
                        "\"text\":\"\"",
                        "\"kind\":\"comment\"",
                        "\"at\":\"2026-09-01T08:00:00-04:00\"",
                        "\"alt\":[\"a\"]",
                        "\"unknown\":\"field\"",
                        "\"unknown\":{\"id\":\"inner\"}",
                        "\"outlet\":{\"kind\":\"page\",\"school\":\"org-lincoln\"}",
                        "\"author\":{\"role\":\"teacher\"}");
        var random = new Random(5);
        for (int trial = 0; trial < 2_000; trial++) {
            var line =
                    IntStream.range(0, random.nextInt(5))
                            .mapToObj(_ -> fields.get(random.nextInt(fields.size())))
                            .collect(Collectors.joining(",", "{", "}"));

            assertThat(read(line)).as(line).isEqualTo(MAPPER.<PostedItem>readValue(line));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"p1\",\"text\":\"a\"} {}",
                "{\"id\":\"p1\",\"text\":\"a\"}]",
                "{\"id\":\"p1\",\"text\":\"a\"",
                "{\"id\":\"p1\" \"text\":\"a\"}",
                "{\"id\":\"p1\",}",
                "{id:\"p1\"}",
                "{\"text\":\"\\x\"}",
                "[]",
                "\"text\"",
                ""
            })
    void what_is_no_item_is_refused(String line) {
        assertThatThrownBy(() -> read(line)).isInstanceOf(JacksonException.class);
    }

    @Test
    void only_the_part_of_the_bytes_that_is_the_line_is_read() {
        var bytes = "}{{\"id\":\"p1\",\"text\":\"é\"}}{".getBytes(StandardCharsets.UTF_8);

        var item = new ItemReader().read(bytes, 2, bytes.length - 4);

        assertThat(item).isEqualTo(MAPPER.<PostedItem>readValue("{\"id\":\"p1\",\"text\":\"é\"}"));
    }

    private static PostedItem read(String line) {
        var bytes = line.getBytes(StandardCharsets.UTF_8);
        return new ItemReader().read(bytes, 0, bytes.length);
    }
}
