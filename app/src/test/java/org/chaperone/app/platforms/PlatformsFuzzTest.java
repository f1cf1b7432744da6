package org.chaperone.app.platforms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.chaperone.policy.reading.Rejected;

/** Addresses and tables of platforms that a fuzzer thinks up; {@code bin/fuzz} lets it think. */
class PlatformsFuzzTest {

    private static final Platforms PLATFORMS = new Platforms();

    @FuzzTest
    void any_text_is_an_address_or_none(byte[] pasted) {
        var found = PLATFORMS.at(new String(pasted, UTF_8));

        assertThat(found).isNotNull();
        if (found instanceof Found.On on) {
            assertThat(PLATFORMS.at(on.address())).isNotInstanceOf(Found.NoAddress.class);
        }
    }

    @FuzzTest
    void any_table_is_read_or_refused_with_places(byte[] table) {
        try {
            assertThat(new PlatformsReader().read(new String(table, UTF_8), "[]", "[]"))
                    .isNotNull();
        } catch (Rejected refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }
}
