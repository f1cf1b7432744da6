package org.chaperone.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chaperone.screening.FindingType.SPAM;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpamSignsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You are the WINNER of a free cruise! Call 555-867-5309 now to claim",
                "Urgent: your bonus voucher expires today, text GIFT to 70700",
                "New tones every week 99p/msg txt TUNE to 70701",
                "yo listen to my new mixtape",
                "sub to my channel and i sub back",
                "new rapper here, show some love",
                "whatsapp him for crypto investment +1 555 010 7788",
            })
    void spam_is_found_by_what_it_asks_for(String text) {
        assertThat(Seen.in(text, SPAM)).as(text).anyMatch(it -> it.confidence() >= 0.8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Text @lincoln4 to 81010 to join our class messages.",
                "Free flu shots today. Call 518-555-0100 to sign up.",
                "Win a gift basket at the PTA raffle! Call 518-555-0100 now to order tickets.",
                "Register now: the free workshop on October 3, 2026 has prizes.",
                "Subscribe to our newsletter and visit our website.",
                "Follow our page for the latest news.",
                "Watch our students sing their song on Friday.",
                "Our robotics team won an award today, read about it on page 12345.",
            })
    void what_schools_write_is_no_spam(String text) {
        assertThat(Seen.in(text, SPAM)).as(text).noneMatch(it -> it.confidence() >= 0.8);
    }
}
