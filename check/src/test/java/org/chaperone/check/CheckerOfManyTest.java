package org.chaperone.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.chaperone.policy.Decider;
import org.chaperone.policy.Decision;
import org.chaperone.policy.RememberedDecisions;
import org.chaperone.policy.pack.PackLibrary;
import org.chaperone.policy.question.Post;
import org.chaperone.policy.reading.KnownFacts;
import org.chaperone.roster.generator.Cast;
import org.chaperone.screening.Screen;
import org.chaperone.screening.ScreeningSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckerOfManyTest {

    private static final Screen SCREEN = Screen.of(Cast.roster(), ScreeningSettings.NONE);

    private static final List<String> SENTENCES =
            List.of(
                    "Well done, chess club!",
                    "Doors open at 6 on Monday.",
                    "See https://alderfalls.example/news for more.",
                    "Read https://elsewhere.example/a?b.",
                    "Emma Johnson won.",
                    "Ask Lee Park.",
                    "Omar earned $20 an hour.",
                    "Vote for Webb!",
                    "GO TEAM GO, NOW OR NEVER!",
                    "Mail info@alderfalls.example or joe@home.example.",
                    "Call 518-555-0123.",
                    "Our school board met.",
                    "According to NASA, “the moon is far away from all of us here”.");

    @ParameterizedTest
    @ValueSource(strings = {"wake-nc", "wem-mn", "wichita-ks", "wilmington-il", "wilmington-ma"})
    void of_many_items_each_is_answered_as_if_it_were_the_only_one(String pack) {
        var decider = decider(pack);
        var domains = List.of(Cast.DOMAIN);
        var alone = new Checker(decider, SCREEN, Consents.NONE, domains);
        var many = Checker.ofMany(decider, SCREEN, Consents.NONE, domains);
        var random = new Random(17);
        for (int trial = 0; trial < 600; trial++) {
            var item = item(random);

            var one = alone.check(item);
            var other = many.check(item);

            assertThat(other.findings()).as("%s", item).isEqualTo(one.findings());
            assertThat(answer(other.decision())).as("%s", item).isEqualTo(answer(one.decision()));
        }
    }

    @Test
    void posts_in_which_nothing_was_seen_share_their_decision_however_long_they_are() {
        var many =
                Checker.ofMany(
                        decider("wilmington-ma"), SCREEN, Consents.NONE, List.of(Cast.DOMAIN));

        var one = many.check(PostedItem.of("Well done, chess club!")).decision();
        var other = many.check(PostedItem.of("Thank you, all of you.")).decision();

        assertThat(other).isSameAs(one);
    }

    @Test
    void a_fact_that_no_rule_reads_is_not_counted_and_one_that_is_read_is() {
        var item = PostedItem.of("At 6 on Monday");

        var unread = of("wilmington-ma").check(item).facts();
        var read = of("wichita-ks").check(item).facts();

        assertThat(decider("wichita-ks").readsOfPosts()).contains("hasFigures", "findings");
        assertThat(decider("wilmington-ma").readsOfPosts())
                .contains("sourceLinked")
                .doesNotContain("hasFigures", "words");
        assertThat(unread.hasFigures()).isNull();
        assertThat(unread.sourceLinked()).isFalse();
        assertThat(read.hasFigures()).isTrue();
    }

    @Test
    void more_posts_than_can_be_remembered_are_decided_all_the_same() {
        var remembered = new RememberedDecisions(decider("wilmington-ma"));
        var decider = decider("wilmington-ma");
        for (int links = 0; links < 5_000; links++) {
            var post = withLinks(links);
            assertThat(remembered.decide(post)).isEqualTo(decider.decide(post));
        }
        assertThat(remembered.decide(withLinks(1))).isSameAs(remembered.decide(withLinks(1)));
        assertThat(remembered.decide(withLinks(4_999)))
                .isNotSameAs(remembered.decide(withLinks(4_999)));
    }

    private static Checker of(String pack) {
        return Checker.ofMany(decider(pack), SCREEN, Consents.NONE, List.of(Cast.DOMAIN));
    }

    private static Post withLinks(int links) {
        return KnownFacts.of(Post.class, Map.of("findings", List.of(), "links", links));
    }

    private static List<Object> answer(Decision it) {
        return List.of(
                it.verdict(),
                it.reasons(),
                it.missing(),
                it.setAside(),
                it.wouldChange(),
                it.shadow());
    }

    private static PostedItem item(Random random) {
        var text = new StringBuilder();
        IntStream.range(0, random.nextInt(4))
                .forEach(_ -> text.append(pick(SENTENCES, random).orElse("")).append(' '));
        var kind = pick(List.of("page", "message", "personal-page", "learning-platform"), random);
        var audience = pick(List.of("public", "friends", "group-with-students"), random);
        var role = pick(List.of("teacher", "coach", "student"), random);
        var attachments = new ArrayList<PostedItem.Attachment>();
        IntStream.range(0, random.nextInt(3) / 2)
                .forEach(
                        _ ->
                                attachments.add(
                                        new PostedItem.Attachment(
                                                "photo",
                                                pick(
                                                                List.of(
                                                                        List.of("s-luca"),
                                                                        List.<String>of()),
                                                                random)
                                                        .orElse(null),
                                                null,
                                                pick(List.of("own", "found-on-web"), random)
                                                        .orElse(null),
                                                null,
                                                pick(List.of(true, false), random).orElse(null),
                                                pick(List.of(true, false), random).orElse(null))));
        return new PostedItem(
                "p",
                "post",
                text.toString(),
                pick(List.of(List.of("A photo of Luca Moretti")), random).orElse(null),
                null,
                role.map(PostedItem.Author::new).orElse(null),
                kind.isEmpty() && audience.isEmpty()
                        ? null
                        : new PostedItem.Place(
                                kind.orElse(null), null, null, audience.orElse(null)),
                attachments.isEmpty() ? null : attachments,
                null,
                null);
    }

    /** One of them, or none. */
    private static <T> Optional<T> pick(List<T> choices, Random random) {
        int chosen = random.nextInt(choices.size() + 1);
        return chosen == choices.size() ? Optional.empty() : Optional.of(choices.get(chosen));
    }

    private static Decider decider(String pack) {
        return new Decider(
                PackLibrary.read(Path.of("../packs"), List.of(pack)).current(pack).orElseThrow());
    }
}
