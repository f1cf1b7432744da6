package org.chaperone.app.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.chaperone.app.AppTest;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.families.Link.Channel;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class AskedTest {

    private static final Instant NOW = Instant.parse("2026-10-01T12:00:00Z");

    @Autowired Asked asked;
    @Autowired Policies policies;
    @Autowired FamilySettings settings;

    @Test
    void every_cell_that_is_set_is_asked_once_and_no_other() {
        Adopted.by(policies, "wilmington-il");

        assertThat(asked.cards().stream().flatMap(it -> it.cells().stream()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        Cell.all().stream()
                                .filter(it -> it.use() != ConsentUse.DIRECTORY_INFORMATION)
                                .toList());
    }

    @Test
    void a_district_asks_for_less_or_for_other_uses() {
        Adopted.by(policies, "wilmington-ma");
        var fewer =
                new Asked(
                        new FamilySettings(
                                Set.of(ConsentUse.DIRECTORY_INFORMATION, ConsentUse.IMAGE),
                                Set.of(ConsentAudience.PRESS),
                                settings.linkLasts()),
                        policies);

        assertThat(fewer.cards()).hasSize(1);
        assertThat(fewer.cards().getFirst().cells())
                .containsExactly(
                        new Cell(ConsentUse.IMAGE, ConsentAudience.PRESS),
                        new Cell(ConsentUse.DIRECTORY_INFORMATION, ConsentAudience.PRESS));
    }

    @Test
    void settings_that_make_no_sense_stop_the_start() {
        assertThatThrownBy(() -> set(Set.of(), settings.linkLasts())).hasMessageContaining(".uses");
        assertThatThrownBy(() -> set(Set.of(ConsentUse.CONTACT), settings.linkLasts()))
                .hasMessageContaining("contact");
        assertThatThrownBy(() -> set(settings.uses(), Duration.ZERO)).hasMessageContaining("1h");
        assertThatThrownBy(() -> set(settings.uses(), Duration.ofDays(367)))
                .hasMessageContaining("366d");
    }

    @Test
    void a_link_comes_as_far_as_what_was_done_with_it() {
        assertThat(LinkState.of(null, false, false, NOW)).isEqualTo(LinkState.NOT_SENT);
        assertThat(LinkState.of(null, true, true, NOW)).isEqualTo(LinkState.ANSWERED);
        assertThat(state(0, null, null)).isEqualTo(LinkState.SENT);
        assertThat(state(4, null, NOW)).isEqualTo(LinkState.OPENED);
        assertThat(state(5, null, null)).isEqualTo(LinkState.STOPPED);
        assertThat(state(5, NOW, null)).isEqualTo(LinkState.WITHDRAWN);
        assertThat(LinkState.of(link(0, null, NOW), false, false, NOW.plusSeconds(60)))
                .isEqualTo(LinkState.EXPIRED);
    }

    private FamilySettings set(Set<ConsentUse> uses, Duration lasts) {
        return new FamilySettings(uses, settings.audiences(), lasts);
    }

    private static LinkState state(
            int tries, @Nullable Instant withdrawn, @Nullable Instant recognised) {
        return LinkState.of(link(tries, withdrawn, recognised), false, true, NOW);
    }

    private static Link link(int tries, @Nullable Instant withdrawn, @Nullable Instant recognised) {
        return new Link(
                UUID.randomUUID(),
                "g-elena",
                Channel.LETTER,
                NOW,
                NOW.plusSeconds(60),
                "Joan Pike",
                tries,
                withdrawn,
                recognised);
    }
}
