package org.chaperone.app.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.chaperone.app.access.Device;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Firefox on Windows | Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0",
                "Edge on Windows | Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
                "Chrome on a Chromebook | Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
                "Chrome on Android | Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36",
                "Safari on an iPhone | Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1",
                "Chrome on an iPad | Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0.0.0 Mobile/15E148 Safari/604.1",
                "Safari on a Mac | Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15",
                "A browser on Linux | curl/8.0 Linux",
                "A browser | <script>alert(1)</script>"
            })
    void a_browser_is_called_as_its_owner_calls_it(String words, String agent) {
        assertThat(DeviceWords.of(new Device("192.0.2.1", agent.strip()))).isEqualTo(words.strip());
    }

    @Test
    void a_browser_that_says_nothing_or_very_much_of_itself_is_still_one() {
        assertThat(DeviceWords.of(new Device("192.0.2.1", null))).isEqualTo("A browser");
        assertThat(new Device("192.0.2.1", "x".repeat(10_000)).agent()).hasSize(300);
    }
}
