package org.chaperone.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chaperone.policy.Decider;
import org.chaperone.policy.DecisionText;
import org.chaperone.policy.pack.PackLibrary;
import org.chaperone.roster.generator.Cast;
import org.chaperone.screening.Finding;
import org.chaperone.screening.FindingType;
import org.chaperone.screening.Item;
import org.chaperone.screening.Screen;
import org.chaperone.screening.ScreeningSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialTest {

    private static final Path PACKS = Path.of("../packs");
    private static final Screen NOW = Screen.of(Cast.roster(), ScreeningSettings.NONE);
    private static final String SHOUTED = "NO SCHOOL TOMORROW BECAUSE OF THE STORM";

    @Test
    void words_on_trial_show_what_they_would_find() {
        var changes = trial("shadow harassment: numpty").of(List.of("What a numpty!", "Go team"));

        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().text()).isEqualTo("What a numpty!");
        assertThat(changes.getFirst().more())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.type()).isEqualTo(FindingType.HARASSMENT);
                            assertThat(it.text()).isEqualTo("numpty");
                        });
        assertThat(changes.getFirst().less()).isEmpty();
    }

    @Test
    void an_entry_taken_out_on_trial_shows_what_would_no_longer_be_found() {
        var changes =
                trial("shadow profanity: numpty", "shadow -profanity: numpty")
                        .of(List.of("numpty"));
        assertThat(changes).isEmpty();

        var out = trial("profanity: numpty", "shadow -profanity: numpty").of(List.of("numpty"));
        assertThat(out.getFirst().less()).extracting(Finding::text).containsExactly("numpty");
        assertThat(out.getFirst().more()).isEmpty();
    }

    @Test
    void what_is_on_trial_changes_nothing_for_a_check() {
        var settings = ScreeningSettings.NONE.withCorrections("shadow harassment: numpty");

        assertThat(Screen.of(Cast.roster(), settings).findings(Item.of("What a numpty!")))
                .isEmpty();
    }

    @Test
    void a_rule_on_trial_is_told_here_and_in_no_decision(@TempDir Path packs) throws IOException {
        var decider = new Decider(wichita(withShouting(packs)));
        var trial = new Trial(decider, NOW, Cast.roster(), ScreeningSettings.NONE, List.of());

        assertThat(trial.of(List.of(SHOUTED, "Go team")))
                .singleElement()
                .satisfies(it -> assertThat(it.rules()).containsExactly("shouting"));
        var checked =
                new Checker(
                                decider,
                                Screen.of(Cast.roster(), ScreeningSettings.NONE),
                                Consents.NONE,
                                List.of())
                        .check(PostedItem.of(SHOUTED));
        assertThat(checked.decision().reasons()).noneMatch(it -> it.rule().equals("shouting"));
        assertThat(DecisionText.of(checked.decision())).doesNotContainKey("shadow");
        assertThat(CheckedText.of("1", checked, true)).doesNotContainKey("shadow");
    }

    @Test
    void a_line_that_cannot_be_understood_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trial("shadow nonsense: numpty"))
                .withMessageContaining("nonsense");
        assertThatIllegalArgumentException().isThrownBy(() -> trial("shadow numpty"));
    }

    private static Trial trial(String... lines) {
        var settings = ScreeningSettings.NONE.withCorrections(lines);
        return new Trial(
                new Decider(wichita(PACKS)),
                Screen.of(Cast.roster(), settings),
                Cast.roster(),
                settings,
                List.of());
    }

    private static org.chaperone.policy.Pack wichita(Path packs) {
        return PackLibrary.read(packs, List.of("wichita-ks")).current("wichita-ks").orElseThrow();
    }

    /** The packs with the rule on shouting on trial. */
    private static Path withShouting(Path packs) throws IOException {
        try (var files = Files.walk(PACKS)) {
            for (var file : files.toList()) {
                var copy = packs.resolve(PACKS.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        var rules = packs.resolve("wichita-ks/rules/post-writing.yaml");
        Files.writeString(
                rules,
                Files.readString(rules)
                        .replace("- id: shouting\n", "- id: shouting\n  state: shadow\n"));
        return packs;
    }
}
