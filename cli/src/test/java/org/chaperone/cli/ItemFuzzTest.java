package org.chaperone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.chaperone.check.PostedItem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;

/** Lines that a fuzzer thinks up; {@code bin/fuzz} lets it think. */
class ItemFuzzTest {

    private static final ObjectReader MAPPER = Json.items().readerFor(PostedItem.class);

    @FuzzTest
    void any_line_is_read_as_the_mapper_reads_it(byte[] line) {
        assertThat(read(line, false)).isEqualTo(read(line, true));
    }

    /** The item as text, or that there is none. */
    private static @Nullable Object read(byte[] line, boolean byMapper) {
        try {
            return byMapper
                    ? MAPPER.<PostedItem>readValue(line)
                    : new ItemReader().read(line, 0, line.length);
        } catch (JacksonException refused) {
            return "refused";
        }
    }
}
