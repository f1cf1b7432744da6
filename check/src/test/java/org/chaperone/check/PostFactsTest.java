package org.chaperone.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chaperone.policy.question.AccountKind;
import org.chaperone.policy.question.Audience;
import org.chaperone.policy.question.Post;
import org.chaperone.policy.reading.KnownFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken as known of an item of which little is told. */
class PostFactsTest {

    private static final PostFacts FACTS =
            new PostFacts(List.of("alderfalls.example"), PostFacts.ALL);

    @ParameterizedTest
    @ValueSource(strings = {"page", "class-page", "blog", "website", "newsletter", "personal-page"})
    void what_is_posted_is_public_unless_somebody_says_otherwise(String kind) {
        var facts = facts("Hello", kind, null);

        assertThat(facts.audience()).isEqualTo(Audience.PUBLIC);
        assertThat(facts.studentsCanRead()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sourceCited", "sourceLinked", "links", "ownLinks"})
    void links_are_looked_for_wherever_a_fact_hangs_on_them(String read) {
        var some = new PostFacts(List.of("alderfalls.example"), read::equals);
        var item =
                PostedItem.of("As told at https://news.example/a and https://alderfalls.example/b")
                        .withFacts(borrowed());

        var facts = some.of(item, List.of(), Consents.NONE);

        assertThat(facts.sourceCited()).isTrue();
        assertThat(facts.links()).isEqualTo(2);
        assertThat(facts.ownLinks()).isEqualTo(1);
        assertThat(facts.words()).isNull();
    }

    private static Post borrowed() {
        return KnownFacts.of(Post.class, Map.of("borrowed", true));
    }

    @Test
    void who_gets_a_message_isn_t_guessed() {
        var facts = facts("Hello", "message", null);

        assertThat(facts.audience()).isNull();
        assertThat(facts.studentsCanRead()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "message, parents, false",
        "message, group-with-students, true",
        "page, staff-only, false",
        "learning-platform, , true"
    })
    void whether_students_read_it_follows_from_who_gets_it(
            String kind, @Nullable String audience, boolean read) {
        assertThat(facts("Hello", kind, audience).studentsCanRead()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "page, OFFICIAL",
        "message, OFFICIAL",
        "personal-page, PERSONAL",
        "community-page, PERSONAL"
    })
    void an_item_is_official_unless_its_place_is_somebody_s_own(String kind, AccountKind account) {
        assertThat(facts("Hello", kind, null).account()).isEqualTo(account);
    }

    @Test
    void links_to_the_district_s_own_pages_are_told_apart() {
        var facts =
                facts(
                        "See https://www.alderfalls.example/bell, https://alderfalls.example. and"
                                + " https://notalderfalls.example/x",
                        "page",
                        null);

        assertThat(facts.links()).isEqualTo(3);
        assertThat(facts.ownLinks()).isEqualTo(2);
    }

    private static Post facts(String text, String kind, @Nullable String audience) {
        return FACTS.of(
                new PostedItem(
                        null,
                        null,
                        text,
                        null,
                        null,
                        null,
                        new PostedItem.Place(kind, null, null, audience),
                        null,
                        null,
                        null),
                List.of(),
                Consents.NONE);
    }
}
